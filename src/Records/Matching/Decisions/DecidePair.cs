using Dapper;
using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Records.Matching.Decisions;

/// <summary>A person says whether two people of sources are one child. It holds at once, and at every load from then on.</summary>
public sealed class DecidePair(Database database, TimeProvider clock)
{
    /// <param name="left">The number of one person of a source.</param>
    /// <param name="why">May be empty.</param>
    public async Task<Refusal?> RunAsync(long left, long right, Verdict verdict, string why, Caller caller)
    {
        if (Deciding.MayNot(caller, why) is { } refusal)
            return refusal;

        await using var work = await database.BeginDecidingAsync();
        var people = await work.SeenPeopleAsync("p.id in (@left, @right)", new { left, right }, caller);
        if (people.Count is not 2)
            return Deciding.NoSuch;

        var act = await work.DecidePairsAsync(
            [(people[0].Key, people[1].Key)],
            verdict,
            await ProbabilityAsync(work, left, right),
            why,
            clock.GetUtcNow(),
            caller
        );
        var today = DateOnly.FromDateTime(clock.GetLocalNow().Date);
        var moved = await work.RegatherAsync(caller.Authority, [left, right], act, takenBack: null, today);
        var now = await work.SeenPeopleAsync("p.id in (@left, @right)", new { left, right }, caller);
        if (verdict is Verdict.Together && now[0].Child != now[1].Child)
            return new Refusal("Somebody decided that records of these two are two children. Take that back first.");
        if (verdict is Verdict.Apart && now[0].Child == now[1].Child)
            return new Refusal(
                "Somebody decided that these two are one child, through another record. Take that back first."
            );

        await work.WriteToTrailAsync(
            caller,
            clock.GetUtcNow(),
            Did(verdict),
            $"decision {act}",
            [.. people.Concat(now).Select(person => person.Child).Concat(moved)]
        );
        await work.KeepAsync();
        return null;
    }

    private static string Did(Verdict verdict) =>
        verdict switch
        {
            Verdict.Together => "Decided that two records are one child",
            Verdict.Apart => "Decided that two records are two children",
            _ => "Could not tell whether two records are one child",
        };

    private static async Task<double?> ProbabilityAsync(Work work, long left, long right)
    {
        var odds = await work.Connection.QueryFirstOrDefaultAsync<double?>(
            """
            select odds from record_match_doubt
            where (left_person = @left and right_person = @right) or (left_person = @right and right_person = @left)
            """,
            new { left, right }
        );
        return odds is { } known ? 1 / (1 + Math.Exp(-known)) : null;
    }
}
