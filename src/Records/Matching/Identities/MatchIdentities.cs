using Headwater.Records.Matching.Samples;
using Headwater.Records.Matching.Weights;

namespace Headwater.Records.Matching.Identities;

/// <summary>A pair that a person decided on.</summary>
/// <param name="Left">The place of one among the people that are matched; the lower of the two.</param>
/// <param name="Together">Whether they are one child; else two.</param>
/// <param name="Because">Who decided and when, in words.</param>
/// <param name="Agreed">Whether a second person agreed.</param>
public readonly record struct Settled(int Left, int Right, bool Together, string Because, bool Agreed = false)
{
    public Join Join => new(Left, Right, Because, Ground.Decision, Agreed: Agreed);
}

/// <summary>Two people of sources who may be one child, and whom a person should look at.</summary>
/// <param name="Against">What speaks against joining them by themselves; null where they are merely not alike enough.</param>
public sealed record Doubt(int Left, int Right, float Odds, IReadOnlyList<Step> Steps, string? Against);

/// <summary>Who is who among people of sources.</summary>
/// <param name="Joins">Every join, also those left out because something speaks against it.</param>
/// <param name="Clusters">For each person the place of the first person of the same child.</param>
/// <param name="Doubts">The surest first; of two children the surest pair alone.</param>
public sealed record Found(
    IReadOnlyList<Join> Joins,
    int[] Clusters,
    IReadOnlyList<Doubt> Doubts,
    Likelihoods Likelihoods
)
{
    /// <summary>Every pair from which samples may be drawn.</summary>
    internal IReadOnlyList<FramePair> Frame { get; init; } = [];

    /// <summary>What was learnt from these people; null where nothing was.</summary>
    internal MatchedPersons? Learnt { get; init; }

    internal int Seed { get; init; }

    /// <summary>Of every kind of pair some, taken at random, to draw samples from.</summary>
    public IReadOnlyList<KeptPair> Kept { get; init; } = [];
}

/// <summary>Decides which people of sources are the same child: by what people decided, by identifiers, then by likeness.</summary>
public static class MatchIdentities
{
    /// <summary>With fewer people than this there is too little to learn weights from; those that come with Headwater are used.</summary>
    public const int Enough = 500;

    /// <param name="kept">Weights that were learnt before, to use instead of learning any.</param>
    public static Found Run(
        IReadOnlyList<Identity> people,
        MatchPolicy policy,
        IReadOnlyCollection<Settled>? settled = null,
        int seed = 1,
        Kept? kept = null
    )
    {
        var of = IdentityTable.Of(people, kept?.Columns.Any(column => column.Name is IdentityColumns.NhsNumber));
        var likely = kept is not null || of.Table.Count >= Enough ? Learnt.Find(of, seed, kept) : BuiltIn.Find(of);
        var decided = (settled ?? []).Where(each => each.Together);
        var apart = (settled ?? []).Where(each => !each.Together).Select(each => (each.Left, each.Right)).ToHashSet();

        var joins = decided.Select(each => each.Join).ToList();
        joins.AddRange(ExactMatch.Find(people));
        var pairs = likely
            .Pairs.Where(pair => pair.Probability >= policy.Doubt)
            .OrderByDescending(pair => pair.Odds)
            .ThenBy(pair => pair.Left)
            .ThenBy(pair => pair.Right)
            .ToList();
        var known = joins.Select(join => (join.Left, join.Right)).ToHashSet();
        foreach (var pair in pairs.TakeWhile(pair => pair.Probability >= policy.Join))
        {
            var (left, right) = (of.PlaceOf[pair.Left], of.PlaceOf[pair.Right]);
            if (!known.Contains((left, right)))
                joins.Add(new Join(left, right, likely.Because(pair), Ground.Likeness, pair.Odds));
        }

        joins = Adoption.First(people, joins);
        var clusters = Clusters.Of(people, joins, apart);
        var adopted = new AdoptedLives(people, clusters);
        var frame = Frame.Of(people, likely, clusters, apart, adopted);
        return new Found(
            joins,
            clusters,
            Doubts(people, likely, pairs, clusters, apart, adopted, policy),
            Likelihoods.Of(likely)
        )
        {
            Frame = frame,
            Kept = Keep.Of(people, likely, frame, seed),
            Learnt = likely.Learnt,
            Seed = seed,
        };
    }

    private static List<Doubt> Doubts(
        IReadOnlyList<Identity> people,
        Likely likely,
        IEnumerable<Pair> surestFirst,
        int[] clusters,
        HashSet<(int, int)> apart,
        AdoptedLives adopted,
        MatchPolicy policy
    )
    {
        // Whom a person keeps apart, nobody is asked about again, be it under another of their names.
        var told = apart.Select(pair => Two(pair.Item1, pair.Item2)).ToHashSet();
        var doubts = new List<Doubt>();
        foreach (var pair in surestFirst)
        {
            var (left, right) = (likely.Of.PlaceOf[pair.Left], likely.Of.PlaceOf[pair.Right]);
            if (clusters[left] == clusters[right] || !told.Add(Two(left, right)))
                continue;
            // To ask about the two lives of an adopted child would lead from one to the other.
            if (adopted.Lead(left, right))
                continue;
            // What speaks against a pair settles it, unless likeness alone would have joined it: then somebody should look.
            var against = Against.Of(people[left], people[right]);
            if (against is null || pair.Probability >= policy.Join)
                doubts.Add(new Doubt(left, right, pair.Odds, likely.StepsOf(pair), against));
        }

        return doubts;

        (int, int) Two(int left, int right) =>
            (Math.Min(clusters[left], clusters[right]), Math.Max(clusters[left], clusters[right]));
    }
}
