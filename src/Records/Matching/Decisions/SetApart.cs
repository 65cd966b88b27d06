using Headwater.Access;
using Headwater.Records.Timelines;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Records.Matching.Decisions;

/// <summary>A person says that one record is not this child: it is kept apart from each of the child's others.</summary>
public sealed class SetApart(Database database, TimeProvider clock)
{
    /// <param name="person">The number of the person of a source.</param>
    /// <param name="known">The numbers of decisions that the caller knows of, and means to overturn.</param>
    public async Task<Refusal?> RunAsync(
        long child,
        long person,
        string why,
        Caller caller,
        params IReadOnlyCollection<long> known
    )
    {
        if (Deciding.MayNot(caller, why) is { } refusal)
            return refusal;

        await using var work = await database.BeginDecidingAsync();
        var people = await work.SeenPeopleAsync("p.child = @child", new { child }, caller);
        if (people.FirstOrDefault(each => each.Id == person) is not { } stranger)
        {
            const string Parting = "Was refused to part a record from a child";
            if (people.Count is 0)
                await work.RefuseAsync(caller, clock.GetUtcNow(), Parting, child);
            else
                await work.RefuseRecordsAsync(caller, clock.GetUtcNow(), Parting, $"record {person}", person);
            return DecidePair.NoSuch;
        }

        if (people.Count is 1)
            return new Refusal("This is the child’s only record.");

        var pairs = people.Where(each => each.Id != person).Select(each => (stranger.Key, each.Key)).ToList();
        var overturned = (await work.PairDecisionsAsync(caller.Authority)).Overturned(pairs, Verdict.Apart);
        if (Refusing.NotKnown(overturned, known) is { } unknown)
            return unknown;

        var now = clock.GetLocalNow();
        var act = await work.DecidePairsAsync(pairs, Verdict.Apart, probability: null, why, now, caller, overturned);
        var made = new Act(act, "Decided that a record is not this child", [.. overturned.Select(each => each.Number)]);
        return await work.HoldAsync(made, people, now, caller);
    }
}
