using Headwater.Access.Sessions;
using Headwater.Access.Trail;
using Headwater.Access.Users;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Access.SingleSignOn;

/// <summary>
/// Makes a caller of somebody whom a council's own sign-in sends. The first time they are added; each time, what they may do
/// follows their groups as they are now. Nobody comes in by a name that somebody else has here already.
/// </summary>
public sealed class ArriveByProvider(Database database, TimeProvider clock)
{
    public async Task<(Caller? Caller, Refusal? Refusal)> RunAsync(Arrival arrival)
    {
        var provider = arrival.Provider;
        // Two who arrive at once, perhaps the same person in two windows, are added one after the other.
        await using var work = await database.BeginAloneAsync("access_provider_user");
        var known = await work.FindByProviderAsync(provider.Key, arrival.Subject);
        if (provider.FirstOf(arrival.Groups) is not { } group)
            return await OutAsync(work, known, arrival, $"{provider.Name} has you in no group that uses Headwater.");
        if (known is { Enabled: false })
            return await OutAsync(work, known, arrival, "Your account here was stopped.");

        var now = new User(
            provider.Authority,
            known?.Name ?? UserSql.Folded(arrival.Name),
            arrival.DisplayName,
            group.Role,
            group.School,
            group.Team,
            arrival.Worker,
            Enabled: true
        )
        {
            Service = group.Service,
            Organisation = group.Organisation,
        };
        if (string.IsNullOrWhiteSpace(now.Name) || string.IsNullOrWhiteSpace(now.DisplayName))
            return (null, new Refusal($"{provider.Name} does not say your name."));
        if (known is null && !await AddAsync(work, arrival, now))
            return (null, new Refusal("Somebody has an account here by your name already."));
        if (known is not null && known != now)
            await ChangeAsync(work, known, now, arrival.From);
        await work.KeepAsync();
        return (now.AsCaller() with { From = arrival.From }, null);
    }

    private async Task<bool> AddAsync(Work work, Arrival arrival, User user)
    {
        if (Caller.IsTaken(user.Name) || await work.InsertUserAsync(user, Passwords.None) is 0)
            return false;
        await work.KeepProviderUserAsync(arrival.Provider.Key, arrival.Subject, user);
        await WriteAsync(work, user, arrival.From, "Was added as a user", arrival.Provider.Name);
        return true;
    }

    private async Task ChangeAsync(Work work, User before, User now, string from)
    {
        await work.ChangeUserAsync(now);
        // Whoever may do less than a moment ago may do so in no window.
        if (
            (before.Role, before.School, before.Service, before.Organisation)
            != (now.Role, now.School, now.Service, now.Organisation)
        )
            await work.EndSessionsOfAsync(now.Name, clock.GetUtcNow());
        await WriteAsync(work, now, from, "Was changed as a user", $"from {Said(before)} to {Said(now)}");
    }

    private async Task<(Caller?, Refusal?)> OutAsync(Work work, User? known, Arrival arrival, string why)
    {
        if (known is not null)
        {
            await work.EndSessionsOfAsync(known.Name, clock.GetUtcNow());
            await WriteAsync(work, known, arrival.From, "Was refused at sign-in", why);
            await work.KeepAsync();
        }

        return (null, new Refusal(why));
    }

    private Task WriteAsync(Work work, User user, string from, string did, string about) =>
        work.WriteToTrailAsync(
            user.AsCaller() with
            {
                From = from,
            },
            clock.GetUtcNow(),
            did,
            about,
            [],
            Purpose.Administration
        );

    private static string Said(User user) =>
        string.Join(
            ", ",
            new[]
            {
                user.DisplayName,
                Roles.Describe(user.Role).Name,
                user.School,
                user.Team,
                user.Worker,
                user.Service?.ToString(),
                user.Organisation,
            }.Where(part => part is not null)
        );
}
