using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Records.Matching.Doubts;
using Headwater.Storage;

namespace Headwater.Records.Matching.Decisions;

/// <summary>A join that waits for a second person.</summary>
/// <param name="Mine">Whether the caller asked for it, and so may not answer.</param>
public sealed record WaitingJoin(PairDecision Decision, PairSide Left, PairSide Right, bool Mine);

/// <summary>The joins that wait for a second person, the oldest first: of children whom the caller sees.</summary>
public sealed class ListSecondLooks(Database database, TimeProvider clock)
{
    public async Task<IReadOnlyList<WaitingJoin>> RunAsync(Caller caller)
    {
        if (!caller.SettlesDoubt)
            return [];
        await using var work = await database.BeginAsync();
        var lines = new List<WaitingJoin>();
        var waiting = (await work.PairDecisionsAsync(caller.Authority)).StillWaiting().ToList();
        var sides = await work.SidesAsync(waiting.SelectMany(each => new[] { each.Left, each.Right }), caller);
        foreach (var decision in waiting)
            if (
                sides.GetValueOrDefault(decision.Left) is { } left
                && sides.GetValueOrDefault(decision.Right) is { } right
            )
                lines.Add(new WaitingJoin(decision, left, right, decision.Name == caller.Name));
        await work.WriteToTrailAsync(
            caller,
            clock.GetUtcNow(),
            "Listed joins that wait for a second look",
            "",
            [.. lines.SelectMany(line => new[] { line.Left.Child, line.Right.Child })],
            Purpose.DataQuality
        );
        await work.KeepAsync();
        return lines;
    }
}
