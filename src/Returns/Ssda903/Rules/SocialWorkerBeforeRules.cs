using Headwater.Returns.Rules;
using Headwater.Vocabulary;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Returns.Ssda903.Rules.CareTables;
using static Headwater.Returns.Ssda903.SwEpisodesTable;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>A worker who was still there when the year before ended comes first in this year's return, with nothing changed.</summary>
internal static class SocialWorkerBeforeRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        // Published for one year only, under the message of the third; this one is worded like the other two.
        Same(
            "SW16aSTG2",
            Between(2025, 2025),
            Worker,
            "The social worker ID does not match the open episode at the end of last year.",
            (open, first) => open[Worker] != first[Worker],
            ("SW_ID=SW100001", Fails: "SW_ID=SW100002", Passes: "SW_ID=sw100001")
        ),
        Same(
            "SW16bSTG2",
            Since(2025),
            Began,
            "The social worker episode start date does not match the open episode at the end of last year.",
            (open, first) => open.Day(Began) is { } then && first.Day(Began) is { } now && then != now,
            ("SW_DECOM=01/06/2024", Fails: "SW_DECOM=02/06/2024", Passes: "SW_DECOM=1/6/2024")
        ),
        Same(
            "SW16cSTG2",
            Between(2025, 2025),
            Reason,
            "The social worker reason episode changed does not match the open episode at the end of last year.",
            (open, first) => open[Reason] != first[Reason],
            ("SW_REASON=TSPROC", Fails: "SW_REASON=FCONTA", Passes: "SW_REASON=TSPROC")
        ),
    ];

    /// <param name="changed">Given the episode that was left open and the first of this year.</param>
    /// <param name="example">What last year's episode held, and what this year's must not and may.</param>
    private static Rule Same(
        string code,
        Years years,
        Column column,
        string message,
        Func<Line, Line, bool> changed,
        (string Was, string Fails, string Passes) example
    ) =>
        new(
            code,
            years,
            [SwEpisodes],
            [column],
            message,
            "A worker who stays on over 31 March stays as told last year. If last year's return was wrong, tell the Department so.",
            EachChild(child =>
                child.LastYear.Workers.Latest is { } open
                && open.IsBlank(Ended)
                && child.Workers.Earliest is { } first
                && changed(open, first)
                    ? [first]
                    : []
            )
        )
        {
            Needs = Needs.LastYear,
            Fails = $"""
                last SWEpisodes {example.Was}
                SWEpisodes {example.Fails}
                """,
            Passes = $"""
                last SWEpisodes {example.Was}
                SWEpisodes {example.Passes}
                """,
        };
}
