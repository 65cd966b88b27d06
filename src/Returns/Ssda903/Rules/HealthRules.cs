using Headwater.Returns.Rules;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Returns.Ssda903.Oc2Table;
using static Headwater.Returns.Ssda903.Rules.CareTables;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>Health of children looked after for a whole year: who has the items filled in, and whether all are.</summary>
internal static class HealthRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "181",
            Always,
            [Oc2],
            [
                Convicted,
                HealthCheck,
                Immunised,
                TeethChecked,
                HealthAssessed,
                SubstanceMisuse,
                HelpReceived,
                HelpOffered,
            ],
            "Data items relating to children looked after continuously for 12 months should be completed with a 0 or 1.",
            "Write 1 for yes and 0 for no.",
            Each(Oc2, each => each.HasUnclearHealthItem)
        )
        {
            Fails = "OC2 TEETH_CHECK=2",
            Passes = "OC2 TEETH_CHECK=0",
        },
        // Read as the message says: once any item is filled in, the four that are asked of every child must be.
        new(
            "182",
            Always,
            [Oc2],
            [
                Immunised,
                TeethChecked,
                HealthAssessed,
                SubstanceMisuse,
                Convicted,
                HealthCheck,
                HelpReceived,
                HelpOffered,
            ],
            "Data entries on immunisations, teeth checks, health assessments and substance misuse problem identified should be completed or all OC2 fields should be left blank.",
            "Fill in what is blank of immunisations, teeth check, health assessment and substance misuse.",
            Each(Oc2, each => each.LacksHealthItem && each.HasHealthItem)
        )
        {
            Fails = "OC2 TEETH_CHECK=_",
            Passes = "OC2 CONVICTED=_ IMMUNISATIONS=_ TEETH_CHECK=_ HEALTH_ASSESSMENT=_ SUBSTANCE_MISUSE=_",
        },
        new(
            "190",
            Always,
            [Oc2, Episodes],
            [
                Convicted,
                HealthCheck,
                Immunised,
                TeethChecked,
                HealthAssessed,
                SubstanceMisuse,
                HelpReceived,
                HelpOffered,
            ],
            "Child has not been looked after continuously for at least 12 months at 31 March but one or more data items relating to children looked after for 12 months have been completed.",
            "Take the health items out, or correct the episodes if the child was looked after all year.",
            Each(Oc2, (each, child) => each.HasHealthItem && child.IsKnownAsAway)
        )
        {
            Fails = """
                Episodes DECOM=02/04/2025
                OC2
                """,
            Passes = """
                Episodes DECOM=01/04/2025
                OC2
                """,
        },
        new(
            "191",
            Always,
            [Oc2, Episodes],
            [Immunised, TeethChecked, HealthAssessed, SubstanceMisuse, EpisodesTable.Child],
            "Child has been looked after continuously for at least 12 months at 31 March but one or more data items relating to children looked after for 12 months have been left blank.",
            "Fill in immunisations, teeth check, health assessment and substance misuse for this child.",
            EachChild(child =>
                !child.LookedAfterAllYear ? []
                : child[Oc2].Count is 0 ? child.Episodes.Take(1)
                : child[Oc2].Where(each => each.LacksHealthItem)
            )
        )
        {
            Fails = """
                Header
                Header CHILD=101
                Episodes DECOM=01/04/2025
                Episodes CHILD=101 DECOM=01/04/2025
                OC2 TEETH_CHECK=_
                """,
            Passes = """
                Header
                Header CHILD=101
                Episodes DECOM=01/04/2025
                Episodes CHILD=101 DECOM=02/04/2025
                OC2
                """,
        },
        new(
            "545",
            Always,
            [Oc2, Episodes],
            [HealthCheck, BirthDate],
            "Child is aged under 5 at 31 March and has been looked after continuously for 12 months yet health promotion information has not been completed.",
            "Say whether the child's development checks are up to date.",
            Each(
                Oc2,
                (each, child) =>
                    each.IsBlank(HealthCheck)
                    && each.BornOn(child).Turns(5) > child.Year.Last
                    && child.LookedAfterAllYear
            )
        )
        {
            Fails = """
                Episodes DECOM=01/04/2025
                OC2 DOB=01/04/2021
                """,
            Passes = """
                Episodes DECOM=01/04/2025
                OC2 DOB=31/03/2021
                """,
        },
        new(
            "546",
            Always,
            [Oc2, Episodes],
            [HealthCheck, BirthDate],
            "Children aged 5 or over at 31 March should not have health promotion information completed.",
            "Take the development check out: it is asked of children under five only. Check the date of birth too.",
            Each(
                Oc2,
                (each, child) =>
                    each.IsFilled(HealthCheck)
                    && each.BornOn(child).Turns(5) <= child.Year.Last
                    && child.LookedAfterAllYear
            )
        )
        {
            Fails = """
                Episodes DECOM=01/04/2025
                OC2 DOB=31/03/2021 HEALTH_CHECK=0
                """,
            Passes = """
                Episodes DECOM=01/04/2025
                OC2 DOB=01/04/2021 HEALTH_CHECK=0
                """,
        },
        new(
            "547",
            Always,
            [Oc2],
            [HealthCheck, Immunised, TeethChecked, HealthAssessed, SubstanceMisuse],
            "Any child who has health promotion information completed must also have immunisation, teeth check, health assessment and substance misuse problem identified fields completed.",
            "Fill in what is blank of immunisations, teeth check, health assessment and substance misuse.",
            Each(Oc2, each => each.IsFilled(HealthCheck) && each.LacksHealthItem)
        )
        {
            Fails = "OC2 HEALTH_CHECK=1 IMMUNISATIONS=_",
            Passes = "OC2 HEALTH_CHECK=_ IMMUNISATIONS=_",
        },
    ];
}
