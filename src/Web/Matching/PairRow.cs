using Headwater.Records.Matching;
using Headwater.Records.Matching.Doubts;
using Headwater.Records.Matching.Identities;
using Headwater.Web.Words;

namespace Headwater.Web.Matching;

/// <summary>One fact of two records, side by side.</summary>
/// <param name="How">How the two compare, in words; empty where there is nothing to compare.</param>
/// <param name="Differs">Whether to mark it: both are known and are not the same.</param>
public sealed record PairRow(string What, string Left, string Right, string How, bool Differs)
{
    private const string NotKnown = "not known";

    public static IReadOnlyList<PairRow> Of(OpenedPair pair) => Of(pair.Left, pair.Right, pair.Steps);

    /// <param name="steps">What speaks for and against; without them it is said only whether a fact is the same.</param>
    public static IReadOnlyList<PairRow> Of(PairSide left, PairSide right, IReadOnlyList<Step> steps)
    {
        return
        [
            Row("Given name", side => side.GivenName),
            Row("Family name", side => side.FamilyName),
            Row("Birth date", side => side.BirthDate?.InWords()),
            Row("Sex", side => side.Sex),
            Homes(left, right, steps),
            Row("Pupil number", side => side.Upn),
            Row("Former pupil number", side => side.FormerUpn, compared: false),
            Row("NHS number", side => side.NhsNumber),
            Row("School", side => side.School, compared: false),
            Row("On its roll on", side => side.OnRollAt?.InWords(), compared: false),
        ];

        PairRow Row(string what, Func<PairSide, string?> of, bool compared = true)
        {
            var (one, other) = (of(left), of(right));
            if (one is null || other is null || !compared)
                return new PairRow(what, one ?? NotKnown, other ?? NotKnown, "", Differs: false);
            if (Folding.Fold(one) == Folding.Fold(other))
                return new PairRow(what, one, other, "the same", Differs: false);
            var words = steps.FirstOrDefault(step => step.What == what)?.Words;
            return words is "the same"
                ? new PairRow(what, one, other, "the same, written in another way", Differs: false)
                : new PairRow(what, one, other, words ?? "different", Differs: true);
        }
    }

    /// <summary>Whoever reads it need not read rows that neither record fills.</summary>
    public bool IsEmpty => Left == NotKnown && Right == NotKnown;

    private static PairRow Homes(PairSide left, PairSide right, IReadOnlyList<Step> steps)
    {
        // What is weighed is the latest of each: it may be near though no home is shared.
        var near = steps.FirstOrDefault(step => step.What is "Postcode")?.Words
            is { } words
                and not ("different" or "the same" or "not known in one or both")
            ? $"no home shared, though of the latest: {words}"
            : "no home shared";
        var (one, other) = (Weighed(left), Weighed(right));
        var shared = one.Intersect(other).Any();
        var known = one.Count > 0 && other.Count > 0;
        return new PairRow(
            "Postcodes, latest first",
            In(left),
            In(right),
            !known ? ""
                : !shared ? near
                : one[0] == other[0] ? "the same home now"
                : "share a home, but not the latest of both",
            known && !shared
        );
    }

    private static List<string> Weighed(PairSide side) => [.. side.Postcodes.Except(side.NobodysHomes)];

    private static string In(PairSide side) =>
        side.Postcodes.Count is 0
            ? NotKnown
            : string.Join(
                ", ",
                side.Postcodes.Select(postcode =>
                    side.NobodysHomes.Contains(postcode)
                        ? $"{Spaced(postcode)} ({Step.SharedPlace.Words})"
                        : Spaced(postcode)
                )
            );

    /// <summary>"HW1 9LH", as people write it.</summary>
    public static string Spaced(string postcode) =>
        postcode.Length > 4 ? $"{postcode[..^3]} {postcode[^3..]}" : postcode;
}
