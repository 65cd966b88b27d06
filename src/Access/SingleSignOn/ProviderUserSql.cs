using Dapper;
using Headwater.Access.Users;
using Headwater.Storage;

namespace Headwater.Access.SingleSignOn;

internal static class ProviderUserSql
{
    public static async Task<User?> FindByProviderAsync(this Work work, string provider, string subject)
    {
        var name = await work.Connection.QuerySingleOrDefaultAsync<string>(
            "select user_name from access_provider_user where provider = @provider and subject = @subject",
            new { provider, subject }
        );
        return name is null ? null : (await work.FindUserAsync(name))?.User;
    }

    public static Task KeepProviderUserAsync(this Work work, string provider, string subject, User user) =>
        work.Connection.ExecuteAsync(
            """
            insert into access_provider_user (authority, provider, subject, user_name)
            values (@Authority, @provider, @subject, @Name)
            """,
            new
            {
                user.Authority,
                provider,
                subject,
                user.Name,
            }
        );

    /// <summary>Makes a user what they are now: all but their name and whether they may sign in.</summary>
    public static Task ChangeUserAsync(this Work work, User user) =>
        work.Connection.ExecuteAsync(
            """
            update access_user
            set display_name = @DisplayName, role = @role, school = @School, team = @Team, worker = @Worker,
                service = @service, organisation = @Organisation
            where authority = @Authority and name = @Name
            """,
            new
            {
                user.Authority,
                user.Name,
                user.DisplayName,
                role = $"{user.Role}",
                user.School,
                user.Team,
                user.Worker,
                service = (long?)user.Service,
                user.Organisation,
            }
        );
}
