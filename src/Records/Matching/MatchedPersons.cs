using Headwater.Records.Matching.Columns;
using Headwater.Records.Matching.Comparisons;
using Headwater.Records.Matching.Weights;

namespace Headwater.Records.Matching;

/// <summary>Which records are the same person, and how that was found.</summary>
/// <param name="Pairs">Pairs that may be one person, and all pairs within one; in order of their records.</param>
/// <param name="ClusterOf">For each record the place of the first record of the same person.</param>
/// <param name="Compared">How many pairs were compared.</param>
/// <param name="Rounds">In how many rounds the weights were learnt.</param>
/// <param name="Converged">Whether the weights had settled by then.</param>
/// <param name="Rules">What each rule that brings records together was worth, in their order.</param>
/// <param name="Weigh">Weighs any two records with what was learnt.</param>
/// <param name="Kept">The weights that were given; null where they were learnt from these records.</param>
public sealed record MatchedPersons(
    PersonTable Table,
    IReadOnlyList<Comparison> Comparisons,
    Model Model,
    IReadOnlyList<Pair> Pairs,
    int[] ClusterOf,
    long Compared,
    int Rounds,
    bool Converged,
    IReadOnlyList<RuleWorth> Rules,
    Func<int, int, Pair> Weigh,
    Kept? Kept = null
);
