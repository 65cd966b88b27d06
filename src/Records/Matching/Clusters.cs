namespace Headwater.Records.Matching;

/// <summary>Gathers joined people into children.</summary>
public static class Clusters
{
    /// <summary>For each person the place of the first person of the same child.</summary>
    /// <remarks>
    /// A chain of joins never brings together two people who speak against each other (<see cref="ExactMatch.Agree"/>):
    /// the join that would do so is left out. Joins count in their order.
    /// </remarks>
    public static int[] Of(IReadOnlyList<Identity> people, IEnumerable<Join> joins)
    {
        var parent = Enumerable.Range(0, people.Count).ToArray();
        var members = new Dictionary<int, List<int>>();
        foreach (var join in joins)
        {
            var (left, right) = (Root(parent, join.Left), Root(parent, join.Right));
            if (left == right)
                continue;
            var (first, second) = (Math.Min(left, right), Math.Max(left, right));
            var (some, others) = (Members(first), Members(second));
            if (!some.TrueForAll(one => others.TrueForAll(other => ExactMatch.Agree(people[one], people[other]))))
                continue;
            parent[second] = first;
            some.AddRange(others);
            members.Remove(second);
        }

        for (var i = 0; i < people.Count; i++)
            parent[i] = Root(parent, i);
        return parent;

        List<int> Members(int root)
        {
            if (!members.TryGetValue(root, out var list))
                members[root] = list = [root];
            return list;
        }
    }

    private static int Root(int[] parent, int i)
    {
        while (parent[i] != i)
            i = parent[i] = parent[parent[i]];
        return i;
    }
}
