using Headwater.Returns.Rules;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Returns.Ssda903.Oc3Table;
using static Headwater.Returns.Ssda903.Rules.CareTables;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>Care leavers: the codes of contact, activity and accommodation, and how they agree with one another.</summary>
internal static class CareLeaverCodeRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "131",
            Always,
            [Oc3],
            [InTouch],
            "Data entry for being in touch after leaving care is invalid.",
            "Say whether you are in touch: YES, NO, REFU (refuses), NREQ (needs no service), RHOM (home for six months) or DIED.",
            Each(Oc3, each => each[InTouch] is not ("YES" or "NO" or "DIED" or "REFU" or "NREQ" or "RHOM"))
        )
        {
            Fails = "OC3 IN_TOUCH=REFUSED ACTIV=0 ACCOM=0",
            Passes = "OC3 IN_TOUCH=REFU ACTIV=0 ACCOM=0",
        },
        new(
            "132",
            Until(2021),
            [Oc3],
            [Activity],
            "Data entry for activity after leaving care is invalid.",
            ChooseActivity,
            Each(Oc3, each => !IsActivity(each[Activity]) && each[Activity] is not ("F3" or "P3"))
        )
        {
            Fails = "OC3 ACTIV=F6",
            Passes = "OC3 ACTIV=F3",
        },
        // F3 and P3 (training or employment) gave way to F4, P4, F5 and P5 after 2020/21.
        new(
            "132",
            Since(2022),
            [Oc3],
            [Activity],
            "Data entry for activity after leaving care is invalid.",
            ChooseActivity,
            Each(Oc3, each => !IsActivity(each[Activity]))
        )
        {
            Fails = "OC3 ACTIV=F3",
            Passes = "OC3 ACTIV=F5",
        },
        // Neither custody (X) nor no fixed home (S) is ever suitable, so there is no X1 or S1.
        new(
            "133",
            Always,
            [Oc3],
            [Accommodation],
            "Data entry for accommodation after leaving care is invalid. If reporting on a childs accommodation after leaving care the data entry must be valid",
            "Choose the kind of home and whether it suits (1 or 2); custody is always X2, no fixed home S2. Put 0 if not in touch.",
            Each(
                Oc3,
                each =>
                    each[Accommodation]
                        is not (
                            "0"
                            or "S2"
                            or "X2"
                            or [
                                'B'
                                or 'C'
                                or 'D'
                                or 'E'
                                or 'G'
                                or 'H'
                                or 'K'
                                or 'R'
                                or 'T'
                                or 'U'
                                or 'V'
                                or 'W'
                                or 'Y'
                                or 'Z',
                                '1'
                                or '2',
                            ]
                        )
            )
        )
        {
            Fails = "OC3 ACCOM=X1",
            Passes = "OC3 ACCOM=X2",
        },
        new(
            "153",
            Always,
            [Oc3],
            [Accommodation, Activity, InTouch],
            "All data items relating to a child's activity or accommodation after leaving care must be coded or left blank.",
            "Fill in contact, activity and accommodation together; activity and accommodation are 0 if you are not in touch.",
            Each(
                Oc3,
                each =>
                    each.TellsOfLeaver
                    && (each.IsBlank(InTouch) || each.IsBlank(Activity) || each.IsBlank(Accommodation))
            )
        )
        {
            Fails = "OC3 IN_TOUCH=YES ACTIV=F2 ACCOM=_",
            Passes = "OC3 IN_TOUCH=_ ACTIV=_ ACCOM=_",
        },
        // What is left blank has not been completed: that is for 132, 133 and 153.
        new(
            "344",
            Always,
            [Oc3],
            [InTouch, Activity, Accommodation],
            "The record shows the young person has died or returned home to live with parent(s) or someone with parental responsibility for a continuous period of 6 months or more, but activity and/or accommodation on leaving care have been completed.",
            "Put 0 for activity and accommodation, or correct the contact if the young person is neither home for good nor dead.",
            Each(
                Oc3,
                each =>
                    each[InTouch] is "DIED" or "RHOM"
                    && (each[Activity] is not ("0" or "") || each[Accommodation] is not ("0" or ""))
            )
        )
        {
            Fails = "OC3 IN_TOUCH=RHOM ACTIV=0 ACCOM=B1",
            Passes = "OC3 IN_TOUCH=RHOM ACTIV=0 ACCOM=0",
        },
        new(
            "345",
            Always,
            [Oc3],
            [InTouch, Activity, Accommodation],
            "The data collection record shows the local authority is in touch with this young person, but activity and/or accommodation data items are zero.",
            "Say what the young person does and where they live; R1 or R2 stands for a home that is not known.",
            Each(Oc3, each => each[InTouch] is "YES" && (each[Activity] is "0" || each[Accommodation] is "0"))
        )
        {
            Fails = "OC3 IN_TOUCH=YES ACTIV=0 ACCOM=U1",
            Passes = "OC3 IN_TOUCH=NO ACTIV=0 ACCOM=0",
        },
    ];

    private const string ChooseActivity =
        "Choose the code for what the young person mainly does, or 0 if you are not in touch.";

    private static bool IsActivity(string code) =>
        code is "F1" or "P1" or "F2" or "P2" or "F4" or "P4" or "F5" or "P5" or "G4" or "G5" or "G6" or "0";
}
