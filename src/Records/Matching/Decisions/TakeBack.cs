using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Records.People;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Records.Matching.Decisions;

/// <summary>Takes a decision back. It stays on the list; what stood before it stands again.</summary>
public sealed class TakeBack(Database database, TimeProvider clock)
{
    public async Task<Refusal?> RunAsync(long act, string why, Caller caller)
    {
        if (Deciding.MayNot(caller, why) is { } refusal)
            return refusal;

        await using var work = await database.BeginDecidingAsync();
        var all = await work.PairDecisionsAsync(caller.Authority);
        var decisions = all.Where(decision => decision.Act == act && decision.Verdict is not Verdict.TakenBack)
            .ToList();
        if (decisions.Count is 0)
            return new Refusal("There is no such decision.");
        if (all.Any(decision => decision.TakesBack == act))
            return new Refusal("This decision was taken back already.");

        var keys = decisions.SelectMany(decision => new[] { decision.Left, decision.Right }).Distinct().ToList();
        var people = new List<Person>();
        foreach (var key in keys)
            people.AddRange(
                await work.SeenPeopleAsync(
                    "p.source = @source and p.source_key = @key",
                    new { source = (long)key.Source, key = key.Key },
                    caller
                )
            );
        if (people.Count is 0)
            return Deciding.NoSuch;

        var now = await work.DecidePairsAsync(
            decisions.Select(decision => (decision.Left, decision.Right)),
            Verdict.TakenBack,
            probability: null,
            why,
            clock.GetUtcNow(),
            caller,
            takesBack: act
        );
        if (
            await work.ContradictsAsync(await work.PairDecisionsAsync(caller.Authority), now, caller) is
            { } contradiction
        )
            return contradiction;

        var moved = await work.RegatherAsync(
            caller.Authority,
            people.Select(person => person.Id),
            now,
            takenBack: act,
            clock.GetLocalNow(),
            caller
        );
        await work.WriteToTrailAsync(
            caller,
            clock.GetUtcNow(),
            "Took back a decision about who is who",
            $"decision {act}",
            [.. people.Select(person => person.Child).Concat(moved)]
        );
        await work.KeepAsync();
        return null;
    }
}
