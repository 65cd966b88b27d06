using Headwater.Access;
using Headwater.Records.Matching.Decisions;
using Headwater.Storage;

namespace Headwater.Records.Matching.Doubts;

/// <summary>How much of who is who waits for somebody.</summary>
/// <param name="Pairs">Pairs in doubt.</param>
/// <param name="SecondLooks">Joins that wait for a second person, whom the caller may be.</param>
/// <param name="Questions">Questions to the sources.</param>
public sealed record WaitingCounts(int Pairs, int SecondLooks, int Questions)
{
    public static WaitingCounts Nothing { get; } = new(0, 0, 0);
}

/// <summary>Counts what waits, of children whom the caller sees: numbers, no child.</summary>
public sealed class CountWaiting(Database database)
{
    public async Task<WaitingCounts> RunAsync(Caller caller)
    {
        if (!caller.SettlesDoubt)
            return WaitingCounts.Nothing;
        await using var work = await database.ReadAsync();
        var looks = 0;
        foreach (var decision in (await work.PairDecisionsAsync(caller.Authority)).StillWaiting())
            if (
                decision.Name != caller.Name
                && await work.SideAsync(decision.Left, caller) is not null
                && await work.SideAsync(decision.Right, caller) is not null
            )
                looks++;
        return new WaitingCounts(
            (await work.WaitingAsync(caller)).Count,
            looks,
            (await work.QuestionsAsync(caller)).Count
        );
    }
}
