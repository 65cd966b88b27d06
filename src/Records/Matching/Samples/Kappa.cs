using Headwater.Records.Matching.Decisions;

namespace Headwater.Records.Matching.Samples;

/// <summary>How far two reviewers agree about the pairs that both answered, beyond what chance would do.</summary>
/// <param name="Share">On how many of the pairs they said the same.</param>
/// <param name="Value">Cohen's kappa (1960): 1 where they always agree, 0 where no more often than by chance. Null where both gave one answer alone, so that chance agrees always.</param>
public sealed record Kappa(int Pairs, double Share, double? Value)
{
    /// <summary>With fewer pairs in common nothing is said.</summary>
    public const int Fewest = 10;

    /// <returns>Null where they have too few pairs in common.</returns>
    public static Kappa? Of(IReadOnlyCollection<(Verdict One, Verdict Other)> both)
    {
        if (both.Count < Fewest)
            return null;
        var all = (double)both.Count;
        var share = both.Count(pair => pair.One == pair.Other) / all;
        var chance = Enum.GetValues<Verdict>()
            .Sum(verdict =>
                both.Count(pair => pair.One == verdict) / all * (both.Count(pair => pair.Other == verdict) / all)
            );
        return new Kappa(both.Count, share, chance >= 1 ? null : (share - chance) / (1 - chance));
    }

    /// <summary>In the words of Landis and Koch (1977).</summary>
    public string Words =>
        Value switch
        {
            null => "both gave one and the same answer to all, so chance alone would agree as often",
            < 0 => "less than chance would",
            <= 0.2 => "hardly more than chance would",
            <= 0.4 => "fair",
            <= 0.6 => "moderate",
            <= 0.8 => "substantial",
            _ => "almost perfect",
        };
}
