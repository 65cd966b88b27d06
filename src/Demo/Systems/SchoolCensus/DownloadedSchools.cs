using System.Globalization;
using Headwater.Demo.Calendar;
using Headwater.Demo.Files;
using Headwater.Demo.Lives;
using Headwater.Demo.Schools;
using Headwater.Returns;

namespace Headwater.Demo.Systems.SchoolCensus;

/// <summary>What the download of a term says of each school, to which the rows of its pupils lead.</summary>
internal static class DownloadedSchools
{
    public static IReadOnlyList<Sheet> Write(World world) =>
        [
            .. from term in world.Terms
            where Forms.IsCensusDownloaded(world, term)
            from sheet in Write(term, world.Schools.All)
            select sheet,
        ];

    private static IEnumerable<Sheet> Write(Term term, IReadOnlyList<School> schools)
    {
        var censuses = Open(
            term,
            "schoolcensus",
            [
                "name",
                "collection",
                "term",
                "year",
                "referencedate",
                "serialno",
                "sourcelevel",
                "estab",
                "softwarecode",
                "lea",
                "urn",
            ]
        );
        var details = Open(term, "school", ["schoolcensustableid", "schoolname"]);
        for (var i = 0; i < schools.Count; i++)
        {
            var (urn, place) = (Text(schools[i].Urn), Text(i + 1));
            censuses.Write([
                urn,
                urn,
                place,
                "1",
                "School Census",
                "SC",
                term.Name[..3].ToUpperInvariant(),
                Text(term.Census.Year),
                TermDownload.Written(term.Census),
                "1",
                "S",
                Text(schools[i].Number),
                "Headwater demo",
                "999",
                urn,
            ]);
            details.Write([urn, urn, place, "1", urn, schools[i].Name]);
        }

        return [censuses, details];
    }

    private static TableSheet Open(Term term, string name, IReadOnlyList<string> columns) =>
        new(
            $"files/school-census/{term.CensusFolder}/{name}.csv",
            Return.SchoolCensusTables.Tables.Single(table => table.Name == name),
            [.. TermDownload.KeyColumns(name), .. columns]
        );

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
