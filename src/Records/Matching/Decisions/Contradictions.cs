using Headwater.Intake.Submissions;

namespace Headwater.Records.Matching.Decisions;

/// <summary>Decisions that cannot all hold: two records are two children, and yet one through others.</summary>
public static class Contradictions
{
    /// <returns>The decision that two are apart, and after it those that make them one; empty where all that stand hold together.</returns>
    public static IReadOnlyList<PairDecision> Find(IEnumerable<PairDecision> decisions)
    {
        var standing = decisions.Where(decision => decision.Stands).ToList();
        var ways = standing
            .Where(decision => decision.Verdict is Verdict.Together)
            .SelectMany(decision =>
                new[] { (From: decision.Left, Way: decision), (From: decision.Right, Way: decision) }
            )
            .ToLookup(way => way.From, way => way.Way);
        return standing
                .Where(decision => decision.Verdict is Verdict.Apart)
                .Select(apart => (Apart: apart, Path: Path(ways, apart.Left, apart.Right)))
                .Where(found => found.Path.Count > 0)
                .Select(found => (IReadOnlyList<PairDecision>)[found.Apart, .. found.Path])
                .FirstOrDefault()
            ?? [];
    }

    // The fewest decisions that lead from one to the other; none where none do.
    private static List<PairDecision> Path(ILookup<SourceKey, PairDecision> ways, SourceKey from, SourceKey to)
    {
        var cameBy = new Dictionary<SourceKey, PairDecision?> { [from] = null };
        var next = new Queue<SourceKey>([from]);
        while (next.TryDequeue(out var here) && !cameBy.ContainsKey(to))
            foreach (var way in ways[here])
            {
                var there = way.Left == here ? way.Right : way.Left;
                if (cameBy.TryAdd(there, way))
                    next.Enqueue(there);
            }

        var path = new List<PairDecision>();
        for (var here = to; cameBy.GetValueOrDefault(here) is { } way; here = way.Left == here ? way.Right : way.Left)
            path.Add(way);
        path.Reverse();
        return path;
    }
}
