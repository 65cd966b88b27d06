using Headwater.Intake.Submissions;

namespace Headwater.Records.Matching.Decisions;

/// <summary>Which decisions hold.</summary>
internal static class Standing
{
    /// <summary>Marks those that stand: not taken back, not waiting for or refused at a second look, and no later one about the same pair.</summary>
    /// <param name="decisions">The oldest first.</param>
    public static IReadOnlyList<PairDecision> Mark(IReadOnlyList<PairDecision> decisions)
    {
        var takenBack = decisions.Select(decision => decision.TakesBack).ToHashSet();
        var later = new HashSet<(SourceKey, SourceKey)>();
        var marked = decisions.ToArray();
        for (var i = marked.Length - 1; i >= 0; i--)
            marked[i] = marked[i] with
            {
                Stands =
                    marked[i] is { Verdict: not Verdict.TakenBack }
                    && !takenBack.Contains(marked[i].Act)
                    && marked[i].Look is not { Agreed: false }
                    && later.Add((marked[i].Left, marked[i].Right)),
            };
        return marked;
    }

    /// <summary>The joins that still wait for a second person: not taken back, and nothing decided about the two since.</summary>
    public static IEnumerable<PairDecision> StillWaiting(this IReadOnlyList<PairDecision> decisions)
    {
        var takenBack = decisions.Select(decision => decision.TakesBack).ToHashSet();
        return decisions.Where(decision =>
            decision.Waits
            && !takenBack.Contains(decision.Act)
            && !decisions.Any(later =>
                later.Number > decision.Number
                && (later.Stands || later.Waits)
                && !takenBack.Contains(later.Act)
                && later.IsAbout(decision)
            )
        );
    }

    /// <summary>The decisions that a new answer about some pairs would overturn: an answer, not a "cannot tell", that said otherwise.</summary>
    public static IReadOnlyList<PairDecision> Overturned(
        this IEnumerable<PairDecision> decisions,
        IEnumerable<(SourceKey One, SourceKey Other)> pairs,
        Verdict verdict
    )
    {
        var told = pairs.Select(pair => PairDecision.Order(pair.One, pair.Other)).ToHashSet();
        return
        [
            .. decisions.Where(decision =>
                decision is { Stands: true, Verdict: Verdict.Together or Verdict.Apart }
                && decision.Verdict != verdict
                && told.Contains((decision.Left, decision.Right))
            ),
        ];
    }
}
