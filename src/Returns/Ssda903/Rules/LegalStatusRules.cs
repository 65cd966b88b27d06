using Headwater.Returns.Rules;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Returns.Ssda903.EpisodesTable;
using static Headwater.Returns.Ssda903.Rules.CareTables;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>Legal statuses: to whom, since when and for how long each can apply.</summary>
internal static class LegalStatusRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "358",
            Always,
            [Episodes, Header],
            [LegalStatus, Began, HeaderTable.BirthDate],
            "Child with this legal status should not be under 10.",
            "Nobody under ten can be charged with an offence. Check the legal status, the first day and the date of birth.",
            Each(
                Episodes,
                (each, child) =>
                    each[LegalStatus] is "J1" or "J2" or "J3" && each.Day(Began) < child.BirthDate.Turns(10)
            )
        )
        {
            Fails = """
                Header DOB=01/06/2012
                Episodes DECOM=31/05/2022 LS=J1
                """,
            Passes = """
                Header DOB=01/06/2012
                Episodes DECOM=01/06/2022 LS=J1
                """,
        },
        new(
            "359",
            Always,
            [Episodes, Header],
            [Ended, LegalStatus, Placement, HeaderTable.BirthDate],
            "Child being looked after following 18th birthday must be accommodated under section 20(5) of the Children Act 1989 in a community home.",
            "End the episode on the 18th birthday at the latest, unless it is V2 in a children's home (K2).",
            Each(
                Episodes,
                (each, child) =>
                    each.IsBlank(Ended)
                    && (each[LegalStatus], each[Placement]) is not ("V2", "K2")
                    && child.BirthDate.Turns(18) < child.Year.Last
            )
        )
        {
            Fails = """
                Header DOB=30/03/2008
                Episodes LS=V2 PLACE=U6
                """,
            Passes = """
                Header DOB=30/03/2008
                Episodes LS=V2 PLACE=K2
                """,
        },
        new(
            "361",
            Always,
            [Episodes],
            [LegalStatus, Began, Ended],
            "Police protection legal status lasted longer than maximum 72 hours allowed in the Children Act 1989.",
            "Check the days. After three days another legal status must have taken over: begin an episode with it.",
            EachChild(child => child.Outlasting("L1", days: 3))
        )
        {
            Fails = """
                Episodes LS=L1 DEC=03/06/2025 REC=X1
                Episodes LS=L1 DECOM=03/06/2025 RNE=P DEC=05/06/2025 REC=E4A
                """,
            Passes = """
                Episodes LS=L1 DEC=03/06/2025 REC=X1
                Episodes LS=L1 DECOM=03/06/2025 RNE=P DEC=04/06/2025 REC=E4A
                """,
        },
        new(
            "362",
            Always,
            [Episodes],
            [LegalStatus, Began, Ended],
            "Emergency protection order (EPO) lasted longer than 21 days",
            "Check the days. When the order ran out another legal status must have taken over: begin an episode with it.",
            EachChild(child => child.Outlasting("L2", days: 21))
        )
        {
            Fails = "Episodes LS=L2 DEC=23/06/2025 REC=E4A",
            Passes = "Episodes LS=L2 DEC=22/06/2025 REC=E4A",
        },
        new(
            "363",
            Always,
            [Episodes],
            [LegalStatus, Began, Ended],
            "Child assessment order (CAO) lasted longer than 7 days allowed in the Children Act 1989.",
            "Check the days. When the order ran out another legal status must have taken over: begin an episode with it.",
            EachChild(child => child.Outlasting("L3", days: 7))
        )
        {
            Fails = "Episodes LS=L3 DEC=09/06/2025 REC=E4A",
            Passes = "Episodes LS=L3 DEC=08/06/2025 REC=E4A",
        },
        // The message gives no number: the check that is published with it allows 21 days.
        new(
            "364",
            Always,
            [Episodes],
            [LegalStatus, Began, Ended],
            "Sections 41-46 of Police and Criminal Evidence (PACE; 1984) severely limits the time a child can be detained in custody in Local Authority (LA) accommodation.",
            "Check the days and the legal status: detention under this Act lasts for days, not weeks.",
            EachChild(child => child.Outlasting("J2", days: 21))
        )
        {
            Fails = "Episodes LS=J2 DEC=23/06/2025 REC=E4A",
            Passes = "Episodes LS=J2 DEC=22/06/2025 REC=E4A",
        },
        new(
            "445",
            Until(2024),
            [Episodes],
            [LegalStatus, Began],
            "D1 is not a valid code for episodes starting after December 2005.",
            "Freeing orders gave way to placement orders in December 2005. Use E1, or correct the first day.",
            Each(Episodes, each => each[LegalStatus] is "D1" && each.Day(Began) > new DateOnly(2005, 12, 31))
        )
        {
            Fails = "Episodes LS=D1 DECOM=01/01/2006",
            Passes = "Episodes LS=D1 DECOM=31/12/2005",
        },
        new(
            "446",
            Always,
            [Episodes],
            [LegalStatus, Began],
            "E1 is not a valid code for episodes starting before December 2005.",
            "There were no placement orders before December 2005. Correct the legal status or the first day.",
            Each(Episodes, each => each[LegalStatus] is "E1" && each.Day(Began) < new DateOnly(2005, 12, 1))
        )
        {
            Fails = "Episodes LS=E1 DECOM=30/11/2005",
            Passes = "Episodes LS=E1 DECOM=01/12/2005",
        },
        new(
            "451",
            Until(2024),
            [Episodes],
            [LegalStatus, Ended, EndReason],
            "Child is still freed for adoption, but freeing orders could not be applied for since 30 December 2005.",
            "Check the legal status: E1 if there is a placement order, else what applies now.",
            Each(Episodes, each => each[LegalStatus] is "D1" && each.IsBlank(Ended) && each.IsBlank(EndReason))
        )
        {
            Fails = "Episodes LS=D1 DECOM=01/06/2005",
            Passes = "Episodes LS=D1 DECOM=01/06/2005 DEC=01/09/2023 REC=X1",
        },
    ];
}
