using Dapper;
using Headwater.Access;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Records.Matching.Notices;

/// <summary>Somebody says that they have read a notice, or all. It leaves their list and nobody else's.</summary>
public sealed class ReadNotice(Database database, TimeProvider clock)
{
    public async Task<Refusal?> RunAsync(long notice, Caller caller) =>
        await ReadAsync("notice = @notice", notice, caller) is 0
            ? new Refusal("There is no such notice for you to read.")
            : null;

    /// <param name="newest">The number of the newest that they were shown: what came since stays.</param>
    public Task RunAllAsync(long newest, Caller caller) => ReadAsync("notice <= @notice", newest, caller);

    private async Task<int> ReadAsync(string which, long notice, Caller caller)
    {
        if (!caller.SeesChildren)
            return 0;
        await using var work = await database.BeginAsync();
        var mine = $"authority = @Authority and reader = @Name and {which}";
        var parameters = new
        {
            caller.Authority,
            caller.Name,
            notice,
            at = Moment.Text(clock.GetUtcNow()),
        };
        await work.Connection.ExecuteAsync(
            $"""
            insert into record_notice_read (authority, by_name, notice, at)
            select distinct authority, reader, notice, @at from record_notice_reader where {mine}
            """,
            parameters
        );
        var gone = await work.Connection.ExecuteAsync($"delete from record_notice_reader where {mine}", parameters);
        await work.KeepAsync();
        return gone;
    }
}
