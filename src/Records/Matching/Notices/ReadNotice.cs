using Dapper;
using Headwater.Access;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Records.Matching.Notices;

/// <summary>Somebody says that they have read a notice. It leaves their list and nobody else's.</summary>
public sealed class ReadNotice(Database database, TimeProvider clock)
{
    public async Task<Refusal?> RunAsync(long notice, Caller caller)
    {
        await using var work = await database.BeginAsync();
        var parameters = new DynamicParameters(new { notice, at = Raise.Moment(clock.GetUtcNow()) });
        var kept = await work.Connection.ExecuteAsync(
            $"""
            insert into record_notice_read (by_name, notice, at)
            select distinct @me, n.number, @at {NoticeSql.Unread(caller, parameters)} and n.number = @notice
            """,
            parameters
        );
        if (kept is 0)
            return new Refusal("There is no such notice for you to read.");
        await work.KeepAsync();
        return null;
    }
}
