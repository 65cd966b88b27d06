using Headwater.Returns.Rules;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Returns.Ssda903.EpisodesTable;
using static Headwater.Returns.Ssda903.Rules.CareTables;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>Episodes that began before this year stand in the return of the year before.</summary>
internal static class YearBeforeRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "502",
            Always,
            [Episodes],
            [Began],
            "Last year's record ended with an open episode. The date on which that episode started does not match the start date of the first episode on this year's record.",
            "The first episode of this year is the one that was open on 31 March last year, with the same first day. Add it or correct the day.",
            EachChild(child =>
                child.FirstEpisode is { } first
                && child.OpenFromLastYear is { } open
                && first.Day(Began) != open.Day(Began)
                    ? [first]
                    : []
            )
        )
        {
            Needs = Needs.LastYear,
            Fails = """
                last Episodes DECOM=01/06/2024
                Episodes DECOM=02/06/2024
                """,
            Passes = """
                last Episodes DECOM=01/06/2024
                Episodes DECOM=01/06/2024 DEC=01/09/2025 REC=X1
                Episodes DECOM=01/09/2025 RNE=P
                """,
        },
        new(
            "562",
            Always,
            [Episodes],
            [Began],
            "Episode commenced before the start of the current collection year but there is a missing continuous episode in the previous year.",
            "See whether last year's return left the episode out or gave another first day, and amend the one that is wrong.",
            EachChild(child =>
                child.FirstEpisode is { } first
                && first.Day(Began) < child.Year.First
                && first.Day(Began) != child.LastYear.LastEpisode?.Day(Began)
                    ? [first]
                    : []
            )
        )
        {
            Needs = Needs.LastYear,
            Fails = """
                last Episodes DECOM=01/05/2024 DEC=01/06/2024 REC=X1
                Episodes DECOM=01/06/2024 RNE=P
                """,
            Passes = """
                last Episodes DECOM=01/05/2024 DEC=01/06/2024 REC=X1
                last Episodes DECOM=01/06/2024 RNE=P
                Episodes DECOM=01/06/2024 RNE=P
                """,
        },
        new(
            "NoE",
            Always,
            [Episodes],
            [Began],
            "This child has no episodes loaded for previous year even though child started to be looked after before this current year.",
            "See whether last year's files are complete and use the same number for the child, and whether the first day is right.",
            Each(Episodes, (each, child) => each.Day(Began) < child.Year.First && child.LastYear.Episodes.Count is 0)
        )
        {
            Needs = Needs.LastYear,
            Fails = """
                last Episodes CHILD=200 DECOM=01/06/2024
                Episodes CHILD=100 DECOM=01/06/2024
                """,
            Passes = """
                last Episodes CHILD=100 DECOM=01/06/2024
                Episodes CHILD=100 DECOM=01/06/2024
                """,
        },
    ];
}
