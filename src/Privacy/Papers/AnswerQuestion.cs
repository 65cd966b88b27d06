using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Privacy.Papers;

/// <summary>Fills in a council's part. The earlier answer stays, with its name and day.</summary>
public sealed class AnswerQuestion(Database database, TimeProvider clock)
{
    /// <param name="seen">When the answer that the page showed was written; null where it showed none.</param>
    public async Task<Refusal?> RunAsync(string question, string text, DateTimeOffset? seen, Caller by)
    {
        if (!by.KeepsPapers)
            return new Refusal("Your role does not keep the privacy papers.");
        if (Questions.Find(question) is not { } asked)
            return new Refusal("There is no such part.");
        var answer = text.Trim();
        if (answer.Length > Question.Longest)
            return new Refusal($"Shorten it to {Question.Longest} characters: it has {answer.Length}.");

        await using var work = await database.BeginAloneAsync("privacy_answer");
        var before = await work.HistoryAsync(by.Authority, asked.Key) is [var newest, ..] ? newest : null;
        if (before?.At != seen)
            return new Refusal(
                "A colleague wrote this part while you did. Read theirs below, and send yours again if it should replace it."
            );
        if ((before?.Text ?? "") == answer)
            return new Refusal(answer is "" ? "Write something first." : "It says this already.");

        var now = clock.GetUtcNow();
        await work.KeepAnswerAsync(by.Authority, asked.Key, answer, by.Name, by.DisplayName, now);
        await work.WriteToTrailAsync(
            by,
            now,
            "Filled in a part of the privacy papers",
            asked.Title,
            [],
            Purpose.InformationRights
        );
        await work.KeepAsync();
        return null;
    }

    /// <summary>What was ever written, the newest first; none for whoever does not keep the papers.</summary>
    public async Task<IReadOnlyList<Answer>> HistoryAsync(string question, Caller caller)
    {
        if (!caller.KeepsPapers)
            return [];
        await using var work = await database.ReadAsync();
        return await work.HistoryAsync(caller.Authority, question);
    }
}
