using Dapper;
using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Storage;

namespace Headwater.Privacy.Requests;

/// <summary>Keeps that somebody asked for a request that is not for them, under the child whose file it is: whether there is one, they are not told.</summary>
internal static class RefuseRequest
{
    /// <summary>Writes the line and ends the work.</summary>
    public static async Task RefuseRequestAsync(this Work work, long number, Caller by, DateTimeOffset now)
    {
        var child = await work.Connection.ExecuteScalarAsync<long?>(
            "select child from privacy_request where number = @number and authority = @Authority",
            new { number, by.Authority }
        );
        await work.WriteRefusalToTrailAsync(
            by,
            now,
            "Was refused a request for a file",
            $"request {number}",
            child is { } one ? [one] : [],
            Purpose.InformationRights
        );
        await work.KeepAsync();
    }
}
