using Headwater.Returns.Formats;
using static Headwater.Returns.SchoolCensus.Downloaded.DownloadedTable;

namespace Headwater.Returns.SchoolCensus.Downloaded;

/// <summary>What the download says of the census and of each school.</summary>
internal static class CensusTables
{
    /// <summary>A school's census of a term: every other row leads to one of these.</summary>
    public static Table Census { get; } =
        Of("schoolcensus", "each school's census of the term, with its day and the school's number", under: null)
            .With("name", Format.Text(100), "name of the collection")
            .With("collection", Format.Text(40), "name of the collection, short")
            .With("term", Format.Text(12), "autumn, spring or summer")
            .With("year", Format.Whole(2000, 2099), "year of the census")
            .Needs("referencedate", Format.AnyDay, "the census day")
            .With("serialno", Format.Text(12), "which file of the school it is")
            .With("sourcelevel", Format.Text(4), "who sent it: S for the school, L for the authority")
            .With("estab", Format.Text(4), "the school's number within its authority")
            .With("softwarecode", Format.Text(60), "the system that wrote it")
            .With("datetime", Format.AnyDay, "when it was written")
            .With("release", Format.Text(60), "the system's release")
            .With("xversion", Format.Text(20), "version of the file's layout")
            .Needs("lea", Format.Text(4), "the number of the school's authority")
            .Needs("urn", Format.Whole(100000, 999999), "the school");

    public static Table School { get; } =
        WithMoreOfSchool(
            Of("school", "each school's own details", "schoolcensus")
                .With("schoolname", Format.Text(120), "name")
                .With("email", Format.Text(120), "address for mail")
                .With("phoneno", Format.Text(40), "telephone number")
                .With("intake", Format.Text(8), "who may be taught there")
                .With("phase", Format.Text(8), "phase of education")
                .With("type", Format.Text(8), "kind of school")
                .With("highestncyeargroup", Format.Text(4), "highest national curriculum year")
                .With("governance", Format.Text(8), "who governs it")
                .With("lowestncyeargroup", Format.Text(4), "lowest national curriculum year")
        );

    public static Table Provisions { get; } =
        Of("provisions", "what a special school provides for", "school")
            .With("specialschooltype", Format.Text(12), "kind of special school");

    // Asked in spring alone.
    private static Table WithMoreOfSchool(Table school)
    {
        foreach (
            var (name, meaning) in new[]
            {
                ("maxdaypupils", "most day pupils"),
                ("maxboarders", "most boarders"),
                ("minmaleage", "youngest age of boys"),
                ("maxmaleage", "oldest age of boys"),
                ("minfemaleage", "youngest age of girls"),
                ("maxfemaleage", "oldest age of girls"),
                ("infantslodged", "infant admission appeals made"),
                ("infantswithdrawn", "infant admission appeals withdrawn"),
                ("infantsheard", "infant admission appeals heard"),
                ("infantsupheld", "infant admission appeals upheld"),
                ("infantsrejected", "infant admission appeals rejected"),
                ("parttimenotin", "part-time pupils not in school at the selected time"),
                ("privatestudy", "pupils at private study"),
                ("pupilsatotherschool", "pupils at another school"),
                ("workexperience", "pupils on work experience"),
                ("fecollege", "pupils at a college"),
                ("freemealstaken", "free meals taken on census day"),
                ("childmothers", "children who are mothers"),
                ("teenmotherplaces", "places for young mothers"),
                ("childcareplaces", "childcare places"),
                ("secondaryheard", "secondary admission appeals heard"),
                ("secondarylodged", "secondary admission appeals made"),
                ("secondaryrejected", "secondary admission appeals rejected"),
                ("secondaryupheld", "secondary admission appeals upheld"),
                ("secondarywithdrawn", "secondary admission appeals withdrawn"),
            }
        )
            school.Sometimes(name, Format.Whole(0, 9999), meaning);
        return school.Sometimes("accommodation", Format.Text(8), "kind of accommodation");
    }
}
