using Headwater.Access;
using Headwater.Access.Restrictions;
using Headwater.Access.Trail;
using Headwater.Records.People;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Records.Matching.Decisions;

/// <summary>An act just written.</summary>
/// <param name="Did">What was done, for the trail.</param>
/// <param name="Overturning">The numbers of the decisions that it overturns.</param>
/// <param name="TakesBack">The act that it takes back; null where it takes none.</param>
internal sealed record Act(long Number, string Did, IReadOnlyList<long> Overturning, long? TakesBack = null)
{
    /// <summary>What it was about, for the trail.</summary>
    public string About =>
        Overturning.Count is 0
            ? $"decision {TakesBack ?? Number}"
            : $"decision {Number}, overturning {string.Join(", ", Overturning)}";
}

/// <summary>Has an act just written hold: what every verb that decides who is who does last.</summary>
internal static class Hold
{
    /// <param name="people">The people decided about, as they were before.</param>
    /// <param name="torn">Whoever a join would tear from their child is put here, and then it cannot hold.</param>
    /// <returns>Why it cannot hold; then nothing of it may be kept. Null where it holds, and is kept.</returns>
    public static async Task<Refusal?> HoldAsync(
        this Work work,
        Act act,
        IReadOnlyCollection<Person> people,
        DateTimeOffset now,
        Caller caller,
        List<Person>? torn = null
    )
    {
        if (await work.MayNotMoveAsync(people.Select(person => person.Child), caller) is { } closed)
            return closed;
        var decisions = await work.PairDecisionsAsync(caller.Authority);
        if (await work.ContradictsAsync(decisions, act.Number, caller) is { } contradiction)
            return contradiction;
        var gathered = await work.RegatherAsync(
            caller.Authority,
            people.Select(person => person.Id),
            decisions,
            act.Number,
            act.TakesBack,
            now,
            caller
        );
        // To part is what other acts are for: a join that parts does what nobody asked for.
        if (
            gathered.Torn.Count > 0
            && decisions.Any(each => each.Act == act.Number && each.Verdict is Verdict.Together)
        )
        {
            torn?.AddRange(gathered.Torn);
            return new Refusal($"{await work.TearsAsync(gathered.Torn, caller)}. Open who each child is first.");
        }

        await work.WriteToTrailAsync(
            caller,
            now,
            act.Did,
            act.About,
            [.. people.Select(person => person.Child).Concat(gathered.Moved)],
            Purpose.DataQuality
        );
        await work.KeepAsync();
        return null;
    }
}
