using Headwater.Returns.Rules;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Returns.Ssda903.Oc3Table;
using static Headwater.Returns.Ssda903.Rules.CareTables;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>Care leavers: their age, and that each is alive.</summary>
internal static class CareLeaverPersonRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        // By the Department's logic whoever turned 18 within the year is still too young: age counts on 1 April.
        new(
            "347",
            Since(2024),
            [Oc3],
            [Accommodation, BirthDate],
            "Care leavers aged under 18 years, can not be accommodated in a Foyer.",
            "Correct the accommodation or the date of birth: T1 and T2 are for those who were 18 when the year began.",
            Each(
                Oc3,
                (each, child) => each[Accommodation] is "T1" or "T2" && each.Day(BirthDate).Turns(18) > child.Year.First
            )
        )
        {
            Fails = "OC3 DOB=02/04/2007 ACCOM=T1",
            Passes = "OC3 DOB=01/04/2007 ACCOM=T1",
        },
        new(
            "348",
            Since(2026),
            [Oc3],
            [InTouch],
            "Care leaver has previously been reported as having died.",
            "Find out which return is wrong. Put DIED this year as well, or tell the Department of the earlier mistake.",
            Each(
                Oc3,
                (each, child) =>
                    each[InTouch] is not "DIED"
                    && child.EarlierYears.Any(year => year[Oc3].Any(one => one[InTouch] is "DIED"))
            )
        )
        {
            Needs = Needs.LastYear,
            Fails = """
                last OC3 IN_TOUCH=DIED ACTIV=0 ACCOM=0
                OC3 IN_TOUCH=NO ACTIV=0 ACCOM=0
                """,
            Passes = """
                last OC3 IN_TOUCH=NO ACTIV=0 ACCOM=0
                OC3 IN_TOUCH=DIED ACTIV=0 ACCOM=0
                """,
        },
        // Only the young are in the Department's logic; its sentence speaks of the older too.
        new(
            "391",
            Always,
            [Oc3],
            [BirthDate, InTouch, Activity, Accommodation],
            "Young person was not 17, 18, 19, 20 or 21 during the current collection year.",
            "Correct the date of birth, or take the young person out of this table: it is for those who were 17 to 21 in the year.",
            Each(
                Oc3,
                (each, child) =>
                    each.TellsOfLeaver
                    && (
                        each.Day(BirthDate).Turns(17) > child.Year.Last
                        || each.Day(BirthDate).Turns(22) <= child.Year.First
                    )
            )
        )
        {
            Fails = """
                OC3 CHILD=200 DOB=01/04/2009
                OC3 CHILD=201 DOB=01/04/2003
                """,
            Passes = """
                OC3 CHILD=200 DOB=31/03/2009
                OC3 CHILD=201 DOB=02/04/2003
                """,
        },
        new(
            "3001",
            Always,
            [Oc3],
            [Accommodation, BirthDate],
            "Where care leavers information is being returned for a young person around their 17th birthday, the accommodation cannot be with their former foster carer(s).",
            "Choose another kind of accommodation: staying on with former foster carers begins at 18.",
            Each(
                Oc3,
                (each, child) =>
                    each[Accommodation] is "Z1" or "Z2"
                    && each.Day(BirthDate).Turns(17) >= child.Year.First
                    && each.Day(BirthDate).Turns(17) <= child.Year.Last
            )
        )
        {
            Fails = "OC3 DOB=01/04/2008 ACCOM=Z1",
            Passes = "OC3 DOB=31/03/2008 ACCOM=Z1",
        },
    ];
}
