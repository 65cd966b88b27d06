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

    /// <summary>Whether anybody else than these may sign in to this database. It names nobody.</summary>
    public async Task<bool> AnyBesidesAsync(IReadOnlyCollection<string> names)
    {
        await using var work = await database.ReadAsync();
        return await work.AnyUserBesidesAsync(names);
    }
}
