using Headwater.Returns.Rules;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Returns.Ssda903.EpisodesTable;
using static Headwater.Returns.Ssda903.Rules.CareTables;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>Hospital, holidays and other short stays, from which the child comes back.</summary>
internal static class TemporaryPlacementRules
{
    private const string TooLong =
        "Check the two dates. A stay as long as this is a placement of its own: record it under its own kind.";

    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "375",
            Always,
            [Episodes],
            [Began, Ended, Placement],
            "Hospitalisation coded as a temporary placement exceeds six weeks.",
            TooLong,
            Longer(than: 42, "T1")
        )
        {
            Fails = "Episodes PLACE=T1 DECOM=01/06/2025 DEC=14/07/2025 REC=X1",
            Passes = "Episodes PLACE=T1 DECOM=01/06/2025 DEC=13/07/2025 REC=X1",
        },
        new(
            "376",
            Always,
            [Episodes],
            [Began, Ended, Placement],
            "Temporary placements coded as being due to holiday of usual foster carer(s) cannot exceed three weeks.",
            TooLong,
            Longer(than: 21, "T3")
        )
        {
            Fails = "Episodes PLACE=T3 DECOM=01/03/2026 DEC=_",
            Passes = "Episodes PLACE=T3 DECOM=10/03/2026 DEC=_",
        },
        new(
            "379",
            Always,
            [Episodes],
            [Began, Ended, Placement],
            "Temporary placements for unspecified reason (placement code T4) cannot exceed seven days.",
            TooLong,
            Longer(than: 7, "T4")
        )
        {
            Fails = "Episodes PLACE=T4 DECOM=01/06/2025 DEC=09/06/2025 REC=X1",
            Passes = "Episodes PLACE=T4 DECOM=01/06/2025 DEC=08/06/2025 REC=X1",
        },
        new(
            "377",
            Always,
            [Episodes],
            [Placement, Began],
            "Only two temporary placements coded as being due to holiday of usual foster carer(s) are allowed in any 12- month period.",
            "Check that each was a holiday of the carers. A third one within a year is a placement of its own: record it under its own kind.",
            EachChild(ThirdHoliday)
        )
        {
            Fails = """
                Episodes PLACE=T3 DECOM=01/06/2025
                Episodes PLACE=T3 DECOM=01/08/2025
                last Episodes PLACE=T3 DECOM=01/12/2024
                """,
            Passes = """
                Episodes PLACE=T3 DECOM=01/06/2025
                Episodes PLACE=T3 DECOM=01/12/2025
                last Episodes PLACE=T3 DECOM=01/12/2024
                """,
        },
        new(
            "380",
            Always,
            [Episodes],
            [Placement, Why],
            "A period of care cannot start with a temporary placement.",
            "Record first the placement from which the child was away for a time. A temporary one begins with P, or with B where the legal status changed that day too.",
            Each(Episodes, each => each.IsTemporary && each[Why] is not ("" or "P" or "B"))
        )
        {
            Fails = "Episodes PLACE=T1 RNE=S",
            Passes = "Episodes PLACE=T1 RNE=P",
        },
        new(
            "381",
            Always,
            [Episodes],
            [Placement, EndReason],
            "A period of care cannot end with a temporary placement.",
            "End the temporary placement with X1, record the child's own placement again from that day, and end the care from there.",
            Each(Episodes, each => each.IsTemporary && each[EndReason] is not ("" or "X1"))
        )
        {
            Fails = "Episodes PLACE=T1 DEC=20/06/2025 REC=E4A",
            Passes = "Episodes PLACE=T1 DEC=20/06/2025 REC=X1",
        },
        new(
            "382",
            Always,
            [Episodes],
            [LegalStatus, Placement],
            "A child receiving respite care cannot be in a temporary placement.",
            "Short breaks have no temporary placements: correct the legal status or the placement.",
            Each(Episodes, each => each.IsShortBreak && each.IsTemporary)
        )
        {
            Fails = "Episodes LS=V4 PLACE=T2",
            Passes = "Episodes LS=V2 PLACE=T2",
        },
        new(
            "383",
            Until(2025),
            [Episodes],
            [Placement],
            "A child in a temporary placement must subsequently return to his/her normal placement.",
            "Record the return as the same kind of placement as before, with reason P. Where the child did not come back, the stay was no temporary placement.",
            EachChild(child => NoReturn(child, toTheSamePostcode: false))
        )
        {
            Fails = """
                Episodes DECOM=01/06/2024 DEC=01/09/2024 REC=X1 PLACE=U6
                Episodes DECOM=01/09/2024 DEC=10/09/2024 REC=X1 PLACE=T1 RNE=P
                Episodes DECOM=10/09/2024 PLACE=U4 RNE=P
                """,
            Passes = """
                Episodes DECOM=01/06/2024 DEC=01/09/2024 REC=X1 PLACE=U6
                Episodes DECOM=01/09/2024 DEC=10/09/2024 REC=X1 PLACE=T1 RNE=P
                Episodes DECOM=10/09/2024 PLACE=U6 RNE=P
                """,
        },
        new(
            "383",
            Since(2026),
            [Episodes],
            [Placement, Why, PlacementPostcode],
            "A child in a temporary placement must subsequently return to his/her normal placement.",
            "Record the return as the same kind of placement at the same postcode as before, with reason P. Where the child did not come back, the stay was no temporary placement.",
            EachChild(child => NoReturn(child, toTheSamePostcode: true))
        )
        {
            Fails = """
                Episodes DEC=01/09/2025 REC=X1
                Episodes DECOM=01/09/2025 DEC=10/09/2025 REC=X1 PLACE=T1 RNE=P
                Episodes DECOM=10/09/2025 RNE=P PL_POST=BB2_2BB
                """,
            Passes = """
                Episodes DEC=01/09/2025 REC=X1
                Episodes DECOM=01/09/2025 DEC=10/09/2025 REC=X1 PLACE=T1 RNE=P
                Episodes DECOM=10/09/2025 RNE=P
                """,
        },
    ];

    // One that has not ended is as long as it was by the end of the year.
    private static Finder Longer(int than, string placement) =>
        Each(
            Episodes,
            (each, child) =>
                each[Placement] == placement
                && each.Day(Began)?.AddDays(than) < (each.IsBlank(Ended) ? child.Year.Last : each.Day(Ended))
        );

    // A stay that a change of legal status parts into two episodes is one stay, and one that lasted over 31 March is in
    // both returns.
    private static IEnumerable<Line> ThirdHoliday(Child child)
    {
        if (!child.Episodes.Any(IsHoliday))
            return [];
        var began = child
            .Episodes.Concat(child.LastYear.Episodes)
            .Where(IsHoliday)
            .Select(each => each.Day(Began))
            .OfType<DateOnly>()
            .Distinct()
            .Order()
            .ToList();
        var close = new HashSet<DateOnly>();
        for (var third = 2; third < began.Count; third++)
            if (began[third] < began[third - 2].AddYears(1))
                close.UnionWith(began[(third - 2)..(third + 1)]);
        return child.Episodes.Where(each => IsHoliday(each) && each.Day(Began) is { } day && close.Contains(day));
    }

    private static bool IsHoliday(Line episode) => episode[Placement] is "T3" && episode[Why] is not "L";

    // Until 2024/25 the rule pointed at the temporary placement, since then at what follows it.
    private static IEnumerable<Line> NoReturn(Child child, bool toTheSamePostcode)
    {
        var episodes = child.Episodes;
        for (var after = 2; after < episodes.Count; after++)
        {
            var (before, away, back) = (episodes[after - 2], episodes[after - 1], episodes[after]);
            if (!away.IsTemporary)
                continue;
            if (
                back[Why] is not "P"
                || back[Placement] != before[Placement]
                || (toTheSamePostcode && !back.HasPostcodeOf(before))
            )
                yield return toTheSamePostcode ? back : away;
        }
    }
}
