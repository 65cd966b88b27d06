using Dapper;
using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Privacy.Corrections;

/// <summary>Closes a request with what the source answered. Headwater itself changes no entry: the source's next file does.</summary>
public sealed class AnswerCorrection(Database database, TimeProvider clock)
{
    public async Task<Refusal?> RunAsync(long number, Outcome? outcome, string answer, Caller by)
    {
        if (!by.SettlesDoubt)
            return new Refusal("Your role does not answer for the sources. An analyst or team manager does.");
        if (outcome is not { } ended)
            return new Refusal("Choose whether it was put right or stays as it is.");
        if (string.IsNullOrWhiteSpace(answer) || answer.Length > WrittenReason.Longest)
            return new Refusal(
                ended is Outcome.Corrected
                    ? $"Say in which system or file it was put right, in {WrittenReason.Longest} characters or fewer."
                    : $"Say why it stays as it is, in {WrittenReason.Longest} characters or fewer: the family may read it."
            );

        await using var work = await database.BeginAsync();
        var found = await work.CorrectionsAsync("x.number = @number", new DynamicParameters(new { number }), by);
        var now = clock.GetUtcNow();
        if (found is not [var correction])
        {
            await work.WriteRefusalToTrailAsync(
                by,
                now,
                "Was refused to answer that an entry is said to be wrong",
                $"request {number}",
                await work.CorrectedChildrenAsync(number, by.Authority),
                Purpose.DataQuality
            );
            await work.KeepAsync();
            return new Refusal("There is no such request.");
        }

        var closed = await work.Connection.ExecuteAsync(
            """
            update privacy_correction
            set outcome = @outcome, answer = @answer, closed_by = @Name, closed_display = @DisplayName, closed_at = @at
            where number = @number and authority = @Authority and outcome is null
            """,
            new
            {
                number,
                outcome = $"{ended}",
                answer = answer.Trim(),
                by.Name,
                by.DisplayName,
                by.Authority,
                at = Moment.Text(now),
            }
        );
        if (closed is 0)
            return new Refusal("A colleague has answered this request already.");
        await work.WriteToTrailAsync(
            by,
            now,
            "Answered that an entry is said to be wrong",
            $"request {number}, {(ended is Outcome.Corrected ? "put right at the source" : "stays as it is")}",
            [correction.Child],
            Purpose.DataQuality
        );
        await work.KeepAsync();
        return null;
    }
}
