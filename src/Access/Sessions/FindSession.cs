using Headwater.Access.Sharing;
using Headwater.Access.Users;
using Headwater.Storage;

namespace Headwater.Access.Sessions;

/// <summary>Who a session belongs to, as they stand now. Asked at each request, so that a change of role or a stop counts at once.</summary>
public sealed class FindSession(Database database, ReachPolicy reach, TimeProvider clock)
{
    /// <summary>The session; null once it ended, grew too old, or its user was stopped.</summary>
    public async Task<Session?> RunAsync(string id)
    {
        var now = clock.GetLocalNow();
        await using var work = await database.ReadAsync();
        if (await work.FindSessionAsync(id) is not { } found || now >= found.Began + Session.Longest)
            return null;
        return await work.FindUserAsync(found.UserName) is { User: { Enabled: true } user }
            ? new Session(id, await CallerAsync(work, user, now), found.Began)
            : null;
    }

    // Whoever works for a partner sees what is agreed with it as they ask, and nothing by what was.
    private async Task<Caller> CallerAsync(Work work, User user, DateTimeOffset now)
    {
        var caller = user.AsCaller(reach) with { AsksAt = now };
        return user.Organisation is { } organisation
            ? caller with
            {
                Sharing = Agreement.InForce(
                    await work.AgreementsAsync(user.Authority, organisation),
                    DateOnly.FromDateTime(clock.GetLocalNow().Date)
                ),
            }
            : caller;
    }

    /// <summary>Whose session it was, where it ran out by itself and was not ended by anybody: their typed work is kept for them.</summary>
    public async Task<Caller?> RanOutAsync(string id)
    {
        await using var work = await database.ReadAsync();
        return
            await work.FindSessionAsync(id) is { } found
            && await work.FindUserAsync(found.UserName) is { User: { Enabled: true } user }
            ? user.AsCaller()
            : null;
    }
}
