using Dapper;
using Headwater.Records.Matching.Notices;
using Headwater.Storage;

namespace Headwater.Records.Matching.Decisions;

/// <summary>Forgets what is kept of somebody whom no file names any more: marks of what their record said, and notices with their name.</summary>
internal static class ForgetGone
{
    public static async Task ForgetGoneAsync(this Work work, string authority)
    {
        await work.Connection.ExecuteAsync(
            """
            delete from record_match_asked
            where authority = @authority and act not in (
                select d.act from record_match_decision d
                join record_person l on l.authority = d.authority and l.source = d.left_source and l.source_key = d.left_key
                join record_person r on r.authority = d.authority and r.source = d.right_source and r.source_key = d.right_key
                where d.authority = @authority and d.act not in (
                    select b.takes_back from record_match_decision b
                    where b.authority = @authority and b.takes_back is not null))
            """,
            new { authority }
        );
        await work.Connection.ExecuteAsync(
            """
            delete from record_notice
            where authority = @authority and number in (
                select n.number from record_notice n
                join record_child o on o.id in (n.child, n.other)
                join record_child c on c.id = coalesce(o.joined_into, o.id)
                where n.authority = @authority and c.joined_into is not null)
            """,
            new { authority }
        );
        await work.ForgetReadersAsync(authority);
    }
}
