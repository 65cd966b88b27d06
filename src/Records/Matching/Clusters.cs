namespace Headwater.Records.Matching;

/// <summary>Gathers joined people into children.</summary>
public static class Clusters
{
    /// <summary>For each person the place of the first person of the same child.</summary>
    /// <remarks>
    /// Joins count in their order. A chain of joins never brings together two people who speak against each other: the
    /// join that would do so is left out. What a person decided goes before all that speaks against it, save that
    /// nothing joins two whom a person keeps apart, and that one person alone does not join two lives that an adoption parts.
    /// </remarks>
    /// <param name="apart">Pairs whom a person keeps apart, the lower place first.</param>
    public static int[] Of(
        IReadOnlyList<Identity> people,
        IEnumerable<Join> joins,
        IReadOnlySet<(int Left, int Right)>? apart = null
    )
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
            if (!May(join, some, others))
                continue;
            parent[second] = first;
            some.AddRange(others);
            members.Remove(second);
        }

        for (var i = 0; i < people.Count; i++)
            parent[i] = Root(parent, i);
        return parent;

        bool May(Join join, List<int> some, List<int> others)
        {
            if (
                apart is { Count: > 0 }
                && some.Exists(one => others.Exists(other => apart.Contains(Order(one, other))))
            )
                return false;
            return join.Ground switch
            {
                // Where two people agreed that both lives are one, what one person says of that child parts nothing more.
                Ground.Decision => join.Agreed
                    || !Adoption.Parts(people, some, others)
                    || Adoption.Parts(people, some, some)
                    || Adoption.Parts(people, others, others),
                Ground.Exact => !Adoption.Parts(people, some, others)
                    && some.TrueForAll(one => others.TrueForAll(other => ExactMatch.Agree(people[one], people[other]))),
                _ => !Against.Parts(people, some, others),
            };
        }

        List<int> Members(int root)
        {
            if (!members.TryGetValue(root, out var list))
                members[root] = list = [root];
            return list;
        }
    }

    private static (int, int) Order(int one, int other) => one < other ? (one, other) : (other, one);

    private static int Root(int[] parent, int i)
    {
        while (parent[i] != i)
            i = parent[i] = parent[parent[i]];
        return i;
    }
}
