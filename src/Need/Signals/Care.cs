using Headwater.Need.Levels;
using Headwater.Vocabulary;
using static Headwater.Need.Levels.Threshold;

namespace Headwater.Need.Signals;

/// <summary>Signals of care that does not settle.</summary>
public static class Care
{
    public static Signal ManyPlacements { get; } =
        new()
        {
            Key = "many-placements",
            Name = "Moved from placement to placement",
            Family = Family.Care,
            Level = PathwayLevel.Edge,
            Definition = p =>
                $"Looked after now, and lived in {p[Placements]} or more placements in the last {p[PlacementMonths]} months. "
                + "Short stays in hospital, on holiday and the like (codes T0 to T4) and stays under a day do not count.",
            Why = "Moving is a loss each time, whatever the reason for the move.",
            Source =
                "Department for Education, Local authority interactive tool: three or more placements during the year",
            Inputs = [Kind.Placement, Kind.CareEpisode],
            Thresholds = [Placements, PlacementMonths],
            Clears = _ => "A placement that lasts.",
            Raise = static (timeline, today, policy) =>
            {
                if (!Spells.InCare(timeline, today))
                    return Evidence.None;

                var found = Evidence.Where(
                    timeline.Of(Kind.Placement),
                    (After: today.AddMonths(-policy[PlacementMonths]), today),
                    static (in placement, given) =>
                        Spells.IsOpen(placement, given.After, given.today)
                        && placement.Until != placement.On
                        && placement.Code is not ("T0" or "T1" or "T2" or "T3" or "T4")
                );
                return Evidence.Days(found) >= policy[Placements] ? found : Evidence.None;
            },
        };

    public static Signal ManyWorkers { get; } =
        new()
        {
            Key = "many-workers",
            Name = "Looked after, with worker after worker",
            Family = Family.Care,
            Level = PathwayLevel.Emerging,
            Definition = p =>
                $"Looked after now, and {p[Workers]} or more different workers were allocated in the last {p[WorkerMonths]} months.",
            Why = "Trust starts again with every new face, and some children stop trying.",
            Source =
                "Children's services priority areas for 2019-20 (19 June 2019), section 2 (no change of social worker); the number is local policy (unverified)",
            Inputs = [Kind.WorkerAllocated, Kind.CareEpisode],
            Thresholds = [Workers, WorkerMonths],
            Clears = _ => "A worker who stays.",
            Raise = static (timeline, today, policy) =>
            {
                if (!Spells.InCare(timeline, today))
                    return Evidence.None;

                var allocated = timeline.Of(Kind.WorkerAllocated, today.AddMonths(-policy[WorkerMonths]), today);
                return Math.Min(Different(allocated), Evidence.Days(allocated)) >= policy[Workers]
                    ? Evidence.Of(allocated)
                    : Evidence.None;
            },
        };

    public static Signal BackInCare { get; } =
        new()
        {
            Key = "back-in-care",
            Name = "Came into care again",
            Family = Family.Care,
            Level = PathwayLevel.Edge,
            Definition = p =>
                $"Came into care in the last {p[BackInCareMonths]} months, after a time in care that had ended. "
                + "Short breaks do not count.",
            Why = "Going home did not last. The reasons it failed are known and can be worked on.",
            Source = "local policy (unverified)",
            Inputs = [Kind.CareEpisode],
            Thresholds = [BackInCareMonths],
            Clears = p => $"{p[BackInCareMonths]} months at home, or settled in care.",
            Raise = static (timeline, today, policy) =>
            {
                Entry? before = null;
                IReadOnlyList<Entry> found = Evidence.None;
                foreach (ref readonly var episode in timeline.Of(Kind.CareEpisode, DateOnly.MinValue, today))
                {
                    if (!Spells.IsCare(episode))
                        continue;
                    // Episodes that follow each other share the day; a gap of a day or more means that the child had left.
                    if (
                        before is { Until: { } left } earlier
                        && left < episode.On
                        && episode.On > today.AddMonths(-policy[BackInCareMonths])
                    )
                        found = [earlier, episode];
                    before =
                        before is null || before.Value.Until is { } ends && !(episode.Until <= ends) ? episode : before;
                }

                return found;
            },
        };

    public static Signal InCareAndSuspended { get; } =
        new()
        {
            Key = "in-care-and-suspended",
            Name = "Looked after and suspended",
            Family = Family.Care,
            Level = PathwayLevel.Edge,
            Definition = p => $"Looked after now, and suspended from school in the last {p[SuspensionMonths]} months.",
            Why = "School may be the one thing that stayed the same. Losing it can end the placement too.",
            Source =
                "Department for Education, Outcomes for children in need, including children looked after: suspensions; look-back is local policy (unverified)",
            Inputs = [Kind.CareEpisode, Kind.Suspended],
            Thresholds = [SuspensionMonths],
            Clears = _ => "Time without another suspension.",
            Raise = static (timeline, today, policy) =>
                Evidence.Both(Exclusions.Suspended.Find(timeline, today, policy), Spells.OpenCare(timeline, today)),
        };

    public static Signal HighStrengthsScore { get; } =
        new()
        {
            Key = "high-strengths-score",
            Name = "Looked after, with a worrying wellbeing score",
            Family = Family.Care,
            Level = PathwayLevel.Emerging,
            Definition = p =>
                $"Looked after now, and the newest strengths and difficulties score, from the last {p[StrengthsMonths]} "
                + $"months, is {p[StrengthsScore]} or more out of 40.",
            Why = "A high score is the carer saying that the child is not all right.",
            Source =
                "Department for Education, Children looked after in England: emotional and behavioural health, 17 to 40 is cause for concern",
            Inputs = [Kind.StrengthsScore, Kind.CareEpisode],
            Thresholds = [StrengthsScore, StrengthsMonths],
            Clears = _ => "A newer score below the line.",
            Raise = static (timeline, today, policy) =>
            {
                var scores = timeline.Of(Kind.StrengthsScore, today.AddMonths(-policy[StrengthsMonths]), today);
                for (var i = scores.Length - 1; i >= 0; i--)
                {
                    if (scores[i].Amount is { } score)
                        return score >= policy[StrengthsScore] && Spells.InCare(timeline, today)
                            ? [scores[i]]
                            : Evidence.None;
                }

                return Evidence.None;
            },
        };

    public static IReadOnlyList<Signal> All { get; } =
    [ManyPlacements, ManyWorkers, BackInCare, InCareAndSuspended, HighStrengthsScore];

    // Two systems may number the same worker differently, but allocate them on the same day.
    private static int Different(ReadOnlySpan<Entry> allocated)
    {
        var different = 0;
        for (var i = 0; i < allocated.Length; i++)
        {
            var seen = false;
            for (var earlier = 0; earlier < i && !seen; earlier++)
                seen = allocated[earlier].Code == allocated[i].Code;
            different += seen || allocated[i].Code is null ? 0 : 1;
        }

        return different;
    }
}
