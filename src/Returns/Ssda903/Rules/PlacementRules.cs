using Headwater.Returns.Codes;
using Headwater.Returns.Rules;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Returns.Ssda903.EpisodesTable;
using static Headwater.Returns.Ssda903.Rules.CareTables;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>The kind of placement, and what else the episode must then say.</summary>
internal static class PlacementRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        // What is valid in which year stands in the list of codes; no other rule asks for a kind that is blank.
        new(
            "146",
            Always,
            [Episodes],
            [Placement],
            "Placement type code is not a valid code.",
            "Choose the kind of placement from the list of this year; some older kinds have been replaced.",
            Unlisted(Episodes, Placement, Ssda903Codes.Placement, orBlank: true)
        )
        {
            Fails = """
                Episodes PLACE=Z1
                Episodes CHILD=200 PLACE=_
                """,
            Finds = 2,
            Passes = "Episodes PLACE=Z11",
        },
        new(
            "217",
            Always,
            [Episodes],
            [Placement, Began, Why],
            "Children who are placed for adoption with current foster carers (placement types A3 or A5) must have a reason for new episode of S, T or U.",
            "The carer stays the same, so the reason is T, or U where the legal status changed that day too. If the carer did change, the placement is A4 or A6.",
            Each(
                Episodes,
                each =>
                    each[Placement] is "A3" or "A5"
                    && each[Why] is not ("S" or "T" or "U")
                    && each.Day(Began) >= new DateOnly(2015, 4, 1)
            )
        )
        {
            Fails = "Episodes PLACE=A5 RNE=P",
            Passes = "Episodes PLACE=A5 RNE=T",
        },
        new(
            "217t",
            Between(2024, 2024),
            [Episodes],
            [Placement, Ended],
            "Placement type 'P2' is not a valid placement type from 28 October 2023.",
            "End the episode by 28 October 2023 and begin another one with the kind of placement that it became.",
            Each(Episodes, each => each[Placement] is "P2" && each.LastsBeyond(PlacementLine.Registered))
        )
        {
            Fails = "Episodes PLACE=P2 DECOM=01/06/2023 DEC=29/10/2023 REC=X1",
            Passes = "Episodes PLACE=P2 DECOM=01/06/2023 DEC=28/10/2023 REC=X1",
        },
        // A foster carer who adopts: A3 and A5. The check that is published reads A4 too, and then it does not follow a children's home.
        new(
            "336",
            Always,
            [Episodes],
            [Placement],
            "Child does not have a foster placement immediately prior to being placed for adoption.",
            "Record the foster placement that came before this one. If there was none and the court made a placement order, the placement is A6.",
            Later(
                Episodes,
                (before, after) =>
                    after[Placement] is "A3" or "A4" or "A5" && !before.IsFostering && !before.IsForAdoption
            )
        )
        {
            Fails = """
                Episodes PLACE=K2 DEC=01/09/2025 REC=X1
                Episodes DECOM=01/09/2025 RNE=P PLACE=A4
                """,
            Passes = """
                Episodes PLACE=U6 DEC=01/09/2025 REC=X1
                Episodes DECOM=01/09/2025 RNE=T PLACE=A3
                Episodes CHILD=200 PLACE=K2 DEC=01/09/2025 REC=X1
                Episodes CHILD=200 DECOM=01/09/2025 RNE=P PLACE=A6
                """,
        },
        new(
            "378",
            Always,
            [Episodes],
            [Placement, LegalStatus],
            "A child who is placed with parent(s) cannot be looked after under a single period of accommodation under Section 20 of the Children Act 1989.",
            "A child at home with parents is looked after only under a care order or a remand. Correct the legal status, or end the care if the child went home.",
            Each(Episodes, each => each[Placement] is "P1" && each[LegalStatus] is "V2")
        )
        {
            Fails = "Episodes PLACE=P1 LS=V2",
            Passes = "Episodes PLACE=P1 LS=C2",
        },
        new(
            "384",
            Always,
            [Episodes],
            [Placement, LegalStatus],
            "A child receiving respite care cannot be in a long-term foster placement",
            "Short breaks are never a long-term foster placement: record U3 or U6, or correct the legal status.",
            Each(Episodes, each => each.IsShortBreak && each[Placement] is "U1" or "U4")
        )
        {
            Fails = "Episodes LS=V3 PLACE=U4",
            Passes = "Episodes LS=V3 PLACE=U6",
        },
        new(
            "390",
            Always,
            [Episodes],
            [Placement, EndReason],
            "Reason episode ceased is adopted but child has not been previously placed for adoption.",
            "Record the day on which the child was placed for adoption as an episode of its own, from A3 to A6, before the adoption ends it.",
            Each(Episodes, each => each[EndReason] is "E11" or "E12" && !each.IsForAdoption)
        )
        {
            Fails = "Episodes PLACE=U5 DEC=01/02/2026 REC=E12",
            Passes = "Episodes PLACE=A5 DEC=01/02/2026 REC=E12",
        },
        new(
            "408",
            Always,
            [Episodes],
            [Placement, LegalStatus],
            "Child is placed for adoption with a placement order, but no placement order has been recorded.",
            "Record the placement order (E1) as legal status or, if the parents consented, the placement A3 or A4.",
            Each(Episodes, each => each[Placement] is "A5" or "A6" && each[LegalStatus] is not "E1")
        )
        {
            Fails = "Episodes PLACE=A6 LS=C2",
            Passes = "Episodes PLACE=A6 LS=E1",
        },
        new(
            "516",
            Always,
            [Episodes],
            [EndReason, Placement],
            "The episode data submitted for this child does not show that he/she was with their former foster carer(s) during the year.If the code in the reason episode ceased is E45 or E46 the child must have a placement code of U1 to U6.",
            "If the new guardian fostered the child, record the foster placement; if not, the reason is E47 or E48.",
            Each(Episodes, each => each[EndReason] is "E45" or "E46" && !each.IsFostering)
        )
        {
            Fails = "Episodes PLACE=K2 DEC=01/02/2026 REC=E46",
            Passes = "Episodes PLACE=K2 DEC=01/02/2026 REC=E48",
        },
    ];
}
