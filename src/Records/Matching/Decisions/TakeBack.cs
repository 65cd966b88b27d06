using Headwater.Access;
using Headwater.Records.Timelines;
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
        var keys = decisions.SelectMany(decision => new[] { decision.Left, decision.Right }).Distinct().ToList();
        var people = await work.SeenPeopleAsync(keys, caller);
        // Records that no file names any more are nobody's to see; of the others the caller must see all.
        var there = new List<long>();
        foreach (var key in keys)
            if (await work.PersonAsync(caller.Authority, key) is { } person)
                there.Add(person);
        if (people.Count is 0 || people.Count < there.Count)
        {
            await work.RefuseRecordsAsync(
                caller,
                clock.GetUtcNow(),
                "Was refused to take a decision back",
                $"decision {act}",
                there
            );
            return DecidePair.NoSuch;
        }

        if (all.Any(decision => decision.TakesBack == act))
            return new Refusal("This decision was taken back already.");

        var now = clock.GetLocalNow();
        var number = await work.DecidePairsAsync(
            decisions.Select(decision => (decision.Left, decision.Right)),
            Verdict.TakenBack,
            probability: null,
            why,
            now,
            caller,
            takesBack: act
        );
        var made = new Act(number, "Took back a decision about who is who", [], TakesBack: act);
        return await work.HoldAsync(made, people, now, caller);
    }
}
