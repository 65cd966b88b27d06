using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Intake.Submissions;
using Headwater.Records.Matching.Decisions;
using Headwater.Records.Timelines;
using Headwater.Storage;

namespace Headwater.Records.Matching.Doubts;

/// <summary>The people of sources who are one child.</summary>
/// <param name="Decisions">What people decided about any of them, the newest first.</param>
/// <param name="Joins">Between which of them a join was found at the last load, and for what, in the order in which they count.</param>
public sealed record WhoIsWho(
    long Child,
    IReadOnlyList<PairSide> Sides,
    IReadOnlyList<PairDecision> Decisions,
    IReadOnlyList<(long Left, long Right, string Because)> Joins
)
{
    /// <summary>The record with which one was joined, on the ground that its page gives; null where nothing joined it.</summary>
    public PairSide? With(PairSide side)
    {
        foreach (var (left, right, because) in Joins)
            if (because == side.Because && (left == side.Person || right == side.Person))
                return Sides.FirstOrDefault(other => other.Person == (left == side.Person ? right : left));
        var key = new SourceKey(side.Source, side.Key);
        return Holding(side).FirstOrDefault(decision => decision.Because == side.Because) is { } held
            ? Sides.FirstOrDefault(other =>
                new SourceKey(other.Source, other.Key) == (held.Left == key ? held.Right : held.Left)
            )
            : null;
    }

    /// <summary>The decisions by which a record is this child: to part it is to overturn them, knowingly.</summary>
    public IEnumerable<PairDecision> Holding(PairSide side)
    {
        var key = new SourceKey(side.Source, side.Key);
        var here = Sides.Select(other => new SourceKey(other.Source, other.Key)).ToHashSet();
        return Decisions.Where(decision =>
            decision is { Stands: true, Verdict: Verdict.Together }
            && (decision.Left == key || decision.Right == key)
            && here.Contains(decision.Left)
            && here.Contains(decision.Right)
        );
    }
}

/// <summary>Opens who a child is, for somebody who may part its records.</summary>
public sealed class OpenWhoIsWho(Database database, TimeProvider clock)
{
    /// <returns>Null if there is no such child, or none that the caller may see.</returns>
    public async Task<WhoIsWho?> RunAsync(long child, Caller caller)
    {
        if (!caller.SettlesDoubt)
            return null;
        await using var work = await database.BeginAsync();
        var sides = await work.ChildSidesAsync(child, caller);
        if (sides.Count is 0)
        {
            await work.RefuseAsync(caller, clock.GetUtcNow(), "Was refused who a child is", child);
            return null;
        }

        var came = await work.CameAsync(
            caller.Authority,
            child,
            [.. sides.Select(side => (side.Person, new SourceKey(side.Source, side.Key)))]
        );
        sides = [.. sides.Select(side => side with { Came = came.GetValueOrDefault(side.Person) })];
        var keys = sides.Select(side => new SourceKey(side.Source, side.Key)).ToHashSet();
        var decisions = (await work.PairDecisionsAsync(caller.Authority))
            .Where(decision => keys.Contains(decision.Left) || keys.Contains(decision.Right))
            .Reverse()
            .ToList();
        var joins = await work.JoinsAmongAsync([.. sides.Select(side => side.Person)]);
        await work.WriteToTrailAsync(
            caller,
            clock.GetUtcNow(),
            "Opened who a child is",
            "",
            [child],
            Purpose.DataQuality
        );
        await work.KeepAsync();
        return new WhoIsWho(child, sides, await work.AsSeenAsync(decisions, caller), joins);
    }
}
