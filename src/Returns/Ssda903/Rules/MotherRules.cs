using Headwater.Returns.Rules;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Returns.Ssda903.HeaderTable;
using static Headwater.Returns.Ssda903.Rules.CareTables;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>Looked-after girls who are mothers.</summary>
internal static class MotherRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        // A child who was out of care for a year is held against the last return that knew them.
        new(
            "207",
            Always,
            [Header, Episodes],
            [Mother],
            "Mother status for the current year disagrees with the mother status already recorded for this child.",
            "Who was recorded as a mother remains one. Put 1, or amend the earlier record if it was wrong.",
            Each(
                Header,
                (each, child) =>
                    each[Mother] is not "1"
                    && child.Episodes.Count > 0
                    && child.HeaderBefore is { } last
                    && last[Mother] is "1"
            )
        )
        {
            Needs = Needs.LastYear,
            Fails = """
                last Header MOTHER=1
                Header MOTHER=0
                """,
            Passes = """
                last Header MOTHER=0
                Header MOTHER=1
                """,
        },
        new(
            "393",
            Until(2024),
            [Header, Episodes],
            [Mother, Sex],
            "Child is looked after but mother field is not completed.",
            Complete,
            Each(Header, (each, child) => IsOpen(each, girl: "2") && child.Episodes.Any(one => !one.IsShortBreak))
        )
        {
            Fails = "Header SEX=2 MOTHER=_",
            Passes = """
                Header SEX=2 MOTHER=_
                Episodes LS=V4
                """,
        },
        // From 2024/25 sex is coded F, not 2.
        new(
            "393",
            Since(2025),
            [Header, Episodes],
            [Mother, Sex],
            "Child is looked after but mother field is not completed.",
            Complete,
            Each(Header, (each, child) => IsOpen(each, girl: "F") && child.Episodes.Any(one => !one.IsShortBreak))
        )
        {
            Fails = "Header SEX=F MOTHER=_",
            Passes = """
                Header SEX=F MOTHER=_
                Episodes LS=V4
                """,
        },
        new(
            "607",
            Until(2024),
            [Header, Episodes],
            [Mother, Sex, EpisodesTable.Ended, EpisodesTable.EndReason, EpisodesTable.LegalStatus],
            "Child ceased to be looked after in the year, but mother field has not been completed.",
            Complete,
            Each(Header, (each, child) => IsOpen(each, girl: "2") && LeftCare(child))
        )
        {
            Fails = """
                Header SEX=2 MOTHER=_
                Episodes DECOM=01/06/2023 DEC=01/09/2023 REC=E4A
                """,
            Passes = """
                Header SEX=2 MOTHER=_
                Episodes DECOM=01/06/2023 DEC=01/09/2023 REC=X1
                """,
        },
        // From 2024/25 sex is coded F, not 2.
        new(
            "607",
            Since(2025),
            [Header, Episodes],
            [Mother, Sex, EpisodesTable.Ended, EpisodesTable.EndReason, EpisodesTable.LegalStatus],
            "Child ceased to be looked after in the year, but mother field has not been completed.",
            Complete,
            Each(Header, (each, child) => IsOpen(each, girl: "F") && LeftCare(child))
        )
        {
            Fails = """
                Header SEX=F MOTHER=_
                Episodes DEC=01/09/2025 REC=E4A
                """,
            Passes = """
                Header SEX=F MOTHER=_
                Episodes DEC=01/09/2025 REC=X1
                """,
        },
        new(
            "625",
            Always,
            [Header, Episodes],
            [MothersChildBirth, EpisodesTable.Ended],
            "Date of birth of the first child is beyond the end of this reporting year or the date the child ceased to be looked after.",
            "Record the birth only if it was before 31 March and while the mother was in care; else correct the date.",
            Each(
                Header,
                (each, child) =>
                    each.Day(MothersChildBirth) > child.Year.Last
                    || each.Day(MothersChildBirth) > child.LastEpisode?.Day(EpisodesTable.Ended)
            )
        )
        {
            Fails = """
                Header SEX=F MOTHER=1 MC_DOB=02/09/2025
                Episodes DEC=01/09/2025 REC=E4A
                """,
            Passes = """
                Header SEX=F MOTHER=1 MC_DOB=01/09/2025
                Episodes DEC=01/09/2025 REC=E4A
                """,
        },
    ];

    private const string Complete = "Put 1 if she has a child of her own, and 0 if not.";

    private static bool IsOpen(Line header, string girl) => header[Sex] == girl && header.IsBlank(Mother);

    private static bool LeftCare(Child child) =>
        child.Episodes.Any(each =>
            each.EndsCare
            && !each.IsShortBreak
            && each.Day(EpisodesTable.Ended) >= child.Year.First
            && each.Day(EpisodesTable.Ended) <= child.Year.Last
        );
}
