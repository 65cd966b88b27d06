using Headwater.Returns.Rules;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Returns.Ssda903.EpisodesTable;
using static Headwater.Returns.Ssda903.Rules.CareTables;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>Who comes into care: their age, and their pupil number.</summary>
internal static class CareStartRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        // Read from the message: in care on 31 March, and since before 24 March.
        new(
            "210",
            Always,
            [Header, Episodes],
            [HeaderTable.Upn, Began],
            "Children looked after for more than a week at 31 March should not have an unknown Unique Pupil Number (UPN) code of UN4.",
            "Ask the school or the virtual school for the pupil number. If there is a lasting reason that there is none, use the UN code for it.",
            Each(
                Header,
                (each, child) => each[HeaderTable.Upn] is "UN4" && child.LookedAfterSince < child.Year.Last.AddDays(-7)
            )
        )
        {
            Fails = """
                Header UPN=UN4
                Episodes DECOM=23/03/2026
                """,
            Passes = """
                Header UPN=UN4
                Episodes DECOM=24/03/2026
                """,
        },
        new(
            "302",
            Always,
            [Episodes, Header],
            [Began, HeaderTable.BirthDate],
            "First episode starts before child was born.",
            "Check the first day of the episode and the date of birth.",
            EachChild(child => child.FirstEpisode is { } first && first.Day(Began) < child.BirthDate ? [first] : [])
        )
        {
            Fails = """
                Header DOB=02/06/2025
                Episodes DECOM=01/06/2025
                """,
            Passes = """
                Header DOB=01/06/2025
                Episodes DECOM=01/06/2025
                """,
        },
        new(
            "352",
            Always,
            [Episodes, Header],
            [Began, Why, HeaderTable.BirthDate],
            "Child who started to be looked after was aged 18 or over.",
            "Nobody comes into care at 18. Check the first day, the reason for the episode and the date of birth.",
            Each(Episodes, (each, child) => each[Why] is "S" && each.Day(Began) >= child.BirthDate.Turns(18))
        )
        {
            Fails = """
                Header DOB=01/06/2007
                Episodes DECOM=01/06/2025 RNE=S
                """,
            Passes = """
                Header DOB=02/06/2007
                Episodes DECOM=01/06/2025 RNE=S
                """,
        },
        new(
            "442",
            Always,
            [Header, Episodes],
            [HeaderTable.Upn],
            "Unique Pupil Number (UPN) field is not completed.",
            "Give the child's pupil number, or the UN code that says why there is none.",
            Each(Header, (each, child) => each.IsBlank(HeaderTable.Upn) && child.Episodes.Any(one => !one.IsShortBreak))
        )
        {
            Fails = "Header UPN=_",
            Passes = """
                Header UPN=_
                Episodes LS=V4
                """,
        },
    ];
}
