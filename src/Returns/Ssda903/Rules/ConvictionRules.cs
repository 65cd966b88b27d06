using Headwater.Returns.Rules;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Returns.Ssda903.Oc2Table;
using static Headwater.Returns.Ssda903.Rules.CareTables;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>Convictions, and help for children who misuse substances.</summary>
internal static class ConvictionRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "158",
            Always,
            [Oc2],
            [HelpOffered, HelpReceived],
            "If a child has been recorded as receiving an intervention for their substance misuse problem, then the additional item on whether an intervention was offered should be left blank.",
            "The child had help, so leave blank whether it was offered.",
            Each(Oc2, each => each[HelpReceived] is "1" && each.IsFilled(HelpOffered))
        )
        {
            Fails = "OC2 SUBSTANCE_MISUSE=1 INTERVENTION_RECEIVED=1 INTERVENTION_OFFERED=1",
            Passes = "OC2 SUBSTANCE_MISUSE=1 INTERVENTION_RECEIVED=0 INTERVENTION_OFFERED=1",
        },
        new(
            "159",
            Always,
            [Oc2],
            [HelpOffered, HelpReceived, SubstanceMisuse],
            "If a child has been recorded as not receiving an intervention for their substance misuse problem, then the additional item on whether an intervention was offered should be completed as well.",
            "Say whether the child was offered help with substance misuse.",
            Each(Oc2, each => each[SubstanceMisuse] is "1" && each[HelpReceived] is "0" && each.IsBlank(HelpOffered))
        )
        {
            Fails = "OC2 SUBSTANCE_MISUSE=1 INTERVENTION_RECEIVED=0",
            Passes = "OC2 SUBSTANCE_MISUSE=1 INTERVENTION_RECEIVED=1",
        },
        new(
            "192",
            Always,
            [Oc2],
            [HelpReceived, SubstanceMisuse],
            "Child has been identified as having a substance misuse problem but the additional item on whether an intervention was received has been left blank.",
            "Say whether the child had help with substance misuse.",
            Each(Oc2, each => each[SubstanceMisuse] is "1" && each.IsBlank(HelpReceived))
        )
        {
            Fails = "OC2 SUBSTANCE_MISUSE=1",
            Passes = "OC2 SUBSTANCE_MISUSE=0",
        },
        new(
            "193",
            Always,
            [Oc2],
            [HelpReceived, HelpOffered, SubstanceMisuse],
            "Child not identified as having a substance misuse problem but at least one of the two additional items on whether an intervention were offered and received have been completed.",
            "Leave both items about help blank, or say that the child was found to misuse substances.",
            Each(
                Oc2,
                each =>
                    each[SubstanceMisuse] is ("" or "0") && (each.IsFilled(HelpReceived) || each.IsFilled(HelpOffered))
            )
        )
        {
            Fails = "OC2 SUBSTANCE_MISUSE=0 INTERVENTION_OFFERED=0",
            Passes = "OC2 SUBSTANCE_MISUSE=1 INTERVENTION_OFFERED=0",
        },
        new(
            "542",
            Always,
            [Oc2],
            [Convicted, BirthDate],
            "A child aged under 10 at 31 March should not have conviction information completed.",
            "Leave convictions blank: a child under 10 cannot be convicted. Check the date of birth too.",
            Each(Oc2, (each, child) => each.IsFilled(Convicted) && each.BornOn(child).Turns(10) > child.Year.Last)
        )
        {
            Fails = "OC2 DOB=01/04/2016 CONVICTED=0",
            Passes = "OC2 DOB=31/03/2016 CONVICTED=0",
        },
        new(
            "543",
            Always,
            [Oc2, Episodes],
            [Convicted, BirthDate],
            "Child is aged 10 or over at 31 March and has been looked after continuously for 12 months yet conviction information has not been completed.",
            "Say whether the child was convicted or had a final warning or reprimand in the year.",
            Each(
                Oc2,
                (each, child) =>
                    each.IsBlank(Convicted)
                    && each.BornOn(child).Turns(10) <= child.Year.Last
                    && child.LookedAfterAllYear
            )
        )
        {
            Fails = """
                Episodes DECOM=01/04/2025
                OC2 DOB=31/03/2016 CONVICTED=_
                """,
            Passes = """
                Episodes DECOM=01/04/2025
                OC2 DOB=01/04/2016 CONVICTED=_
                """,
        },
        new(
            "544",
            Always,
            [Oc2],
            [Convicted, Immunised, TeethChecked, HealthAssessed, SubstanceMisuse],
            "Any child who has conviction information completed must also have immunisation, teeth check, health assessment and substance misuse problem identified fields completed.",
            "Fill in what is blank of immunisations, teeth check, health assessment and substance misuse.",
            Each(Oc2, each => each.IsFilled(Convicted) && each.LacksHealthItem)
        )
        {
            Fails = "OC2 CONVICTED=0 HEALTH_ASSESSMENT=_",
            Passes = "OC2 CONVICTED=_ HEALTH_ASSESSMENT=_",
        },
    ];
}
