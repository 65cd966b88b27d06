using System.Globalization;
using Dapper;
using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Privacy.Requests;

/// <summary>Gives a hard request two more months, once, and only while the first month runs (UK GDPR, article 12(3)): whoever asked must be told why.</summary>
public sealed class ExtendRequest(Database database, TimeProvider clock)
{
    public async Task<Refusal?> RunAsync(long number, string why, Caller by)
    {
        if (!by.AnswersRequests && !by.KeepsPapers)
            return new Refusal("Your role does not extend a request.");
        if (string.IsNullOrWhiteSpace(why) || why.Length > WrittenReason.Longest)
            return new Refusal(
                $"Say why it takes longer, as you tell whoever asked, in {WrittenReason.Longest} characters or fewer."
            );
        var (now, today) = (clock.GetUtcNow(), DateOnly.FromDateTime(clock.GetLocalNow().Date));
        await using var work = await database.BeginAloneAsync("privacy_request");
        // The information officer keeps the clock without seeing whose file it is.
        var found = await work.RequestsAsync(by, number);
        if (found is [] || (found is [{ Child: null }] && !by.KeepsPapers))
        {
            await work.RefuseRequestAsync(number, by, now);
            return new Refusal("There is no such request, or it is closed.");
        }

        if (found is not [{ ClosedAt: null } request])
            return new Refusal("There is no such request, or it is closed.");
        if (request.ExtendedOn is not null)
            return new Refusal("It was extended already, and can be once.");
        if (today > request.DueOn)
            return new Refusal("The month is over: it can no longer be extended. Answer it, and say that it is late.");
        await work.Connection.ExecuteAsync(
            """
            update privacy_request set extended_on = @today, extended_why = @why, extended_display = @DisplayName
            where number = @number and authority = @Authority
            """,
            new
            {
                number,
                today,
                why = why.Trim(),
                by.DisplayName,
                by.Authority,
            }
        );
        await work.WriteToTrailAsync(
            by,
            now,
            "Extended a request for a file",
            string.Create(CultureInfo.InvariantCulture, $"request {number}"),
            [
                await work.Connection.ExecuteScalarAsync<long>(
                    "select child from privacy_request where number = @number and authority = @Authority",
                    new { number, by.Authority }
                ),
            ],
            Purpose.InformationRights
        );
        await work.KeepAsync();
        return null;
    }
}
