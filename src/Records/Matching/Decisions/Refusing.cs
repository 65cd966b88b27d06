using Headwater.Access;
using Headwater.Intake.Submissions;
using Headwater.Records.People;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Records.Matching.Decisions;

/// <summary>Why a decision is refused beside those that stand: in words that name who decided, when, and about which records.</summary>
internal static class Refusing
{
    /// <summary>Refuses a decision just written where it cannot hold beside others; null where all hold together.</summary>
    /// <param name="now">Every decision, the one just written among them.</param>
    /// <param name="act">The act just written, which the sentence does not name: the caller knows what they pressed.</param>
    public static async Task<Refusal?> ContradictsAsync(
        this Work work,
        IReadOnlyList<PairDecision> now,
        long act,
        Caller caller
    )
    {
        var others = Contradictions.Find(now).Where(decision => decision.Act != act).ToList();
        if (others.Count is 0)
            return null;
        var said = new List<string>();
        foreach (var decision in others)
            said.Add(
                $"{decision.ByAndDay}: {await NameAsync(work, decision.Left, caller)} and {await NameAsync(work, decision.Right, caller)} are {What(decision)}"
            );
        return new Refusal(
            $"This cannot hold beside what was decided before. {string.Join("; ", said)}. Take {(said.Count is 1 ? "that" : "one of them")} back first."
        );
    }

    /// <summary>Refuses what would overturn a decision that the caller does not say they know of.</summary>
    public static Refusal? NotKnown(IEnumerable<PairDecision> overturned, IReadOnlyCollection<long> known) =>
        overturned.FirstOrDefault(decision => !known.Contains(decision.Number)) is { } decision
            ? new Refusal(
                $"{decision.ByAndDay} decided that these are {What(decision)}. To decide otherwise, tick the box that says you know it."
            )
            : null;

    private static string What(PairDecision decision) =>
        decision.Verdict is Verdict.Together ? "one child" : "two children";

    private static async Task<string> NameAsync(Work work, SourceKey key, Caller caller) =>
        await work.PersonAsync(caller.Authority, key) is not { } person
        || (await work.SeenPeopleAsync("p.id = @person", new { person }, caller)).Count is 1
            ? $"{Naming.Words(key.Source)} {key.Key}"
            : "a record that you may not see";
}
