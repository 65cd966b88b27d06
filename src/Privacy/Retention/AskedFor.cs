using Dapper;
using Headwater.Access;
using Headwater.Intake.Submissions;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Privacy.Retention;

/// <summary>Holds that nobody writes: while somebody waits for a copy of a file, nothing of it is destroyed.</summary>
internal static class AskedFor
{
    public const string Why = "Somebody has asked for this file.";

    public static async Task<IReadOnlyList<Hold>> AskedForAsync(this Work work, string authority)
    {
        var children = (
            await work.Connection.QueryAsync<long>(
                $"""
                {StandFor.Numbers(
                    "select q.number, q.child from privacy_request q where q.authority = @authority and q.closed_at is null"
                )}
                select distinct child from stands
                """,
                new { authority }
            )
        ).ToHashSet();
        var records = await work.Connection.QueryAsync<(long Source, string Key)>(
            """
            select distinct r.source, r.source_key from privacy_request_record r
            join privacy_request q on q.number = r.request
            where q.authority = @authority and q.closed_at is null
            """,
            new { authority }
        );
        return children.Count is 0
            ? []
            :
            [
                new Hold(0, HoldOn.Child, Source: null, Child: null, Why, By: "", DateTimeOffset.MinValue, Lifted: null)
                {
                    Children = children,
                    Records = records.Select(row => new SourceKey((SourceSystem)row.Source, row.Key)).ToHashSet(),
                },
            ];
    }
}
