using Headwater.Records.Matching.Decisions;
using Headwater.Records.Matching.Groups;
using Headwater.Records.Matching.Quality;

namespace Headwater.Records.Matching.Samples;

/// <summary>How two reviewers of a sample agree. They are not named: it is about the task, not about them.</summary>
/// <param name="Kappa">Null where they have too few pairs in common.</param>
public sealed record ReviewersAgree(int One, int Other, int InCommon, Kappa? Kappa);

/// <summary>What joining from another probability on would do, by what people answered.</summary>
public sealed record SampledThreshold(double Join, Estimate? Precision, Estimate? Recall);

/// <summary>What came of a sample.</summary>
/// <param name="Asked">How many pairs somebody answered.</param>
/// <param name="Precision">By what people answered; null where there are too few answers to tell.</param>
/// <param name="ThoughtPrecision">Of the same pairs by the weights alone.</param>
/// <param name="IfApart">Precision and recall if every pair of which nobody could tell were two children; <paramref name="IfOne"/> if one.</param>
public sealed record SampleResult(
    IReadOnlyList<Answered> Kinds,
    int Asked,
    int Drawn,
    int CannotTell,
    Estimate? Precision,
    Estimate? Recall,
    Estimate? ThoughtPrecision,
    Estimate? ThoughtRecall,
    (Estimate? Precision, Estimate? Recall) IfApart,
    (Estimate? Precision, Estimate? Recall) IfOne,
    IReadOnlyList<ReviewersAgree> Reviewers,
    IReadOnlyList<SampledThreshold> Thresholds
)
{
    private static readonly double[] Tried = [0.9, 0.95, 0.98, 0.99, 0.995, 0.999];

    public static SampleResult Of(IReadOnlyList<Counted> counted, IReadOnlyList<SampledPair> pairs)
    {
        var kinds = Told(counted, pairs);
        var thought = Sums.Of(counted);
        var apart = kinds.Select(kind => kind with { Two = kind.Two + kind.CannotTell }).ToList();
        var one = kinds.Select(kind => kind with { Same = kind.Same + kind.CannotTell }).ToList();
        return new SampleResult(
            kinds,
            pairs.Count(pair => pair.Answers.Count > 0),
            pairs.Count,
            kinds.Sum(kind => kind.CannotTell),
            Stratified.Precision(kinds),
            Stratified.Recall(kinds),
            thought.Precision,
            thought.Found,
            (Stratified.Precision(apart), Stratified.Recall(apart)),
            (Stratified.Precision(one), Stratified.Recall(one)),
            Agreeing(pairs),
            [.. Tried.Select(join => Moved(counted, pairs, join))]
        );
    }

    /// <summary>The kinds of which there are pairs, with what was answered of each.</summary>
    internal static IReadOnlyList<Answered> Told(IReadOnlyList<Counted> counted, IReadOnlyList<SampledPair> pairs) =>
        [.. Stratum.All.Select(kind => Count(kind, kind.Joined, counted, pairs)).Where(kind => kind.Pairs > 0)];

    private static Answered Count(
        Stratum kind,
        bool joined,
        IEnumerable<Counted> counted,
        IEnumerable<SampledPair> pairs
    )
    {
        var there = counted.Where(part => part.Stratum == kind.Number).ToList();
        var drawn = pairs.Where(pair => pair.Stratum == kind).ToList();
        return new Answered(
            kind,
            joined,
            there.Sum(part => part.Pairs),
            there.Sum(part => part.Ones),
            there.Sum(part => part.Variance),
            drawn.Count,
            drawn.Count(pair => pair.Said is Verdict.Together),
            drawn.Count(pair => pair.Said is Verdict.Apart),
            drawn.Count(pair => pair.Said is Verdict.CannotTell)
        );
    }

    // A kind that the threshold cuts in two is counted as two: how many pairs each part has is known.
    private static SampledThreshold Moved(IReadOnlyList<Counted> counted, IReadOnlyList<SampledPair> pairs, double join)
    {
        var parts = new List<Answered>();
        foreach (var kind in Stratum.All)
            if (!kind.IsByLikeness)
                parts.Add(Count(kind, kind.Joined, counted, pairs));
            else
                foreach (var above in new[] { true, false })
                    parts.Add(
                        Count(
                            kind,
                            above,
                            counted.Where(part => Stratum.Bands[part.Band] >= join == above),
                            pairs.Where(pair => pair.Probability >= join == above)
                        )
                    );
        return new SampledThreshold(join, Stratified.Precision(parts), Stratified.Recall(parts));
    }

    private static IReadOnlyList<ReviewersAgree> Agreeing(IReadOnlyList<SampledPair> pairs)
    {
        var reviewers = pairs
            .SelectMany(pair => pair.Answers)
            .Select(answer => answer.Name)
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToList();
        return
        [
            .. from one in Enumerable.Range(0, reviewers.Count)
            from other in Enumerable.Range(one + 1, reviewers.Count - one - 1)
            let both = pairs
                .Select(pair => (One: By(pair, reviewers[one]), Other: By(pair, reviewers[other])))
                .Where(pair => pair is { One: not null, Other: not null })
                .Select(pair => (pair.One ?? default, pair.Other ?? default))
                .ToList()
            where both.Count > 0
            select new ReviewersAgree(one + 1, other + 1, both.Count, Kappa.Of(both)),
        ];

        static Verdict? By(SampledPair pair, string reviewer) =>
            pair.Answers.FirstOrDefault(answer => answer.Name == reviewer)?.Verdict;
    }
}
