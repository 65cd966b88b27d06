using Dapper;
using Headwater.Intake.Submissions;
using Headwater.Storage;

namespace Headwater.Privacy.Retention;

/// <summary>Takes destroyed records and children out of what is kept about holds, requests and corrections.</summary>
internal static class ForgetKept
{
    public static async Task ForgetCorrectionsAsync(this Work work, string authority, IEnumerable<SourceKey> records)
    {
        foreach (var record in records)
            await ForgetRecordAsync(work, "privacy_correction", authority, record);
    }

    /// <summary>Lifted holds and closed requests held these records by the source's own numbers.</summary>
    public static async Task ForgetHeldRecordsAsync(this Work work, string authority, IEnumerable<SourceKey> records)
    {
        foreach (var record in records)
        foreach (var table in new[] { "privacy_hold_record", "privacy_request_record" })
            await ForgetRecordAsync(work, table, authority, record);
    }

    // That somebody held back, and when it was lifted, stays; of whom, and in what words, does not.
    public static async Task ForgetHoldsAsync(this Work work, string authority, IEnumerable<long> gone)
    {
        foreach (var child in gone)
            await work.Connection.ExecuteAsync(
                """
                update privacy_hold set child = null, why = @Forgotten, lifted_why = @Forgotten
                where authority = @authority and child = @child and lifted_at is not null
                """,
                new
                {
                    authority,
                    child,
                    Hold.Forgotten,
                }
            );
    }

    // That somebody asked, and when it was answered, stays; who they were, and what of the file was kept back, does not.
    public static async Task ForgetRequestsAsync(this Work work, string authority, IEnumerable<long> gone)
    {
        foreach (var child in gone)
            await work.Connection.ExecuteAsync(
                """
                delete from privacy_request_item where authority = @authority and request in (
                    select q.number from privacy_request q where q.authority = @authority and q.child = @child);
                update privacy_request
                set requester = '', identity = '', extended_why = null,
                    refused_why = case when refused_why is null then null else '' end
                where authority = @authority and child = @child
                """,
                new { authority, child }
            );
    }

    private static Task<int> ForgetRecordAsync(Work work, string table, string authority, SourceKey record) =>
        work.Connection.ExecuteAsync(
            $"delete from {table} where authority = @authority and source = @source and source_key = @Key",
            new
            {
                authority,
                source = (long)record.Source,
                record.Key,
            }
        );
}
