using Headwater.Records.Matching.Quality;

namespace Headwater.Records.Matching.Samples;

/// <summary>Precision and recall from answers about pairs that were drawn kind by kind.</summary>
/// <remarks>
/// <para>Of the pairs of kind h, N(h) in number, n(h) were answered and a share p(h) of these is one child. Then N(h)p(h) of the
/// kind are one child. With J the kinds that are joined:</para>
/// <para>precision = Σ over J of N(h)p(h) / Σ over J of N(h); recall = Σ over J of N(h)p(h) / Σ over all of N(h)p(h).</para>
/// <para>That is the stratified estimator (Cochran, Sampling Techniques, 1977, chapter 5), used on linked records by Boyd and
/// others, A simple sampling method for estimating the accuracy of large scale record linkage projects (2016). Each p(h) has
/// the exact interval l(h) to u(h) (<see cref="Exact"/>). A sum Σ c(h)p(h) has the interval of Zou, Huang and Zhang, A note on confidence interval
/// estimation for a linear function of binomial proportions (2009): below it by the root of Σ c(h)²(p(h) − l(h))², above it by
/// that of Σ c(h)²(u(h) − p(h))², with l and u in each other's place where c is below 0. Recall is a ratio: a value r lies in
/// its interval if 0 lies in that of (1 − r)Σ over J − rΣ over the others, as by Fieller (1954).</para>
/// </remarks>
public static class Stratified
{
    /// <summary>With fewer answers than this nothing is said.</summary>
    public const int Fewest = 20;

    /// <returns>Null where there are too few answers to tell.</returns>
    public static Estimate? Precision(IEnumerable<Answered> kinds)
    {
        var joined = kinds.Where(kind => kind is { Joined: true, Pairs: > 0 }).ToList();
        if (!AreEnough(joined, Fewest))
            return null;
        var all = joined.Sum(kind => (double)kind.Pairs);
        var sum = Sum(joined, kind => kind.Pairs / all);
        return new Estimate(sum.Share, Math.Max(sum.Low, 0), Math.Min(sum.High, 1));
    }

    /// <returns>Null where there are too few answers to tell.</returns>
    public static Estimate? Recall(IEnumerable<Answered> kinds)
    {
        var there = kinds.Where(kind => kind.Pairs > 0).ToList();
        if (!AreEnough(there, Fewest))
            return null;
        var found = there.Where(kind => kind.Joined).Sum(Ones);
        var all = there.Sum(Ones);
        if (all <= 0)
            return null;
        var share = found / all;
        return new Estimate(share, Edge(share, 0), Edge(share, 1));

        static double Ones(Answered kind) => kind.Pairs * (kind.Share?.Share ?? 0);

        // How far towards an end 0 still lies in the interval of what would be nought if that were the recall.
        double Edge(double inside, double end)
        {
            var (lies, not) = (inside, end);
            if (Holds(end))
                return end;
            for (var step = 0; step < 60; step++)
            {
                var middle = (lies + not) / 2;
                if (Holds(middle))
                    lies = middle;
                else
                    not = middle;
            }

            return lies;

            bool Holds(double recall) =>
                Sum(there, kind => (kind.Joined ? 1 - recall : -recall) * kind.Pairs) is { Low: <= 0, High: >= 0 };
        }
    }

    /// <summary>The same for some of the pairs, such as those of one group of children: fewer answers are enough to say something broad.</summary>
    internal static bool AreEnough(IReadOnlyCollection<Answered> kinds, int fewest) =>
        kinds.Count > 0 && kinds.Sum(kind => kind.Told) >= fewest && kinds.All(kind => kind.IsEnough);

    private static Estimate Sum(IEnumerable<Answered> kinds, Func<Answered, double> times)
    {
        var (sum, below, above) = (0.0, 0.0, 0.0);
        foreach (var kind in kinds)
        {
            if (kind.Share is not { } share)
                continue;
            var c = times(kind);
            var (down, up) = (share.Share - share.Low, share.High - share.Share);
            sum += c * share.Share;
            below += c * c * (c > 0 ? down * down : up * up);
            above += c * c * (c > 0 ? up * up : down * down);
        }

        return new Estimate(sum, sum - Math.Sqrt(below), sum + Math.Sqrt(above));
    }
}
