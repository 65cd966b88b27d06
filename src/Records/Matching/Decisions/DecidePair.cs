using Dapper;
using Headwater.Access;
using Headwater.Intake.Submissions;
using Headwater.Records.Matching.Doubts;
using Headwater.Records.Matching.Samples;
using Headwater.Records.People;
using Headwater.Records.Timelines;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Records.Matching.Decisions;

/// <summary>What came of an answer about two people of sources.</summary>
/// <param name="Refused">Why it was not kept; null where it was.</param>
/// <param name="WaitsSince">Why it waits for a second person; null where it need not.</param>
/// <param name="Care">Why a join needs care that nobody could know of before it was tried; null where none does.</param>
public sealed record Decided(Refusal? Refused, string? WaitsSince = null, string? Care = null);

/// <summary>A person says whether two people of sources are one child. It holds at once, and at every load from then on.</summary>
public sealed class DecidePair(Database database, TimeProvider clock)
{
    /// <summary>The same whether there are no such records, or none that the caller may see.</summary>
    public static Refusal NoSuch { get; } = new("There are no such records among the children you may see.");

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
        var answer = new Answer(left, right, verdict, why, known ?? [], moving ?? []);
        var torn = new List<Person>();
        var decided = await TryAsync(answer, pinned: [], torn, caller);
        // Whoever knows that all of it becomes one child says so of what would be torn, too.
        return torn.Count > 0 && decided is { Refused: not null, Care: null }
            ? await TryAsync(answer, pinned: torn, [], caller)
            : decided;
    }

    private sealed record Answer(
        long Left,
        long Right,
        Verdict Verdict,
        string Why,
        IReadOnlyCollection<long> Known,
        IReadOnlyCollection<long> Moving
    );

    /// <param name="pinned">Whoever is one child with one of the two by this decision too.</param>
    /// <param name="torn">Whoever the join would tear from their child is put here.</param>
    private async Task<Decided> TryAsync(Answer answer, IReadOnlyList<Person> pinned, List<Person> torn, Caller caller)
    {
        var (left, right, verdict, why, known, moving) = answer;
        await using var work = await database.BeginDecidingAsync();
        var people = await work.SeenPeopleAsync("p.id in (@left, @right)", new { left, right }, caller);
        if (people.Count is not 2)
        {
            await work.RefuseRecordsAsync(
                caller,
                clock.GetUtcNow(),
                "Was refused to decide about two records",
                $"records {left} and {right}",
                left,
                right
            );
            return new Decided(NoSuch);
        }

        if (
            verdict is Verdict.CannotTell
            && await work.WouldLeadAsync(caller.Authority, people[0].Child, people[1].Child)
        )
            return new Decided(
                new Refusal(
                    "“Cannot tell” asks the sources, and about records that an adoption may part nobody is asked. Leave it, or say that they are two children."
                )
            );

        (SourceKey, SourceKey)[] pairs =
        [
            (people[0].Key, people[1].Key),
            .. from person in pinned from one in people where one.Child == person.Child select (one.Key, person.Key),
        ];
        var before = await work.PairDecisionsAsync(caller.Authority);
        if (await work.SaidAlreadyAsync(before, people, verdict, why, caller) is { } same)
            return new Decided(Refused: null, same.Waits ? same.Look?.Since : null);
        var overturned = before.Overturned(pairs, verdict);
        if (Refusing.NotKnown(overturned, known) is { } unknown)
            return new Decided(unknown);
        var joins = verdict is Verdict.Together && people[0].Child != people[1].Child;
        var whole = joins ? await WholeAsync(work, people, caller) : [];
        if (joins && await CarelessAsync(work, before, people, whole, answer, caller) is { } careless)
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
        if (await work.HoldAsync(made, people, now, caller, torn) is not { } refused)
            return new Decided(Refused: null, waits);
        if (torn.Count is 0 || !torn.All(person => people.Any(one => one.Child == person.Child)))
            return new Decided(refused);
        var care = await work.TearsAsync(torn, caller);
        return Refusing.Careless(care, why, whole, moving) is { } unsaid
            ? new Decided(unsaid, Care: care)
            : new Decided(refused);
    }

    private static Task<IReadOnlyList<Person>> WholeAsync(Work work, IReadOnlyList<Person> two, Caller caller) =>
        work.SeenPeopleAsync("p.child in (@one, @other)", new { one = two[0].Child, other = two[1].Child }, caller);

    private static async Task<Refusal?> CarelessAsync(
        Work work,
        IReadOnlyList<PairDecision> decisions,
        IReadOnlyList<Person> two,
        IReadOnlyList<Person> whole,
        Answer answer,
        Caller caller
    )
    {
        var (one, other) = (two[0], two[1]);
        var suggested = await work.IsSuggestedAsync(decisions, (one.Key, one.Id), (other.Key, other.Id));
        var care = Care.Of(
            suggested,
            one.Identity,
            other.Identity,
            await work.IsSampledAsync(one.Key, other.Key, caller)
        );
        return Refusing.Careless(care, answer.Why, whole, answer.Moving);
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
