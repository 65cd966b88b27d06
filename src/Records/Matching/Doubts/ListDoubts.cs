using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Records.Matching.Decisions;
using Headwater.Storage;

namespace Headwater.Records.Matching.Doubts;

/// <summary>A line of the queue.</summary>
public sealed record DoubtLine(WaitingPair Pair, PairSide Left, PairSide Right);

/// <param name="Count">How many pairs wait in all.</param>
/// <param name="SettledToday">How many pairs the caller settled today, but for what was taken back since.</param>
public sealed record DoubtPage(int Count, int SettledToday, IReadOnlyList<DoubtLine> Lines);

/// <summary>The pairs that wait for a person, the surest first: of those most turn out to be one child.</summary>
public sealed class ListDoubts(Database database, TimeProvider clock)
{
    public async Task<DoubtPage> RunAsync(int skip, int take, Caller caller)
    {
        await using var work = await database.BeginAsync();
        var decisions = await work.PairDecisionsAsync(caller.Authority);
        var waiting = await work.WaitingAsync(caller, decisions);
        var shown = waiting.Skip(skip).Take(take).ToList();
        var sides = await work.SidesAsync(shown.SelectMany(pair => new[] { pair.Left, pair.Right }), caller);
        await work.WriteToTrailAsync(
            caller,
            clock.GetUtcNow(),
            "Listed records in doubt",
            "",
            [.. shown.SelectMany(pair => new[] { pair.LeftChild, pair.RightChild })],
            Purpose.DataQuality
        );
        await work.KeepAsync();
        return new DoubtPage(
            waiting.Count,
            await SettledTodayAsync(work, decisions, caller),
            [.. shown.Select(pair => new DoubtLine(pair, sides[pair.Left], sides[pair.Right]))]
        );
    }

    private async Task<int> SettledTodayAsync(Work work, IReadOnlyList<PairDecision> all, Caller caller)
    {
        var today = DateOnly.FromDateTime(clock.GetLocalNow().Date);
        var decisions = await work.KnownDecisionsAsync(caller, all);
        var waiting = decisions.StillWaiting().ToHashSet();
        return decisions.Count(decision =>
            decision.Name == caller.Name
            && (decision.Stands || waiting.Contains(decision))
            && DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(decision.At, clock.LocalTimeZone).Date) == today
        );
    }
}
