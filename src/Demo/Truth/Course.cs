using System.Globalization;
using Headwater.Demo.Courses;
using Headwater.Demo.Lives;

namespace Headwater.Demo.Truth;

/// <summary>A child's hidden course as the truth tells it.</summary>
/// <param name="Unhelped">How far the same child would have gone had help done nothing; null if there was none.</param>
internal sealed record Course(Life Life, Pathway? Unhelped)
{
    public static IReadOnlyList<(string Column, Func<Course, string?> Value)> Columns { get; } =
    [
        ("Child", course => Number(course.Life.Child.Number)),
        ("Household", course => Number(course.Life.Home.Household.Index)),
        ("BirthDate", course => Day(course.Life.Child.Born)),
        ("Sex", course => $"{course.Life.Child.Sex}"),
        ("Ethnicity", course => course.Life.Child.Ethnicity),
        ("Arrives", course => Day(course.Life.Home.Household.Arrives)),
        ("Leaves", course => Day(course.Life.Home.Household.Leaves)),
        ("LivesHereOnLastDay", course => course.LivesHere ? "1" : "0"),
        ("Hardship", course => Score(course.Life.Home.Household.Hardship)),
        ("ConductLeaning", course => Score(course.Life.Child.Conduct)),
        ("WorryLeaning", course => Score(course.Life.Child.Worry)),
        ("LearningNeed", course => Score(course.Life.Child.Learning)),
        ("Adversity", course => Score(course.Life.Home.Course.Adversity)),
        ("Conduct", course => Score(course.Life.Course.Conduct)),
        ("Worry", course => Score(course.Life.Course.Worry)),
        ("Exploitation", course => $"{course.Life.Course.Exploitation}"),
        ("Level1On", course => Day(course.Life.Pathway.EmergingOn)),
        ("Level2On", course => Day(course.Life.Pathway.EdgeOn)),
        ("Level3On", course => Day(course.Life.Pathway.OutsideOn)),
        ("SettledOn", course => Day(course.Life.Pathway.SettledOn)),
        ("FirstSchoolSignalOn", course => Day(course.Life.Pathway.FirstSchoolSignalOn)),
        ("HelpedMonths", course => Number(course.Life.MonthsHelped)),
        ("FirstHelpedOn", course => Day(course.Life.FirstHelped)),
        ("HighestLevel", course => Number(course.Life.Pathway.Highest)),
        ("HighestLevelWithoutHelp", course => course.Unhelped is { } other ? Number(other.Highest) : null),
        ("Level3OnWithoutHelp", course => Day(course.Unhelped?.OutsideOn)),
    ];

    private bool LivesHere =>
        Life.AdoptedOn is null
        && Life.Home.Household.LivesHere(Life.Until)
        && Life.Child.Born <= Life.Until
        && Life.Turns18 > Life.Until;

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Score(double score) => score.ToString("0.00", CultureInfo.InvariantCulture);

    private static string? Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);
}
