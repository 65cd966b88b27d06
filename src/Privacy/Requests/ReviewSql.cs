using Dapper;
using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Privacy.Requests;

internal static class ReviewSql
{
    /// <summary>Writes a step of a review, unless somebody decided otherwise since it was opened.</summary>
    /// <param name="where">What must hold as it is written, such as that another person finished it.</param>
    public static async Task<Refusal?> WriteReviewAsync(
        this Database database,
        OpenedRequest opened,
        string set,
        string where,
        string did,
        Caller by,
        DateTimeOffset now
    )
    {
        await using var work = await database.BeginAloneAsync("privacy_request");
        // A decision that came between takes back what was finished: then neither is written.
        var written = await work.Connection.ExecuteAsync(
            $"""
            update privacy_request set {set}
            where number = @Number and authority = @Authority and closed_at is null
              and coalesce(ready_mark, '') = @before and {where}
            """,
            new
            {
                opened.Request.Number,
                by.Name,
                by.DisplayName,
                by.Authority,
                opened.Copy.Mark,
                opened.Copy.FamilyMark,
                before = opened.Request.Mark ?? "",
                at = Moment.Text(now),
            }
        );
        if (written is 0)
            return new Refusal("A colleague changed something meanwhile. Look at it again.");
        await work.WriteToTrailAsync(
            by,
            now,
            did,
            $"request {opened.Request.Number}",
            [opened.Copy.Child],
            Purpose.InformationRights
        );
        await work.KeepAsync();
        return null;
    }
}
