using System.Collections.Concurrent;
using Headwater.Records.Matching.Weights;

namespace Headwater.Records.Matching.Gathering;

/// <summary>Gathers records into persons from what speaks for and against each pair.</summary>
/// <remarks>
/// Records that are linked, be it through others, are looked at together, and every pair among them is weighed, whether
/// a rule brought it together or not. Then the two groups that belong together most are joined, again and again, as long
/// as what speaks for it outweighs what speaks against. So a chain of likenesses does not join two who differ.
/// </remarks>
/// <param name="weigh">The likeness of any two records and the logarithm of the odds that they are one person; plus or minus infinity where that is settled.</param>
/// <param name="fingerprint">A number for each record that its values alone decide: of links that are equally strong the first by these counts, wherever the records stand.</param>
/// <param name="against">What of the likeness of two records speaks against their being one person: below 0, or 0 where nothing does.</param>
internal sealed class Gather(
    int records,
    Func<int, int, Pair> weigh,
    Func<int, uint>? fingerprint = null,
    Func<ulong, float>? against = null
)
{
    // A link weaker than this, in natural logarithms of odds, brings nobody into a group.
    public const float Least = -1;

    // A group so large is taken apart at its weakest links before its records are compared one with another.
    private const int Most = 300;

    private readonly int[] of = [.. Enumerable.Range(0, records)];
    private readonly ConcurrentBag<List<Pair>> settled = [];

    /// <summary>For each record the place of the first record of the same person.</summary>
    public IReadOnlyList<int> PersonOf => of;

    /// <param name="pairs">Those that may be one person.</param>
    /// <returns>Pairs of one person, each with its odds as its group tells them, and pairs that were kept apart.</returns>
    public IReadOnlyList<Pair> Run(IReadOnlyList<Pair> pairs, CancellationToken stop = default)
    {
        Part(pairs, Least, stop);
        var parted = new List<Pair>();
        foreach (var pair in pairs)
            if (of[pair.Left] != of[pair.Right])
                parted.Add(pair with { Odds = Math.Min(pair.Alone, Apart) });
        return ByThemselves(InOrder([.. settled, parted]));
    }

    // What an exclusion or a person settled stays as it is.
    private Pair[] ByThemselves(Pair[] told)
    {
        var sizes = new int[records];
        foreach (var person in of)
            sizes[person]++;
        var more = Gathering.ByThemselves.Adds(sizes);
        for (var k = 0; k < told.Length; k++)
            if (sizes[of[told[k].Left]] is 2 && of[told[k].Left] == of[told[k].Right])
                told[k] = told[k] with { Odds = told[k].Odds + more };
        return told;
    }

    // By their left records, then by their right.
    private Pair[] InOrder(IReadOnlyList<List<Pair>> told)
    {
        var starts = new int[records + 1];
        foreach (var some in told)
        foreach (var pair in some)
            starts[pair.Left + 1]++;
        for (var record = 0; record < records; record++)
            starts[record + 1] += starts[record];
        var (sorted, next) = (new Pair[starts[records]], starts.AsSpan(0, records).ToArray());
        foreach (var some in told)
        foreach (var pair in some)
        {
            var at = next[pair.Left]++;
            while (at > starts[pair.Left] && sorted[at - 1].Right > pair.Right)
                sorted[at] = sorted[--at];
            sorted[at] = pair;
        }

        return sorted;
    }

    // Two who look alike but whose groups do not belong together are no more likely one person than not.
    private const float Apart = 0;

    private void Part(IReadOnlyList<Pair> pairs, float bar, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        var parent = new int[records];
        for (var i = 0; i < records; i++)
            parent[i] = i;
        foreach (var pair in pairs)
            if (pair.Alone >= bar)
            {
                var (left, right) = (Root(parent, pair.Left), Root(parent, pair.Right));
                if (left != right)
                    parent[Math.Max(left, right)] = Math.Min(left, right);
            }

        var (members, starts) = Groups(parent);
        if (starts.Length is 1)
            return;
        var large = new ConcurrentBag<int>();
        Parallel.ForEach(
            Partitioner.Create(0, starts.Length - 1),
            new ParallelOptions { CancellationToken = stop },
            range =>
            {
                var room = new Room();
                for (var group = range.Item1; group < range.Item2; group++)
                {
                    stop.ThrowIfCancellationRequested();
                    if (starts[group + 1] - starts[group] <= Most)
                        One(members.AsSpan(starts[group], starts[group + 1] - starts[group]), room);
                    else
                        large.Add(group);
                }

                settled.Add(room.Told);
            }
        );
        if (large.IsEmpty)
            return;
        var again = new HashSet<int>();
        foreach (var group in large)
            again.UnionWith(members.AsSpan(starts[group], starts[group + 1] - starts[group]).ToArray());
        Part([.. pairs.Where(pair => again.Contains(pair.Left) && again.Contains(pair.Right))], bar + 2, stop);
    }

    // Records of groups of two and more, group by group, and where each begins.
    private static (int[] Members, int[] Starts) Groups(int[] parent)
    {
        var sizes = new int[parent.Length];
        for (var i = 0; i < parent.Length; i++)
            sizes[parent[i] = Root(parent, i)]++;
        var (starts, at, all) = (new List<int>(), new int[parent.Length], 0);
        for (var i = 0; i < parent.Length; i++)
            if (sizes[i] > 1)
            {
                starts.Add(all);
                at[i] = all;
                all += sizes[i];
            }

        starts.Add(all);
        var members = new int[all];
        for (var i = 0; i < parent.Length; i++)
            if (sizes[parent[i]] > 1)
                members[at[parent[i]]++] = i;
        return (members, [.. starts]);
    }

    private sealed class Room
    {
        public List<Pair> Told { get; } = [];
        public Pair[] Pairs { get; private set; } = new Pair[64];
        public float[] Sum { get; private set; } = new float[64];
        public float[] Best { get; private set; } = new float[64];
        public bool[] Never { get; private set; } = new bool[64];
        public int[] Size { get; } = new int[Most];
        public int[] Group { get; } = new int[Most];
        public int[] First { get; } = new int[Most];

        public void For(int squares)
        {
            if (Sum.Length >= squares)
                return;
            (Pairs, Sum, Best, Never) = (
                new Pair[squares * 2],
                new float[squares * 2],
                new float[squares * 2],
                new bool[squares * 2]
            );
        }
    }

    // What one pair can say for or against two groups being one.
    private const float Bound = 8;

    // Groups of several are one even if their records are, on the whole, a little unlike: errors are shared by chance only.
    private const float Slack = 2;

    // The strongest link counts by this much more.
    private const float Strongest = 0.1f;

    private void One(Span<int> group, Room room)
    {
        var n = group.Length;
        if (n > 2 && fingerprint is not null)
            group.Sort((one, other) => (fingerprint(one), one).CompareTo((fingerprint(other), other)));
        room.For(n * n);
        var (pairs, sum, best, never) = (room.Pairs, room.Sum, room.Best, room.Never);
        for (var i = 0; i < n; i++)
        {
            room.Size[i] = 1;
            room.Group[i] = i;
            for (var j = i + 1; j < n; j++)
            {
                var pair = weigh(Math.Min(group[i], group[j]), Math.Max(group[i], group[j]));
                pairs[(i * n) + j] = pairs[(j * n) + i] = pair;
                sum[(i * n) + j] = sum[(j * n) + i] = Math.Clamp(pair.Alone, -Bound, Bound);
                best[(i * n) + j] = best[(j * n) + i] = pair.Alone;
                never[(i * n) + j] = never[(j * n) + i] = float.IsNegativeInfinity(pair.Alone);
            }
        }

        while (Next(n, room) is var (one, other) && one >= 0)
        {
            for (var k = 0; k < n; k++)
            {
                var (a, b) = ((one * n) + k, (other * n) + k);
                sum[a] = sum[(k * n) + one] = sum[a] + sum[b];
                best[a] = best[(k * n) + one] = Math.Max(best[a], best[b]);
                never[a] = never[(k * n) + one] = never[a] || never[b];
                if (room.Group[k] == other)
                    room.Group[k] = one;
            }

            room.Size[one] += room.Size[other];
            room.Size[other] = 0;
        }

        // A person is called by their first record.
        var first = room.First.AsSpan(0, n);
        first.Fill(int.MaxValue);
        for (var k = 0; k < n; k++)
            first[room.Group[k]] = Math.Min(first[room.Group[k]], group[k]);
        for (var k = 0; k < n; k++)
            of[group[k]] = first[room.Group[k]];
        for (var i = 0; i < n; i++)
        for (var j = i + 1; j < n; j++)
            if (room.Group[i] == room.Group[j])
                room.Told.Add(pairs[(i * n) + j] with { Odds = Through(pairs, room.Group, n, i, j) });
    }

    /// <summary>The two groups that belong together most; none if the first is below 0.</summary>
    private static (int One, int Other) Next(int n, Room room)
    {
        var (one, other, most) = (-1, -1, 0f);
        for (var i = 0; i < n; i++)
        {
            if (room.Size[i] is 0)
                continue;
            for (var j = i + 1; j < n; j++)
            {
                var at = (i * n) + j;
                if (room.Size[j] is 0 || room.Never[at] || room.Best[at] < Least)
                    continue;
                var links = room.Size[i] * room.Size[j];
                var mean = room.Sum[at] / links;
                var over = float.IsPositiveInfinity(room.Best[at])
                    ? float.PositiveInfinity
                    : mean + (Strongest * (Math.Min(room.Best[at], Bound) - mean)) + (Slack * (1 - (1f / links)));
                if (over >= most && (one < 0 || over > most))
                    (one, other, most) = (i, j, over);
            }
        }

        return (one, other);
    }

    // No way over a third record is surer, in natural logarithms.
    private const float Surest = 60;

    // Two ways of knowing share errors, so the weaker counts half.
    private const float Second = 0.5f;

    // What the two tell, and what the surest way from one to the other over a third record tells, less what the two have
    // against each other: a third record says nothing of why two birth dates differ.
    private float Through(Pair[] pairs, int[] groups, int n, int i, int j)
    {
        var alone = pairs[(i * n) + j].Alone;
        var around = float.NegativeInfinity;
        for (var k = 0; k < n; k++)
            if (k != i && k != j && groups[k] == groups[i])
                around = Math.Max(around, Math.Min(pairs[(i * n) + k].Alone, pairs[(k * n) + j].Alone));
        if (float.IsNegativeInfinity(around) || float.IsInfinity(alone))
            return alone;
        around = Math.Min(around, Surest) + (against?.Invoke(pairs[(i * n) + j].Levels) ?? 0);
        return Math.Max(alone, around) + (Second * Math.Max(0, Math.Min(alone, around)));
    }

    private static int Root(int[] parent, int record)
    {
        while (parent[record] != record)
            record = parent[record] = parent[parent[record]];
        return record;
    }
}
