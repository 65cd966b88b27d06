using Dapper;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Access.Users;

internal static class UserSql
{
    private const string Columns =
        "authority, name, display_name, role, school, team, worker, service, organisation, enabled, password_hash";

    /// <summary>The user and the hash of their password; null if nobody has that name.</summary>
    public static async Task<(User User, string PasswordHash)?> FindUserAsync(this Work work, string name)
    {
        var row = await work.Connection.QuerySingleOrDefaultAsync<Row>(
            $"select {Columns} from access_user where name = @name",
            new { name = Folded(name) }
        );
        return row is null ? null : (row.User, row.PasswordHash);
    }

    public static async Task<IReadOnlyList<User>> ListUsersAsync(this Work work, string authority) =>
        [
            .. (
                await work.Connection.QueryAsync<Row>(
                    $"select {Columns} from access_user where authority = @authority order by name",
                    new { authority }
                )
            ).Select(row => row.User),
        ];

    // The two engines do not take a list as a parameter in the same way.
    public static async Task<bool> AnyUserBesidesAsync(this Work work, IReadOnlyCollection<string> names) =>
        (await work.Connection.QueryAsync<string>("select name from access_user")).Except(names).Any();

    public static Task<int> InsertUserAsync(this Work work, User user, string passwordHash) =>
        work.Connection.ExecuteAsync(
            """
            insert into access_user (authority, name, display_name, role, password_hash, school, team, worker, service, organisation, enabled)
            select @Authority, @name, @DisplayName, @role, @passwordHash, @School, @Team, @Worker, @service, @Organisation, @enabled
            where not exists (select 1 from access_user where name = @name)
            """,
            new
            {
                user.Authority,
                name = Folded(user.Name),
                user.DisplayName,
                role = $"{user.Role}",
                passwordHash,
                user.School,
                user.Team,
                user.Worker,
                service = (long?)user.Service,
                user.Organisation,
                enabled = user.Enabled ? 1L : 0L,
            }
        );

    public static Task<int> EnableUserAsync(this Work work, string authority, string name, bool enabled) =>
        work.Connection.ExecuteAsync(
            "update access_user set enabled = @enabled where authority = @authority and name = @name",
            new
            {
                authority,
                name = Folded(name),
                enabled = enabled ? 1L : 0L,
            }
        );

    public static Task<int> SetPasswordAsync(this Work work, string authority, string name, string passwordHash) =>
        work.Connection.ExecuteAsync(
            "update access_user set password_hash = @passwordHash where authority = @authority and name = @name",
            new
            {
                authority,
                name = Folded(name),
                passwordHash,
            }
        );

    public static string Folded(string name) => name.Trim().ToLowerInvariant();

    private sealed record Row(
        string Authority,
        string Name,
        string DisplayName,
        string Role,
        string? School,
        string? Team,
        string? Worker,
        long? Service,
        string? Organisation,
        long Enabled,
        string PasswordHash
    )
    {
        public User User =>
            new(Authority, Name, DisplayName, Enum.Parse<Access.Role>(Role), School, Team, Worker, Enabled is 1)
            {
                Service = (SourceSystem?)Service,
                Organisation = Organisation,
            };
    }
}
