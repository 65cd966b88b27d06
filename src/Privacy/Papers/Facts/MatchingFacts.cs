using System.Globalization;
using Headwater.Need.Levels;
using Headwater.Records.Matching.Identities;
using Headwater.Records.Matching.Quality;

namespace Headwater.Privacy.Papers.Facts;

/// <summary>How records are joined, and how well that goes here.</summary>
internal static class MatchingFacts
{
    public static IReadOnlyList<Fact> How(MatchPolicy policy) =>
        [
            new(
                "matching",
                "How records are joined",
                $"No number is shared by every system, so records are joined by numbers that agree, and by likeness of {string.Join(", ", IdentityColumns.Names.Select(name => name.ToLowerInvariant()))}. Records that are the same child with a probability of {Percent(policy.Join)} or more are joined, unless something speaks against it; from {Percent(policy.Doubt)} on a person is asked. By “{policy.Name}”, dated {policy.Date:O}, signed by {policy.SignedBy}."
            ),
            new(
                "matching-people",
                "How a join is undone",
                "Every join shows its grounds. A person can join, keep apart or part records, with a reason and their name; it holds whatever is loaded later, can be taken back, and whoever holds the child is told. A record that ended in adoption is joined by two people or not at all."
            ),
            new(
                "matching-wrong",
                "What a wrong join does",
                "Two lives on one page, or one life on two. It is the gravest error that Headwater can make by itself, and missed joins are not spread evenly over groups of children."
            ),
        ];

    public static IEnumerable<Fact> Figures(MatchingQuality? quality)
    {
        if (quality is null || quality.At is null)
        {
            yield return Figure("matching-now", "How good matching is here", "Nothing was loaded yet.");
            yield break;
        }

        yield return Figure(
            "held-now",
            "How much is held",
            string.Create(
                CultureInfo.InvariantCulture,
                $"{quality.Records:N0} records of {quality.Children:N0} children, as of the load of {quality.At:yyyy-MM-dd}."
            )
        );
        yield return Figure("matching-now", "How good matching is here", Good(quality));
    }

    public static Fact Levels(Run? run) =>
        Figure(
            "levels-now",
            "How many children have a suggestion",
            run is null
                ? "No assessment was made yet."
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $"The assessment of {run.AssessedOn:O} looked at {run.Children:N0} children: {string.Join(", ", PathwayLevels.All.Where(level => run.Levels.ContainsKey(level.Level)).Select(level => string.Create(CultureInfo.InvariantCulture, $"{run.Levels[level.Level]:N0} at level {(int)level.Level}")))}."
                )
        );

    private static string Good(MatchingQuality quality)
    {
        if (quality.Sampled is { Precision: { } right, Recall: { } found } sampled)
            return $"By a sample of {sampled.Asked} pairs that people judged: {Share(right)} of joins are right, and {Share(found)} of pairs that are one child are joined.";
        return quality.Thresholds.FirstOrDefault(effect => effect.IsPolicy) is { Precision: { } precision } effect
            ? $"By the weights alone, which nobody has checked with a sample: {Share(precision)} of joins by likeness are right{(effect.Recall is { } recall ? $", and {Share(recall)} of pairs that are one child are joined" : "")}."
            : "Not known: nothing was joined by likeness, and no sample of pairs was judged.";
    }

    private static string Share(Estimate estimate) =>
        Percent(estimate.Low) == Percent(estimate.High)
            ? Percent(estimate.Share)
            : $"{Percent(estimate.Share)} ({Percent(estimate.Low)} to {Percent(estimate.High)}, 19 times in 20)";

    // Nearly all is not all.
    private static string Percent(double share) =>
        share is >= 0.9995 and < 1
            ? "more than 99.9 per cent"
            : string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.#} per cent");

    private static Fact Figure(string key, string title, string text) => new(key, title, text) { IsFigure = true };
}
