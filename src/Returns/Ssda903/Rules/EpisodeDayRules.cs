using Headwater.Returns.Rules;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Returns.Ssda903.EpisodesTable;
using static Headwater.Returns.Ssda903.Rules.CareTables;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>The first and the last day of one episode.</summary>
internal static class EpisodeDayRules
{
    // The Children Act 1989 came into force on this day: care under it cannot have begun before.
    private static readonly DateOnly ChildrenAct = new(1991, 10, 14);

    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "141",
            Always,
            [Episodes],
            [Began],
            "Date episode began is not a valid date.",
            "Give the first day of the episode as a real date.",
            Each(Episodes, each => each.Day(Began) is null)
        )
        {
            Fails = "Episodes DECOM=31/02/2026",
            Passes = "Episodes DECOM=28/02/2026",
        },
        new(
            "147",
            Always,
            [Episodes],
            [Ended],
            "Date episode ceased is not a valid date.",
            "Give the last day of the episode as a real date, or leave it blank while the episode goes on.",
            Each(Episodes, each => each.IsBroken(Ended))
        )
        {
            Fails = "Episodes DEC=31/11/2025 REC=E4A",
            Passes = """
                Episodes CHILD=100 DEC=30/11/2025 REC=E4A
                Episodes CHILD=200
                """,
        },
        new(
            "148",
            Always,
            [Episodes],
            [Ended, EndReason],
            "Date episode ceased and reason episode ceased must both be coded, or both left blank.",
            "Add the last day or the reason, whichever is missing; if the episode still goes on, take both out.",
            Each(Episodes, each => each.IsBlank(Ended) != each.IsBlank(EndReason))
        )
        {
            Fails = "Episodes REC=E4A",
            Passes = "Episodes DEC=01/09/2025 REC=E4A",
        },
        new(
            "353",
            Always,
            [Episodes],
            [Began],
            "No episode submitted can start before 14 October 1991.",
            "Look up when the episode began: the year is most likely mistyped.",
            Each(Episodes, each => each.Day(Began) < ChildrenAct)
        )
        {
            Fails = "Episodes DECOM=13/10/1991",
            Passes = "Episodes DECOM=14/10/1991",
        },
        // The message is published with "ceased", as in 385, but for the column of the day the episode began: either day breaks it.
        new(
            "354",
            Always,
            [Episodes],
            [Began, Ended],
            "Date episode ceased must be on or before the end of the current collection year.",
            "An episode that begins after 31 March is for next year's return, and one that was open on that day has no last day yet. Correct the day.",
            Each(Episodes, (each, child) => each.Day(Began) > child.Year.Last || each.Day(Ended) > child.Year.Last)
        )
        {
            Fails = """
                Episodes DECOM=01/04/2026
                Episodes CHILD=200 DEC=01/04/2026 REC=E4A
                """,
            Finds = 2,
            Passes = """
                Episodes DECOM=31/03/2026
                Episodes CHILD=200 DEC=31/03/2026 REC=E4A
                """,
        },
        new(
            "355",
            Always,
            [Episodes],
            [Began, Ended],
            "Episode appears to have lasted for less than 24 hours",
            "An episode lasts over at least one midnight. Correct its days, or take the episode out.",
            Each(Episodes, each => each.Day(Began) is { } began && began == each.Day(Ended))
        )
        {
            Fails = "Episodes DEC=01/06/2025 REC=E4A",
            Passes = "Episodes DEC=02/06/2025 REC=E4A",
        },
        new(
            "356",
            Always,
            [Episodes],
            [Began, Ended],
            "The date the episode ceased is before the date the same episode started.",
            "See which of the two days is wrong, and whether they were swapped.",
            Each(Episodes, each => each.Day(Ended) < each.Day(Began))
        )
        {
            Fails = "Episodes DEC=31/05/2025 REC=E4A",
            Passes = "Episodes DEC=01/06/2025 REC=E4A",
        },
        new(
            "385",
            Always,
            [Episodes],
            [Ended],
            "Date episode ceased must be on or before the end of the current collection year.",
            "Leave the last day and the reason blank if the episode was still open on 31 March; else correct the day.",
            Each(Episodes, (each, child) => each.Day(Ended) > child.Year.Last)
        )
        {
            Fails = "Episodes DEC=01/04/2026 REC=E4A",
            Passes = "Episodes DEC=31/03/2026 REC=E4A",
        },
    ];
}
