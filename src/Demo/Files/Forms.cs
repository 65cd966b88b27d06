using System.Globalization;
using Headwater.Demo.Calendar;
using Headwater.Demo.Lives;

namespace Headwater.Demo.Files;

/// <summary>
/// Which files are not plain CSV: systems and years differ, as in life. Each form in which a return may stand is there once,
/// counted back from the year of the last day.
/// </summary>
internal static class Forms
{
    public static int CareReturnInXml(World world) => world.Options.LastDay.Year - 4;

    public static int CareReturnInWorkbook(World world) => world.Options.LastDay.Year - 5;

    public static int PlansInXml(World world) => world.Options.LastDay.Year - 4;

    public static int PlansInArchive(World world) => world.Options.LastDay.Year - 6;

    /// <summary>The term whose census came as each school sent it.</summary>
    public static bool IsCensusInXml(World world, Term term) =>
        term.Year == world.Options.LastDay.Year - 5 && term.Season == Season.Summer;

    /// <summary>The term whose census is as the council downloaded it from the Department.</summary>
    public static bool IsCensusDownloaded(World world, Term term) =>
        term.Year == world.Options.LastDay.Year - 6 && term.Season == Season.Spring;

    /// <summary>The school year of which the council sent the placements that it arranged itself as the census that it makes.</summary>
    public static int PlacementsInXml(World world) => world.Options.LastDay.Year - 3;

    /// <summary>The February for which young people came as the system of then wrote them to the Department.</summary>
    public static int YoungPeopleInXml(World world) => world.Options.LastDay.Year - 2;

    /// <summary>Whether the team that works with a child has a case system of its own, which writes the dataset as JSON.</summary>
    public static bool IsDatasetInJson(Life life) => life.Child.Disabled;

    /// <summary>The term whose marks came from primary and from other schools apart.</summary>
    public static bool AreMarksInParts(World world, Term term) =>
        term.Year == world.Options.LastDay.Year - 3 && term.Season == Season.Spring;

    /// <summary>Folders that are handed over as one file, written once all of their rows are.</summary>
    public static IEnumerable<Bundle> Bundles(World world) =>
        [
            new Workbook(
                "files/annex-a",
                string.Create(CultureInfo.InvariantCulture, $"annex-a-{world.Options.LastDay:O}.xlsx")
            ),
            new Workbook($"files/ssda903/{CareReturnInWorkbook(world)}", $"ssda903-{CareReturnInWorkbook(world)}.xlsx"),
            new Archive($"files/sen2/{PlansInArchive(world)}", $"sen2-{PlansInArchive(world)}.zip"),
        ];
}
