using Headwater.Storage;

namespace Headwater.Access.Users;

/// <summary>Somebody to whom a piece of work can be given.</summary>
public sealed record Colleague(string Name, string DisplayName);

/// <summary>The people of the caller's authority who see every child, as the caller does.</summary>
public sealed class ListColleagues(Database database)
{
    public async Task<IReadOnlyList<Colleague>> RunAsync(Caller caller)
    {
        if (!NeedToKnow.ReachesEveryone(caller))
            return [];
        await using var work = await database.ReadAsync();
        return
        [
            .. (await work.ListUsersAsync(caller.Authority))
                .Where(user => user.Enabled && NeedToKnow.ReachesEveryone(user.AsCaller()))
                .Select(user => new Colleague(user.Name, user.DisplayName))
                .OrderBy(each => each.DisplayName, StringComparer.Ordinal),
        ];
    }
}
