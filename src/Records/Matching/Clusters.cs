namespace Headwater.Records.Matching;

/// <summary>Gathers joined people into children.</summary>
public static class Clusters
{
    /// <summary>For each person the place of the first person of the same child.</summary>
    public static int[] Of(int people, IEnumerable<Join> joins)
    {
        var parent = Enumerable.Range(0, people).ToArray();
        foreach (var join in joins)
        {
            var (left, right) = (Root(parent, join.Left), Root(parent, join.Right));
            if (left != right)
                parent[Math.Max(left, right)] = Math.Min(left, right);
        }

        for (var i = 0; i < people; i++)
            parent[i] = Root(parent, i);
        return parent;
    }

    private static int Root(int[] parent, int i)
    {
        while (parent[i] != i)
            i = parent[i] = parent[parent[i]];
        return i;
    }
}
