namespace Headwater.Records.Matching;

/// <summary>Gives each child a number that stays: the number that most of its people had before, else the next free one.</summary>
public static class ChildNumbers
{
    /// <param name="clusters">For each person the place of the first person of the same child.</param>
    /// <param name="before">For each person the child they were before; null if they are new.</param>
    /// <param name="highest">The highest number ever given.</param>
    /// <param name="keeping">Clusters that keep a number before any other, however few of its people they have: whoever was adopted stays whom their number stood for.</param>
    /// <returns>For each person the number of their child.</returns>
    public static long[] Give(
        int[] clusters,
        IReadOnlyList<long?> before,
        long highest,
        IReadOnlySet<int>? keeping = null
    )
    {
        var claims = new Dictionary<(int Cluster, long Child), int>();
        for (var i = 0; i < clusters.Length; i++)
            if (before[i] is { } child)
                claims[(clusters[i], child)] = claims.GetValueOrDefault((clusters[i], child)) + 1;

        // Most people first, then the older number, then the first cluster: the same claims always end the same way.
        var (given, taken) = (new Dictionary<int, long>(), new HashSet<long>());
        foreach (
            var ((cluster, child), _) in claims
                .OrderByDescending(claim => keeping?.Contains(claim.Key.Cluster) is true)
                .ThenByDescending(claim => claim.Value)
                .ThenBy(claim => claim.Key.Child)
                .ThenBy(claim => claim.Key.Cluster)
        )
            if (!given.ContainsKey(cluster) && taken.Add(child))
                given[cluster] = child;

        var numbers = new long[clusters.Length];
        for (var i = 0; i < clusters.Length; i++)
        {
            if (!given.TryGetValue(clusters[i], out var number))
                given[clusters[i]] = number = ++highest;
            numbers[i] = number;
        }

        return numbers;
    }
}
