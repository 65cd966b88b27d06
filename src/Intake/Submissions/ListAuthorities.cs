using Dapper;
using Headwater.Storage;

namespace Headwater.Intake.Submissions;

/// <summary>The authorities that a database knows: those of its users, its files and its checks. It names no child.</summary>
public sealed class ListAuthorities(Database database)
{
    public async Task<IReadOnlyList<string>> RunAsync()
    {
        await using var work = await database.ReadAsync();
        var authorities = await work.Connection.QueryAsync<string>(
            """
            select authority from access_user
            union select authority from intake_file
            union select authority from intake_check
            order by authority
            """
        );
        return [.. authorities];
    }
}
