using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Records.Matching.Decisions;

/// <summary>A second person agrees to a join that waits, or refuses it. Only then, and only if they agree, is it made.</summary>
public sealed class AnswerSecond(Database database, TimeProvider clock)
{
    /// <param name="why">Must be said by whoever refuses.</param>
    public async Task<Refusal?> RunAsync(long act, bool agrees, string why, Caller caller)
    {
        if (Deciding.MayNot(caller, why) is { } refusal)
            return refusal;
        if (!agrees && string.IsNullOrWhiteSpace(why))
            return new Refusal("Say why it should not be joined.");

        await using var work = await database.BeginDecidingAsync();
        var all = await work.PairDecisionsAsync(caller.Authority);
        if (all.FirstOrDefault(decision => decision.Act == act && decision.Look is not null) is not { } asked)
            return new Refusal("There is no such decision.");
        var people = await work.SeenPeopleAsync([asked.Left, asked.Right], caller);
        if (people.Count is not 2)
            return Deciding.NoSuch;
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
