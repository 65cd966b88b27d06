using Headwater.Returns.Rules;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Returns.Ssda903.Oc3Table;
using static Headwater.Returns.Ssda903.Rules.CareTables;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>Care leavers: of whom details are wanted, and of whom not, by the other tables of the year.</summary>
internal static class CareLeaverCohortRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "187",
            Always,
            [Oc3, Ad1, Episodes],
            [
                InTouch,
                Activity,
                Accommodation,
                Ad1Table.DecidedOn,
                Ad1Table.MatchedOn,
                Ad1Table.ByFosterCarer,
                Ad1Table.Adopters,
                Ad1Table.AdopterSex,
                Ad1Table.AdopterStatus,
            ],
            "Child cannot be looked after continuously for 12 months at 31 March (OC2) and have any of adoption or care leavers returns completed.",
            "Take out the adoption or care leaver details, or give the day on which care ended.",
            EachChild(child =>
                (child[Oc3].Count > 0 || child[Ad1].Count > 0) && child.LookedAfterAllYear
                    ?
                    [
                        .. child[Oc3].Where(each => each.TellsOfLeaver),
                        .. child[Ad1].Where(each => each.HasAdoptionDetails),
                    ]
                    : []
            )
        )
        {
            MayLack = [Oc3, Ad1],
            Fails = """
                Episodes DECOM=01/04/2025
                OC3
                """,
            Passes = """
                Episodes DECOM=02/04/2025
                OC3
                """,
        },
        new(
            "215",
            Always,
            [Oc2, Oc3],
            [
                Oc2Table.Convicted,
                Oc2Table.HealthCheck,
                Oc2Table.Immunised,
                Oc2Table.TeethChecked,
                Oc2Table.HealthAssessed,
                Oc2Table.SubstanceMisuse,
                Oc2Table.HelpReceived,
                Oc2Table.HelpOffered,
                InTouch,
                Activity,
                Accommodation,
            ],
            "Child has care leaver information but one or more data items relating to children looked after for 12 months have been completed.",
            "A young person is either still looked after, with health details, or has left care. Take out what does not apply.",
            EachChild(child =>
                child.HasLeaverDetails && child[Oc2].Any(TellsOfHealth)
                    ? [.. child[Oc2].Where(TellsOfHealth), .. child[Oc3].Where(each => each.TellsOfLeaver)]
                    : []
            )
        )
        {
            Fails = """
                OC3
                OC2
                """,
            Passes = """
                OC3
                OC2 SDQ_SCORE=12 CONVICTED=_ IMMUNISATIONS=_ TEETH_CHECK=_ HEALTH_ASSESSMENT=_ SUBSTANCE_MISUSE=_
                """,
        },
        // An episode that is open counts as going on: else those who are still in care would be the ones never found.
        new(
            "1007",
            Always,
            [Oc3, Episodes],
            [InTouch, Activity, Accommodation, EpisodesTable.Ended],
            "Care leaver information is not required for 17- or 18-year olds who are still looked after [on their 17th or 18th birthday.]",
            "Take out the care leaver details, or correct the day on which care ended: on this birthday the child was in care.",
            Each(
                Oc3,
                (each, child) =>
                    each.TellsOfLeaver
                    && each.ComingOfAgeIn(child.Year) is { } birthday
                    && child.Episodes.Any(one =>
                        one.Day(EpisodesTable.Began) <= birthday
                        && (one.IsBlank(EpisodesTable.Ended) || one.Day(EpisodesTable.Ended) > birthday)
                    )
            )
        )
        {
            Fails = """
                Episodes DECOM=01/06/2023 DEC=02/09/2025 REC=E8
                OC3 DOB=01/09/2007
                """,
            Passes = """
                Episodes DECOM=01/06/2023 DEC=01/09/2025 REC=E8
                OC3 DOB=01/09/2007
                """,
        },
        // The birthday that lies in the year: who left care after the 17th but before the 18th is a care leaver at 18.
        new(
            "1016",
            Since(2024),
            [Oc3, Episodes],
            [InTouch, Activity, Accommodation, EpisodesTable.Ended],
            "Care leaver information is not required for 17- or 18-year olds who cease to be looked after, after their birthday.",
            "Take out the care leaver details: they are first wanted for the next birthday. Correct the end of care if it is wrong.",
            Each(
                Oc3,
                (each, child) =>
                    each.TellsOfLeaver
                    && each.ComingOfAgeIn(child.Year) is { } birthday
                    && child.Episodes.Any(one =>
                        one.Day(EpisodesTable.Ended) > birthday && one[EpisodesTable.EndReason] is not "X1"
                    )
            )
        )
        {
            Fails = """
                Episodes DECOM=01/06/2023 DEC=02/09/2025 REC=E8
                OC3 DOB=01/09/2007
                """,
            Passes = """
                Episodes DECOM=01/06/2023 DEC=31/08/2025 REC=E8
                OC3 DOB=01/09/2007
                """,
        },
        // Whoever has left care has no episode in the year at all: that must not make the rule silent.
        new(
            "1014",
            Always,
            [Uasc, Oc3, Episodes],
            [UascTable.Ceases, InTouch, Activity, Accommodation],
            "UASC information is not required for care leavers",
            "Take the young person out of the file of asylum-seeking children: they were not looked after this year.",
            Each(Uasc, (each, child) => each.SaysUasc && child.HasOnlyLeft)
        )
        {
            Fails = """
                none Episodes
                UASC
                OC3
                """,
            Passes = """
                Episodes DECOM=01/06/2023 DEC=01/04/2025 REC=E8
                UASC
                OC3
                """,
        },
    ];

    private static bool TellsOfHealth(Line each) =>
        each.IsFilled(Oc2Table.Convicted)
        || each.IsFilled(Oc2Table.HealthCheck)
        || each.IsFilled(Oc2Table.Immunised)
        || each.IsFilled(Oc2Table.TeethChecked)
        || each.IsFilled(Oc2Table.HealthAssessed)
        || each.IsFilled(Oc2Table.SubstanceMisuse)
        || each.IsFilled(Oc2Table.HelpReceived)
        || each.IsFilled(Oc2Table.HelpOffered);
}
