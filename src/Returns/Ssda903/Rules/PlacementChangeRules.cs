using Headwater.Returns.Codes;
using Headwater.Returns.Rules;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Returns.Ssda903.EpisodesTable;
using static Headwater.Returns.Ssda903.Rules.CareTables;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>Why a placement changed: said by the episode that ends with the change.</summary>
internal static class PlacementChangeRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "225",
            Always,
            [Episodes],
            [ChangeReason],
            "Reason for placement change must be recorded.",
            "Say in the episode that ended why the child moved. The next episode says that the placement changed.",
            Former(
                Episodes,
                (before, after) =>
                    before[EndReason] is "X1"
                    && before[ChangeReason] is ""
                    && !before.IsTemporary
                    && !after.IsTemporary
                    && after[Why] is "P" or "B" or "T" or "U"
            )
        )
        {
            Fails = """
                Episodes DEC=01/09/2025 REC=X1
                Episodes DECOM=01/09/2025 RNE=P PL_POST=BB2_2BB
                """,
            Passes = """
                Episodes DEC=01/09/2025 REC=X1
                Episodes DECOM=01/09/2025 RNE=L LS=C1
                """,
        },
        new(
            "226",
            Always,
            [Episodes],
            [ChangeReason, Placement],
            "Reason for placement change is not required for temporary placements.",
            "Leave the reason blank both in the temporary placement and in the episode before it: the child comes back.",
            EachChild(ReasonAboutTemporary)
        )
        {
            Fails = """
                Episodes DEC=01/09/2025 REC=X1 REASON_PLACE_CHANGE=CHILD
                Episodes DECOM=01/09/2025 RNE=P PLACE=T1
                """,
            Passes = """
                Episodes DEC=01/09/2025 REC=X1 REASON_PLACE_CHANGE=CHILD
                Episodes DECOM=01/09/2025 RNE=P PLACE=K2
                """,
        },
        new(
            "233",
            Since(2026),
            [Episodes],
            [ChangeReason, Ended],
            "Reason for placement change is not required when the episode has not ceased.",
            "Leave the reason blank until the episode ends, or give the day on which it ended.",
            Each(Episodes, each => each[ChangeReason] is not "" && each.IsBlank(Ended))
        )
        {
            Fails = "Episodes REASON_PLACE_CHANGE=CHILD",
            Passes = "Episodes REASON_PLACE_CHANGE=CHILD DEC=01/09/2025 REC=X1",
        },
        new(
            "234",
            Since(2026),
            [Episodes, Header],
            [ChangeReason, HeaderTable.BirthDate],
            "A child aged under 10 can not change placement due to being admitted to custody",
            "A child under 10 cannot be held for an offence: correct the reason, or the date of birth.",
            EachChild(CustodyUnderTen)
        )
        {
            Fails = """
                Header DOB=02/09/2015
                Episodes DEC=01/09/2025 REC=X1 REASON_PLACE_CHANGE=CUSTOD
                Episodes DECOM=01/09/2025 RNE=P PLACE=R5
                """,
            Passes = """
                Header DOB=01/09/2015
                Episodes DEC=01/09/2025 REC=X1 REASON_PLACE_CHANGE=CUSTOD
                Episodes DECOM=01/09/2025 RNE=P PLACE=R5
                """,
        },
        new(
            "1009",
            Always,
            [Episodes],
            [ChangeReason],
            "Reason for placement change is not a valid code.",
            "Choose the reason from the list, or leave it blank where the placement did not change.",
            Unlisted(Episodes, ChangeReason, Ssda903Codes.PlacementChange)
        )
        {
            Fails = "Episodes REASON_PLACE_CHANGE=CARE DEC=01/09/2025 REC=X1",
            Passes = "Episodes REASON_PLACE_CHANGE=CARPL DEC=01/09/2025 REC=X1",
        },
    ];

    private static IEnumerable<Line> ReasonAboutTemporary(Child child)
    {
        var episodes = child.Episodes;
        for (var i = 0; i < episodes.Count; i++)
            if (
                episodes[i].IsTemporary
                && (episodes[i][ChangeReason] is not "" || (i > 0 && episodes[i - 1][ChangeReason] is not ""))
            )
                yield return episodes[i];
    }

    // The age counts on the day of the change. Where neither the next episode nor an end tells it, the child was at least
    // as old as when the episode began.
    private static IEnumerable<Line> CustodyUnderTen(Child child)
    {
        var episodes = child.Episodes;
        for (var i = 0; i < episodes.Count; i++)
        {
            if (episodes[i][ChangeReason] is not "CUSTOD")
                continue;
            var next = i + 1 < episodes.Count ? episodes[i + 1].Day(Began) : null;
            if ((next ?? episodes[i].Day(Ended) ?? episodes[i].Day(Began)) < child.BirthDate.Turns(10))
                yield return episodes[i];
        }
    }
}
