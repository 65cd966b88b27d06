using Headwater.Storage;

namespace Headwater.Access.Users;

public sealed class ListUsers(Database database)
{
    /// <summary>The users of the caller's authority; none unless the caller is an administrator.</summary>
    public async Task<IReadOnlyList<User>> RunAsync(Caller caller)
    {
        if (!caller.ManagesUsers)
            return [];
        await using var work = await database.ReadAsync();
        return await work.ListUsersAsync(caller.Authority);
    }
}
