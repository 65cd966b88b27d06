using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Records.Timelines;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Records.Matching.Decisions;

/// <summary>A second person agrees to a join that waits, or refuses it. Only then, and only if they agree, is it made.</summary>
public sealed class AnswerSecond(Database database, TimeProvider clock)
{
    /// <param name="left">The number of one of the two people of sources whom the caller has in front of them.</param>
    /// <param name="act">What they answer: a join of these two and no others.</param>
    /// <param name="why">Must be said by whoever refuses.</param>
    public async Task<Refusal?> RunAsync(long left, long right, long act, bool agrees, string why, Caller caller)
    {
        if (Deciding.MayNot(caller, why) is { } refusal)
            return refusal;
        if (!agrees && string.IsNullOrWhiteSpace(why))
            return new Refusal("Say why it should not be joined.");

        await using var work = await database.BeginDecidingAsync();
        var all = await work.PairDecisionsAsync(caller.Authority);
        var people = await work.SeenPeopleAsync("p.id in (@left, @right)", new { left, right }, caller);
        if (people.Count is not 2)
        {
            await work.RefuseRecordsAsync(
                caller,
                clock.GetUtcNow(),
                "Was refused a second look",
                $"records {left} and {right}",
                left,
                right
            );
            return DecidePair.NoSuch;
        }

        var pair = PairDecision.Order(people[0].Key, people[1].Key);
        // Whose join another number is, a form about these two does not learn.
        if (
            all.FirstOrDefault(each => each.Act == act && each.Look is not null && (each.Left, each.Right) == pair)
            is not { } asked
        )
            return new Refusal("There is no such question about these two.");
        if (asked.Name == caller.Name)
            return new Refusal("You asked for this yourself. The second look is somebody else’s.");
        if (asked.Look?.Answer is { } answer)
            return new Refusal($"{answer.By} {(answer.Agrees ? "agreed to" : "refused")} this already.");
        if (all.Any(decision => decision.TakesBack == act))
            return new Refusal("This was taken back, and waits no longer.");
        if (
            agrees
            && all.FirstOrDefault(later => later.Stands && later.Number > asked.Number && later.IsAbout(asked))
                is { } other
        )
            return new Refusal($"{other.ByAndDay} decided about these two since. That stands instead.");

        var now = clock.GetLocalNow();
        if (await work.AnswerSecondAsync(act, agrees, why, now, caller) is 0)
            return new Refusal("Somebody answered this already.");
        if (agrees)
        {
            var made = new Act(
                act,
                "Agreed that two records are one child",
                asked.Overturns is { } number ? [number] : []
            );
            return await work.HoldAsync(made, people, now, caller);
        }

        // What is refused never held: nobody moves.
        await work.WriteToTrailAsync(
            caller,
            now,
            "Refused that two records are one child",
            $"decision {act}",
            [.. people.Select(person => person.Child)],
            Purpose.DataQuality
        );
        await work.KeepAsync();
        return null;
    }
}
