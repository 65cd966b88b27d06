using Dapper;
using Headwater.Access;
using Headwater.Intake.Submissions;
using Headwater.Records.Matching.Doubts;
using Headwater.Records.People;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Records.Matching.Decisions;

/// <summary>What came of an answer about two people of sources.</summary>
/// <param name="Refused">Why it was not kept; null where it was.</param>
/// <param name="WaitsSince">Why it waits for a second person; null where it need not.</param>
public sealed record Decided(Refusal? Refused, string? WaitsSince = null);

/// <summary>A person says whether two people of sources are one child. It holds at once, and at every load from then on.</summary>
public sealed class DecidePair(Database database, TimeProvider clock)
{
    /// <param name="left">The number of one person of a source.</param>
    /// <param name="why">May be empty, but for a join that needs <see cref="Care"/>.</param>
    /// <param name="known">The numbers of decisions about these two that the caller knows of, and means to overturn.</param>
    /// <param name="moving">Of a join that needs care: the numbers of everyone who the caller knows becomes one child.</param>
    public async Task<Decided> RunAsync(
        long left,
        long right,
        Verdict verdict,
        string why,
        Caller caller,
        IReadOnlyCollection<long>? known = null,
        IReadOnlyCollection<long>? moving = null
    )
    {
        if (Deciding.MayNot(caller, why) is { } refusal)
            return new Decided(refusal);

        await using var work = await database.BeginDecidingAsync();
        var people = await work.SeenPeopleAsync("p.id in (@left, @right)", new { left, right }, caller);
        if (people.Count is not 2)
            return new Decided(Deciding.NoSuch);
        if (
            verdict is Verdict.CannotTell
            && await work.WouldLeadAsync(caller.Authority, people[0].Child, people[1].Child)
        )
            return new Decided(
                new Refusal(
                    "“Cannot tell” asks the sources, and about records that an adoption may part nobody is asked. Leave it, or say that they are two children."
                )
            );

        (SourceKey, SourceKey)[] pairs = [(people[0].Key, people[1].Key)];
        var before = await work.PairDecisionsAsync(caller.Authority);
        var overturned = before.Overturned(pairs, verdict);
        if (Refusing.NotKnown(overturned, known ?? []) is { } unknown)
            return new Decided(unknown);
        var joins = verdict is Verdict.Together && people[0].Child != people[1].Child;
        if (joins && await CarelessAsync(work, before, people, why, moving ?? [], caller) is { } careless)
            return new Decided(careless);

        var probability = await ProbabilityAsync(work, left, right);
        var now = clock.GetLocalNow();
        var act = await work.DecidePairsAsync(pairs, verdict, probability, why, now, caller, overturned);
        var waits = joins ? await work.WaitsSinceAsync(left, right) : null;
        if (waits is not null)
            await work.WaitForSecondAsync(caller.Authority, act, waits);
        if (verdict is Verdict.CannotTell)
            await work.KeepMarksAsync(caller.Authority, act, people[0], people[1]);
        var made = new Act(
            act,
            waits is null ? Did(verdict) : "Asked that two records be one child, which waits for a second look",
            waits is null ? [.. overturned.Select(each => each.Number)] : []
        );
        return await work.HoldAsync(made, people, now, caller) is { } refused
            ? new Decided(refused)
            : new Decided(Refused: null, waits);
    }

    private static async Task<Refusal?> CarelessAsync(
        Work work,
        IReadOnlyList<PairDecision> decisions,
        IReadOnlyList<Person> two,
        string why,
        IReadOnlyCollection<long> moving,
        Caller caller
    )
    {
        var (one, other) = (two[0], two[1]);
        var suggested = await work.IsSuggestedAsync(decisions, (one.Key, one.Id), (other.Key, other.Id));
        var whole = await work.SeenPeopleAsync(
            "p.child in (@one, @other)",
            new { one = one.Child, other = other.Child },
            caller
        );
        return Refusing.Careless(Care.Of(suggested, one.Identity, other.Identity), why, whole, moving);
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
