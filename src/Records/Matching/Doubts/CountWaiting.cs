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
        var decisions = await work.PairDecisionsAsync(caller.Authority);
        var looks = decisions.StillWaiting().Where(decision => decision.Name != caller.Name).ToList();
        var seen = await work.SidesAsync(looks.SelectMany(look => new[] { look.Left, look.Right }), caller);
        return new WaitingCounts(
            (await work.WaitingAsync(caller, decisions)).Count,
            looks.Count(look => seen.ContainsKey(look.Left) && seen.ContainsKey(look.Right)),
            (await work.QuestionsAsync(caller, decisions)).Count
        );
    }
}
