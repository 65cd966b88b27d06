using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Records.Matching.Decisions;
using Headwater.Records.People;
using Headwater.Storage;

namespace Headwater.Records.Matching.Doubts;

/// <summary>What to ask a source about one of its records, since nobody could tell whether it and another are one child.</summary>
/// <param name="Asks">Sentences. They name what this source itself told, and nothing that another told.</param>
/// <param name="Other">The number of the other record, for whoever settles doubt; no business of the source.</param>
public sealed record Question(PairSide Side, long Other, PairDecision Decision, IReadOnlyList<string> Asks);

/// <summary>The questions to the sources, source by source, of pairs about which somebody could not tell.</summary>
/// <remarks>A pair leaves the list when a file says something else of either record; then it waits for a person again. Nothing is asked
/// that would lead from the life before an adoption to the life after it, not even where the order came to be known later.</remarks>
public sealed class ListQuestions(Database database, TimeProvider clock)
{
    /// <param name="did">For the trail.</param>
    public async Task<IReadOnlyList<Question>> RunAsync(Caller caller, string did)
    {
        if (!caller.SettlesDoubt)
            return [];
        await using var work = await database.BeginAsync();
        var questions = await work.QuestionsAsync(caller);
        await work.WriteToTrailAsync(
            caller,
            clock.GetUtcNow(),
            did,
            "",
            [.. questions.Select(question => question.Side.Child)],
            Purpose.DataQuality
        );
        await work.KeepAsync();
        return
        [
            .. questions
                .OrderBy(question => question.Side.Source)
                .ThenBy(question => question.Side.School, StringComparer.Ordinal)
                .ThenBy(question => question.Side.Key, StringComparer.Ordinal),
        ];
    }
}

internal static class Questions
{
    /// <param name="decisions">Every decision of the authority, where they are read already.</param>
    public static async Task<List<Question>> QuestionsAsync(
        this Work work,
        Caller caller,
        IReadOnlyList<PairDecision>? decisions = null
    )
    {
        var marks = await work.MarksAsync(caller.Authority);
        var schools = await work.SchoolNamesAsync(caller.Authority);
        var questions = new List<Question>();
        var asked = (decisions ?? await work.PairDecisionsAsync(caller.Authority))
            .Where(decision => decision is { Stands: true, Verdict: Verdict.CannotTell })
            .ToList();
        var people = (
            await work.SeenPeopleAsync(asked.SelectMany(each => new[] { each.Left, each.Right }), caller)
        ).ToDictionary(person => person.Key);
        foreach (var decision in asked)
        {
            if (
                people.GetValueOrDefault(decision.Left) is not { } left
                || people.GetValueOrDefault(decision.Right) is not { } right
                || left.Child == right.Child
                || !marks.Unchanged(decision, left, right)
                || await work.WouldLeadAsync(caller.Authority, left.Child, right.Child)
            )
                continue;
            questions.Add(Of(left, right, decision, schools));
            questions.Add(Of(right, left, decision, schools));
        }

        return questions;
    }

    private static Question Of(
        Person asked,
        Person other,
        PairDecision decision,
        IReadOnlyDictionary<string, string> schools
    ) => new(PairSide.Of(asked, schools), other.Id, decision, Asking.About(asked.Identity, other.Identity));
}
