using Headwater.Records.Matching.Columns;
using Headwater.Records.Matching.Comparisons;
using Headwater.Records.Matching.Keys;
using Headwater.Records.Matching.Weights;

namespace Headwater.Records.Matching;

/// <summary>What is known of records before all that may be one person are compared.</summary>
/// <param name="Blocks">The records by every rule; the keys of those that are not used are forgotten.</param>
/// <param name="Used">The places of the rules that are worth their while.</param>
/// <param name="Rounds">In how many rounds the weights were learnt.</param>
/// <param name="Converged">Whether the weights had settled by then.</param>
internal sealed record Prepared(
    IReadOnlyList<Comparison> Comparisons,
    Model Model,
    Weighing Weighing,
    Fingerprints Fingerprints,
    Blocks Blocks,
    IReadOnlyList<int> Used,
    int Rounds,
    bool Converged
)
{
    public PersonTable Table => Weighing.Table;
}
