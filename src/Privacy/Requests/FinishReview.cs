using Dapper;
using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Privacy.Requests;

/// <summary>Finishes a review, and lets a second person see what would go out before it does.</summary>
public sealed class FinishReview(Database database, OpenRequest open, TimeProvider clock)
{
    public async Task<Refusal?> RunAsync(long number, Caller by)
    {
        if (await open.RunAsync(number, by) is not { } opened || opened.Request.ClosedAt is not null)
            return new Refusal("There is no such request among those you may see, or it is closed.");
        if (opened.Copy.Undecided is { Count: > 0 } left)
            return new Refusal($"Decide first about what may be about others: {left.Count} are left.");
        return await WriteAsync(
            number,
            "ready_by = @Name, ready_display = @DisplayName, ready_at = @at, ready_mark = @Mark, seen_by = null, seen_display = null, seen_at = null",
            "Finished the review of somebody’s file",
            opened,
            by
        );
    }

    /// <summary>A second person agrees that it goes out as it is.</summary>
    public async Task<Refusal?> AgreeAsync(long number, Caller by)
    {
        if (await open.RunAsync(number, by) is not { } opened || opened.Request.ClosedAt is not null)
            return new Refusal("There is no such request among those you may see, or it is closed.");
        if (opened.Request.ReadyBy is not { } first)
            return new Refusal("The review is not finished yet.");
        if (first == by.Name)
            return new Refusal("You reviewed this yourself: somebody else looks before it goes out.");
        if (opened.Request.Mark != opened.Copy.Mark)
            return new Refusal("The file changed since the review was finished. Finish the review again.");
        return await WriteAsync(
            number,
            "seen_by = @Name, seen_display = @DisplayName, seen_at = @at",
            "Agreed that somebody’s file goes out",
            opened,
            by
        );
    }

    private async Task<Refusal?> WriteAsync(long number, string set, string did, OpenedRequest opened, Caller by)
    {
        await using var work = await database.BeginAloneAsync("privacy_request");
        var now = clock.GetUtcNow();
        // A decision that came between takes back what was finished: then neither is written.
        var written = await work.Connection.ExecuteAsync(
            $"""
            update privacy_request set {set}
            where number = @number and authority = @Authority and closed_at is null
              and coalesce(ready_mark, '') = @before
            """,
            new
            {
                number,
                by.Name,
                by.DisplayName,
                by.Authority,
                opened.Copy.Mark,
                before = opened.Request.Mark ?? "",
                at = Moment.Text(now),
            }
        );
        if (written is 0)
            return new Refusal("A colleague changed something meanwhile. Look at it again.");
        await work.WriteToTrailAsync(by, now, did, $"request {number}", [opened.Copy.Child], Purpose.InformationRights);
        await work.KeepAsync();
        return null;
    }
}
