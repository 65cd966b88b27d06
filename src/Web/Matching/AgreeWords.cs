using System.Globalization;
using Headwater.Records.Matching.Samples;
using Headwater.Web.Words;

namespace Headwater.Web.Matching;

/// <summary>How far two reviewers agree, in a sentence.</summary>
public static class AgreeWords
{
    public static string Of(ReviewersAgree two)
    {
        var begin = $"Reviewers {two.One} and {two.Other} answered {Count.Of(two.InCommon, "pair", "pairs")} in common";
        if (two.Kappa is not { } kappa)
            return $"{begin}: too few to tell. It takes {Kappa.Fewest}.";
        var same = $"{begin}, and gave the same answer to {Interval.Percent(kappa.Share)}.";
        return kappa.Value is { } value
            ? $"{same} Beyond what chance would do, their agreement is {kappa.Words} (kappa {value.ToString("0.00", CultureInfo.InvariantCulture)}, where 1 is always and 0 is no better than chance)."
            : $"{same} Kappa cannot be worked out: {kappa.Words}.";
    }
}
