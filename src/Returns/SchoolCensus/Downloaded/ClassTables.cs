using Headwater.Returns.Formats;
using static Headwater.Returns.SchoolCensus.Downloaded.DownloadedTable;

namespace Headwater.Returns.SchoolCensus.Downloaded;

/// <summary>Classes and childcare, asked of schools in spring.</summary>
internal static class ClassTables
{
    public static Table Classes { get; } =
        Of("classes", "each class at the selected time of census day", "school")
            .With("exceptiona", Format.Text(6), "pupils above the infant class limit, exception a")
            .With("exceptionb", Format.Text(6), "the same, exception b")
            .With("exceptionc", Format.Text(6), "the same, exception c")
            .With("exceptiond", Format.Text(6), "the same, exception d")
            .With("exceptione", Format.Text(6), "the same, exception e")
            .With("exceptionf", Format.Text(6), "the same, exception f")
            .With("classname", Format.Text(60), "name of the class")
            .With("teachers", Format.Whole(0, 99), "teachers in the class")
            .With("nonteachers", Format.Whole(0, 99), "other adults in the class")
            .With("homepupils", Format.Whole(0, 999), "the school's own pupils in the class")
            .With("guestpupils", Format.Whole(0, 999), "pupils of other schools in the class")
            .With("exceptiong", Format.Text(6), "pupils above the infant class limit, exception g")
            .With("exceptionh", Format.Text(6), "the same, exception h")
            .With("classactivity", Format.Text(20), "what the class was doing")
            .With("yeargroup", Format.Text(8), "national curriculum year of the class")
            .With("category", Format.Text(8), "kind of class")
            .With("keystage", Format.Text(8), "key stage of the class")
            .With("ppateachers", Format.Text(6), "teachers away for planning and preparation");

    public static Table Childcare { get; } =
        Of("childcare", "childcare at the school", "school")
            .With("openingtime", Format.Text(20), "when it opens")
            .With("closingtime", Format.Text(20), "when it closes")
            .With("noofchildcareplaces", Format.Whole(0, 9999), "places")
            .With("childcarewksopen", Format.Whole(0, 53), "weeks a year that it is open")
            .With("onsite", Format.ZeroOne, "whether it is on the school's site")
            .With("childcaresignposting", Format.ZeroOne, "whether the school tells parents of other childcare")
            .With("typeofchildcare", Format.Text(8), "kind of childcare")
            .With("childcareprovider", Format.Text(8), "who provides it")
            .With("otherschools", Format.ZeroOne, "whether it is open to pupils of other schools")
            .With("childcareplacesavailability", Format.Text(8), "whether there are places free")
            .With("childcarebefore8am", Format.Text(8), "whether it opens before 8 in the morning")
            .With("childcarecovers8amto6pm", Format.Text(8), "whether it is open from 8 to 6")
            .With("childcareuntil6pm", Format.Text(8), "whether it is open until 6")
            .With("holidaychildcareproviderhours", Format.Text(20), "hours in the holidays");
}
