using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Intake.Submissions;
using Headwater.Records.Matching.Decisions;
using Headwater.Storage;

namespace Headwater.Records.Matching.Doubts;

/// <summary>The people of sources who are one child.</summary>
/// <param name="Decisions">What people decided about any of them, the newest first.</param>
public sealed record WhoIsWho(long Child, IReadOnlyList<PairSide> Sides, IReadOnlyList<PairDecision> Decisions)
{
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
            return null;
        var keys = sides.Select(side => new SourceKey(side.Source, side.Key)).ToHashSet();
        var decisions = (await work.PairDecisionsAsync(caller.Authority))
            .Where(decision => keys.Contains(decision.Left) || keys.Contains(decision.Right))
            .Reverse()
            .ToList();
        await work.WriteToTrailAsync(caller, clock.GetUtcNow(), "Opened who a child is", "", [child]);
        await work.KeepAsync();
        return new WhoIsWho(child, sides, decisions);
    }
}
