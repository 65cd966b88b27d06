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

    /// <summary>What is wrong with a join after which records would no longer be one child with others of theirs.</summary>
    public static async Task<string> TearsAsync(this Work work, IEnumerable<Person> torn, Caller caller)
    {
        var names = new List<string>();
        foreach (var person in torn)
            names.Add(await NameAsync(work, person.Key, caller));
        return $"This would tear records from the child they are: {InWords(names)}";
    }

    /// <summary>Refuses a join that needs care, where the caller says no reason, or does not say that they know what becomes one child.</summary>
    /// <param name="care">Why it needs care; null where it needs none.</param>
    /// <param name="whole">Everyone who would be one child.</param>
    /// <param name="told">The numbers of those of whom the caller says it.</param>
    public static Refusal? Careless(
        string? care,
        string why,
        IReadOnlyCollection<Person> whole,
        IReadOnlyCollection<long> told
    ) =>
        care is null ? null
        : string.IsNullOrWhiteSpace(why) ? new Refusal($"{care}. So say why you would join them.")
        : told.ToHashSet().SetEquals(whole.Select(person => person.Id)) ? null
        : new Refusal(
            $"{care}. So tick that you know what becomes one child: {InWords([.. whole.Select(person => Words(person.Key))])}."
        );

    private static string What(PairDecision decision) =>
        decision.Verdict is Verdict.Together ? "one child" : "two children";

    private static async Task<string> NameAsync(Work work, SourceKey key, Caller caller) =>
        (await work.SeenPeopleAsync([key], caller)).Count is 1
            ? Words(key)
            : "a record that you may not see, or that no file names any more";

    private static string Words(SourceKey key) => $"{Naming.Words(key.Source)} {key.Key}";

    private static string InWords(List<string> names) =>
        names.Count is 1 ? names[0] : $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}";
}
