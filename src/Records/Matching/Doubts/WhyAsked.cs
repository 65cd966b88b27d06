using Headwater.Records.Matching.Decisions;
using Headwater.Records.Matching.Identities;
using Headwater.Records.People;

namespace Headwater.Records.Matching.Doubts;

/// <summary>Why a person is asked about two people of sources, where the figure alone does not say it.</summary>
internal static class WhyAsked
{
    /// <param name="left">Everyone who is the left one's child now; <paramref name="right"/> the right one's.</param>
    /// <returns>A part of a sentence: "to join them would …"; null where they are merely not alike enough.</returns>
    public static string? Of(
        WaitingPair doubt,
        IReadOnlyList<Person> left,
        IReadOnlyList<Person> right,
        IReadOnlyList<PairDecision> decisions,
        MatchPolicy policy
    )
    {
        if (doubt.Against is { } against)
            return against;
        if (doubt.Probability < policy.Join)
            return null;
        foreach (var one in left)
        foreach (var other in right)
        {
            var pair = PairDecision.Order(one.Key, other.Key);
            if (
                decisions.LastOrDefault(each =>
                    each is { Stands: true, Verdict: Verdict.Apart } && (each.Left, each.Right) == pair
                ) is
                { } decision
            )
                return $"{decision.ByAndDay} decided that {Words(one)} and {Words(other)}, which would become one child’s too, are of two children";
            if (Against.Of(one.Identity, other.Identity) is { } words)
                return $"{Words(one)} and {Words(other)} would become one child’s too, and of them it is told: {words}";
        }

        return "when the files were loaded, another record that would have come with them spoke against it";
    }

    private static string Words(Person person) => $"the {Naming.Words(person.Said.Source)} record {Shown(person)}";

    private static string Shown(Person person) =>
        person.Said.Key.Contains('|', StringComparison.Ordinal) ? "of the same name" : person.Said.Key;
}
