using Dapper;
using Headwater.Intake.Submissions;
using Headwater.Storage;

namespace Headwater.Records.Destruction;

/// <summary>Forgets what people decided about pairs of which one record was destroyed: it names the record by its number, with reasons in words.</summary>
internal static class ForgetDecisions
{
    // In a sample the place of a pair stays, so that what was found out by it stays true; who it was goes.
    private const string Nobody = "destroyed";

    public static async Task ForgetDecisionsAsync(
        this Work work,
        string authority,
        IReadOnlyCollection<SourceKey> records
    )
    {
        await ForgetMovedAsync(work, authority, records);
        foreach (var record in records)
        {
            var one = new
            {
                authority,
                source = (long)record.Source,
                key = record.Key,
                Nobody,
            };
            await work.Connection.ExecuteAsync(
                """
                delete from record_match_decision
                where authority = @authority and ((left_source = @source and left_key = @key)
                                               or (right_source = @source and right_key = @key))
                """,
                one
            );
            foreach (var side in new[] { "left", "right" })
                await work.Connection.ExecuteAsync(
                    $"""
                    update record_match_sample_pair set {side}_key = @Nobody
                    where {side}_source = @source and {side}_key = @key
                      and sample in (select s.number from record_match_sample s where s.authority = @authority)
                    """,
                    one
                );
        }

        // Nobody takes an act back of which no decision is left.
        await work.Connection.ExecuteAsync(
            "delete from record_match_moved where act not in (select d.act from record_match_decision d)"
        );
        // One act may be about several pairs: it is forgotten with the last of them.
        foreach (var table in new[] { "record_match_second", "record_match_asked" })
            await work.Connection.ExecuteAsync(
                $"""
                delete from {table} where authority = @authority and act not in (
                    select d.act from record_match_decision d where d.authority = @authority)
                """,
                new { authority }
            );
    }

    // Before any decision goes, by which alone it is known whose act it was: an act moves other records than its pair, too.
    private static async Task ForgetMovedAsync(Work work, string authority, IEnumerable<SourceKey> records)
    {
        foreach (var record in records)
            await work.Connection.ExecuteAsync(
                """
                delete from record_match_moved
                where source = @source and source_key = @key
                  and act in (select d.act from record_match_decision d where d.authority = @authority)
                """,
                new
                {
                    authority,
                    source = (long)record.Source,
                    key = record.Key,
                }
            );
    }
}
