using Headwater.Returns.Rules;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Returns.Ssda903.Oc3Table;
using static Headwater.Returns.Ssda903.Rules.CareTables;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>Care leavers: whether the care they had, over every return that was given, makes them care leavers.</summary>
internal static class CareLeaverHistoryRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "1000",
            Always,
            [Oc3, Episodes],
            [InTouch, Activity, Accommodation],
            "This child is recorded as having died in care and therefore should not have the care leaver information completed.",
            "Take out the care leaver details. Should the young person be alive, correct the reason (E2) why the episode ended.",
            Each(
                Oc3,
                (each, child) =>
                    each.TellsOfLeaver
                    && child.EpisodesOfAllYears.Any(one => one.Episode[EpisodesTable.EndReason] is "E2")
            )
        )
        {
            Fails = """
                Episodes DEC=01/09/2025 REC=E2
                OC3
                """,
            Passes = """
                Episodes DEC=01/09/2025 REC=E3
                OC3
                """,
        },
        // Thirteen weeks in care since 14, some of it at 16 or later: Children Act 1989, section 23A and schedule 2, paragraph 19B.
        // Too little care is only told of where the returns show how care began, or reach back far enough to have shown it.
        new(
            "1001",
            Always,
            [Oc3, Episodes],
            [InTouch, Activity, Accommodation, BirthDate],
            "The episodes recorded for this young person suggest they are not a relevant or a former relevant child and therefore should not have care leaver information completed.",
            "Take out the care leaver details, unless care was given that the returns do not show: thirteen weeks since 14, some of it after 16, and no adoption.",
            Each(
                Oc3,
                (each, child) =>
                    each.TellsOfLeaver
                    && (
                        child.LeftCareFor("E11", "E12")
                        || each.Day(BirthDate) is { } birth && HadTooLittleCare(child, birth)
                    )
            )
        )
        {
            SeesMoreWith = Needs.LastYear,
            Fails = """
                last Episodes DECOM=01/03/2024 RNE=P DEC=31/05/2024 REC=E4A
                none Episodes
                OC3 DOB=01/06/2008
                last Episodes CHILD=200 DECOM=01/05/2024 DEC=30/07/2024 REC=E4A
                OC3 CHILD=200 DOB=01/05/2007
                """,
            Finds = 2,
            Passes = """
                last Episodes DECOM=01/03/2024 RNE=P DEC=02/06/2024 REC=E4A
                none Episodes
                OC3 DOB=01/06/2008
                last Episodes CHILD=200 DECOM=01/05/2024 DEC=31/07/2024 REC=E4A
                OC3 CHILD=200 DOB=01/05/2007
                last Episodes CHILD=300 DECOM=01/05/2024 RNE=P DEC=30/07/2024 REC=E4A
                OC3 CHILD=300 DOB=01/05/2007
                """,
        },
        // Whoever left care before the returns that were given has been a care leaver in them since: every birthday from the 17th
        // is told of. Where last year's care leavers were not given, it is judged only where the returns reach back to 16.
        new(
            "1002",
            Always,
            [Oc3, Episodes],
            [InTouch, Activity, Accommodation],
            "This child has no previous episodes of care, therefore should not have care leaver information recorded.",
            "See whether the number is the one used while the young person was in care; if there was no care, take the line out.",
            Each(
                Oc3,
                (each, child) =>
                    each.TellsOfLeaver
                    && !child.EpisodesOfAllYears.Any()
                    && (
                        (child.Year.Earlier?[Oc3].Given is true && !child.WasLeaverBefore)
                        || (each.Day(BirthDate) is { } birth && child.IsToldSince(birth.AddYears(16)))
                    )
            )
        )
        {
            Needs = Needs.LastYear,
            Fails = """
                last Episodes CHILD=200
                none Episodes
                OC3 CHILD=201
                """,
            Passes = """
                last Episodes CHILD=200
                last OC3 CHILD=201
                none Episodes
                OC3 CHILD=201
                """,
        },
        new(
            "1010",
            Always,
            [Oc3, Episodes],
            [InTouch, Activity, Accommodation],
            "This child has no episodes loaded for current year even though there was an open episode of care at the end of the previous year, and care leaver data has been entered.",
            "Add this year's episodes from the one that was open on 31 March, or end that one in last year's return.",
            Each(
                Oc3,
                (each, child) => each.TellsOfLeaver && child.Episodes.Count is 0 && child.OpenFromLastYear is not null
            )
        )
        {
            Needs = Needs.LastYear,
            Fails = """
                last Episodes
                none Episodes
                OC3
                """,
            Passes = """
                last Episodes DEC=31/03/2025 REC=E8
                none Episodes
                OC3
                """,
        },
        new(
            "1011",
            Always,
            [Oc3, Episodes],
            [InTouch, Activity, Accommodation],
            "This child is recorded as having his/her care transferred to another local authority for the final episode and therefore should not have the care leaver information completed.",
            "Take out the care leaver details, which the other authority gives, or correct the reason (E3) why care ended.",
            Each(Oc3, (each, child) => each.TellsOfLeaver && child.LeftCareFor("E3"))
        )
        {
            Fails = """
                Episodes DEC=01/09/2025 REC=E3
                OC3
                """,
            Passes = """
                Episodes DECOM=01/06/2025 DEC=01/09/2025 REC=E3
                Episodes DECOM=01/10/2025 DEC=01/11/2025 REC=E8
                OC3
                """,
        },
    ];

    private const int ThirteenWeeks = 91;

    private static bool HadTooLittleCare(Child child, DateOnly birth)
    {
        var (at14, at16) = (birth.AddYears(14), birth.AddYears(16));
        var episodes = child.EpisodesOfAllYears.Select(each => each.Episode).ToList();
        // Without an episode it is for 1002, and a day that is none could be any.
        if (episodes.Count is 0 || episodes.Exists(each => each.Day(EpisodesTable.Began) is null))
            return false;
        var isWhole =
            !child.WasLeaverBefore && episodes.MinBy(each => each.Day(EpisodesTable.Began))[EpisodesTable.Why] is "S";
        return ((isWhole || child.IsToldSince(at16)) && child.DaysInCare(since: at16) < 1)
            || ((isWhole || child.IsToldSince(at14)) && child.DaysInCare(since: at14) < ThirteenWeeks);
    }
}
