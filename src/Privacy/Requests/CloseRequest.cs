using Dapper;
using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Privacy.Retention;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Privacy.Requests;

/// <summary>Closes a request: its copy was given to whoever asked, or it is refused with a reason.</summary>
public sealed class CloseRequest(Database database, TimeProvider clock)
{
    /// <param name="refusedWhy">Why it is refused, as whoever asked is told; null where the copy was sent.</param>
    public async Task<Refusal?> RunAsync(long number, string? refusedWhy, Caller by)
    {
        if (!by.AnswersRequests)
            return new Refusal("Your role does not answer requests for a file.");
        if (refusedWhy is { } why && (string.IsNullOrWhiteSpace(why) || why.Length > WrittenReason.Longest))
            return new Refusal(
                $"Say why it is refused, as you tell whoever asked, in {WrittenReason.Longest} characters or fewer."
            );
        await using var work = await database.BeginHoldingAsync("privacy_request");
        var found = await work.RequestAsync(number, by);
        if (found is null)
            await work.RefuseRequestAsync(number, by, clock.GetUtcNow());
        if (found is not { ClosedAt: null, Child: { } child } request)
            return new Refusal("There is no such request among those you may see, or it is closed.");
        if (refusedWhy is null && request.Standing is not Standing.CanBeSent)
            return new Refusal("A second person has not agreed yet that it goes out.");
        var now = clock.GetUtcNow();
        await work.Connection.ExecuteAsync(
            """
            update privacy_request
            set refused_why = @why, closed_by = @Name, closed_display = @DisplayName, closed_at = @at
            where number = @number and authority = @Authority and closed_at is null
            """,
            new
            {
                number,
                why = refusedWhy?.Trim(),
                by.Name,
                by.DisplayName,
                by.Authority,
                at = Moment.Text(now),
            }
        );
        var takenBack = await work.TakeBackSignaturesAsync(by.Authority);
        await work.WriteToTrailAsync(
            by,
            now,
            refusedWhy is null ? "Noted that somebody was given their file" : "Refused a request for a file",
            $"request {number}{takenBack}",
            [child],
            Purpose.InformationRights
        );
        await work.KeepAsync();
        return null;
    }
}
