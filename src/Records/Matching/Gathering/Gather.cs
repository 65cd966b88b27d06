using Headwater.Records.Matching.Weights;

namespace Headwater.Records.Matching.Gathering;

/// <summary>Gathers records into persons from what speaks for and against each pair.</summary>
/// <remarks>
/// Records that are linked, be it through others, are looked at together, and every pair among them is weighed, whether
/// a rule brought it together or not. Then the two groups that belong together most are joined, again and again, as long
/// as what speaks for it outweighs what speaks against. So a chain of likenesses does not join two who differ.
/// </remarks>
public sealed class Gather(int records, Func<int, int, float> odds, float least)
{
    private const int Most = 300;

    /// <param name="pairs">Those that may be one person; others count as not linked.</param>
    /// <returns>For each record the place of the first record of the same person.</returns>
    public int[] Run(IReadOnlyList<Pair> pairs)
    {
        var of = new int[records];
        for (var i = 0; i < records; i++)
            of[i] = i;
        var kept = new List<Pair>();
        foreach (var pair in pairs)
            if (pair.Odds >= least)
                kept.Add(pair);
        Part([.. kept], least, of);
        return of;
    }

    private void Part(Pair[] pairs, float bar, int[] of)
    {
        var parent = new Dictionary<int, int>(pairs.Length);
        foreach (var pair in pairs)
        {
            var (left, right) = (Root(parent, pair.Left), Root(parent, pair.Right));
            if (left != right)
                parent[Math.Max(left, right)] = Math.Min(left, right);
        }

        var groups = parent.Keys.GroupBy(record => Root(parent, record)).Select(group => group.Order().ToArray()).ToList();
        var large = groups.Where(group => group.Length > Most).SelectMany(group => group).ToHashSet();
        Parallel.ForEach(groups.Where(group => group.Length <= Most), group => One(group, of));
        if (large.Count > 0)
            Part([.. pairs.Where(pair => large.Contains(pair.Left) && pair.Odds >= bar + 2)], bar + 2, of);
    }

    private void One(int[] group, int[] of)
    {
        var n = group.Length;
        if (n is 2)
        {
            if (odds(group[0], group[1]) >= 0)
                of[group[1]] = group[0];
            return;
        }

        // Between any two groups: the sum over their pairs, bounded, and the strongest.
        var sum = new float[n, n];
        var best = new float[n, n];
        var size = new int[n];
        for (var i = 0; i < n; i++)
        {
            size[i] = 1;
            for (var j = i + 1; j < n; j++)
            {
                var o = odds(group[i], group[j]);
                sum[i, j] = sum[j, i] = Math.Clamp(o, -Against, For);
                best[i, j] = best[j, i] = o;
            }
        }

        var root = new int[n];
        for (var i = 0; i < n; i++)
            root[i] = i;
        while (true)
        {
            var (one, other, most) = (-1, -1, float.NegativeInfinity);
            for (var i = 0; i < n; i++)
            {
                if (size[i] is 0)
                    continue;
                for (var j = i + 1; j < n; j++)
                {
                    if (size[j] is 0 || best[i, j] < least)
                        continue;
                    var mean = sum[i, j] / (size[i] * size[j]);
                    mean += Weight * (Math.Min(best[i, j], For) - mean);
                    var over = mean - (Bar * (1 - (1f / (size[i] * size[j]))));
                    if (over > most)
                        (one, other, most) = (i, j, over);
                }
            }

            if (one < 0 || most < 0)
                break;
            for (var k = 0; k < n; k++)
            {
                sum[one, k] = sum[k, one] = sum[one, k] + sum[other, k];
                best[one, k] = best[k, one] = Math.Max(best[one, k], best[other, k]);
            }

            size[one] += size[other];
            size[other] = 0;
            for (var k = 0; k < n; k++)
                if (root[k] == other)
                    root[k] = one;
        }

        for (var k = 0; k < n; k++)
            of[group[k]] = group[root[k]];
    }

    public static float For = 8;
    public static float Against = 8;
    public static float Bar = -2;
    public static float Weight = 0.1f;

    private static int Root(Dictionary<int, int> parent, int record)
    {
        if (!parent.TryGetValue(record, out var up))
        {
            parent[record] = record;
            return record;
        }

        while (up != record)
        {
            record = up;
            up = parent[record];
        }

        return record;
    }
}
