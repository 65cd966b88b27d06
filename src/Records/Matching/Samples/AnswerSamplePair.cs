using Dapper;
using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Records.Matching.Decisions;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Records.Matching.Samples;

/// <summary>A reviewer says whether the two records of a sample's pair are one child. It changes nobody's record.</summary>
public sealed class AnswerSamplePair(Database database, OpenSamplePair open, TimeProvider clock)
{
    public async Task<Refusal?> RunAsync(long sample, int place, Verdict verdict, Caller caller)
    {
        if (Deciding.MayNot(caller, "") is { } refusal)
            return refusal;
        if (verdict is Verdict.TakenBack || await open.RunAsync(sample, place, caller) is not { } opened)
            return DecidePair.NoSuch;
        // A form that is sent twice says one thing.
        if (opened.Mine == verdict)
            return null;
        await using var work = await database.BeginDecidingAsync();
        await work.Connection.ExecuteAsync(
            """
            insert into record_match_answer (number, sample, place, verdict, by_name, by_display, by_role, at)
            select coalesce(max(number), 0) + 1, @sample, @place, @verdict, @Name, @DisplayName, @role, @at
            from record_match_answer
            """,
            new
            {
                sample,
                place = (long)place,
                verdict = $"{verdict}",
                caller.Name,
                caller.DisplayName,
                role = $"{caller.Role}",
                at = Moment.Text(clock.GetUtcNow()),
            }
        );
        await work.WriteToTrailAsync(
            caller,
            clock.GetUtcNow(),
            "Answered about two records of a sample",
            $"sample {sample}, pair {place}",
            [],
            Purpose.DataQuality
        );
        await work.KeepAsync();
        return null;
    }
}
