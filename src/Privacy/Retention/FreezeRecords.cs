using Dapper;
using Headwater.Storage;

namespace Headwater.Privacy.Retention;

/// <summary>Notes which records a child has now, for whatever holds them back: it holds them whichever child they turn out to be.</summary>
internal static class FreezeRecords
{
    public static Task<int> FreezeForHoldAsync(this Work work, long hold, long child, string authority) =>
        work.FreezeAsync("privacy_hold_record", "hold", hold, child, authority);

    public static Task<int> FreezeForRequestAsync(this Work work, long request, long child, string authority) =>
        work.FreezeAsync("privacy_request_record", "request", request, child, authority);

    private static Task<int> FreezeAsync(
        this Work work,
        string table,
        string column,
        long number,
        long child,
        string authority
    ) =>
        work.Connection.ExecuteAsync(
            $"""
            insert into {table} ({column}, authority, source, source_key)
            select @number, p.authority, p.source, p.source_key from record_person p
            where p.authority = @authority and p.child = @child
            """,
            new
            {
                number,
                authority,
                child,
            }
        );
}
