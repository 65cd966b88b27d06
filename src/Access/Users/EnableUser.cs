using Headwater.Access.Sessions;
using Headwater.Access.Trail;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Access.Users;

/// <summary>Lets a user sign in again, or stops them. Users are never deleted: the trail names them.</summary>
public sealed class EnableUser(Database database, TimeProvider clock)
{
    public async Task<Refusal?> RunAsync(string name, bool enabled, Caller by)
    {
        if (!by.ManagesUsers)
            return new Refusal("Only an administrator can change a user.");
        if (!enabled && UserSql.Folded(name) == by.Name)
            return new Refusal("You cannot stop yourself from signing in; ask another administrator.");

        await using var work = await database.BeginAsync();
        if (await work.EnableUserAsync(by.Authority, name, enabled) is 0)
            return new Refusal("There is no such user.");
        if (!enabled)
            await work.EndSessionsOfAsync(name, clock.GetUtcNow());

        await work.WriteToTrailAsync(
            by,
            clock.GetUtcNow(),
            enabled ? "Let a user in again" : "Stopped a user",
            name,
            [],
            Purpose.Administration
        );
        await work.KeepAsync();
        return null;
    }
}
