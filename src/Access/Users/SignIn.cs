using Headwater.Access.SecondFactors;
using Headwater.Access.Trail;
using Headwater.Storage;

namespace Headwater.Access.Users;

/// <summary>Checks a name and a password. Failures of a name that is known are on the trail; success is, once a session begins.</summary>
public sealed class SignIn(Database database, TimeProvider clock)
{
    /// <summary>The caller; null if the name, the password or both are wrong, or the user was stopped: which of them is not said.</summary>
    /// <param name="from">The address that they sign in from, for the trail.</param>
    public async Task<Caller?> RunAsync(string name, string password, string? from = null)
    {
        (User User, string PasswordHash)? found;
        await using (var looking = await database.ReadAsync())
            found = await looking.FindUserAsync(name);

        // The hash is slow by design: nobody else's work waits for it.
        var right = Passwords.Match(name, found?.PasswordHash, password) && found is { User.Enabled: true };
        if (right && found is { User: var known })
            return known.AsCaller() with { From = from };
        if (found is { User: var user })
        {
            await using var work = await database.BeginAsync();
            await work.WriteToTrailAsync(
                user.AsCaller() with
                {
                    From = from,
                },
                clock.GetUtcNow(),
                "Was refused at sign-in",
                "",
                [],
                Purpose.Administration
            );
            await work.KeepAsync();
        }

        return null;
    }

    /// <summary>Changes with the password and with the second factor of a name: what was begun with the old ones is over.</summary>
    public async Task<string> MarkAsync(string name)
    {
        await using var work = await database.ReadAsync();
        var found = await work.FindUserAsync(name);
        var factor = found is { User: var user } ? await work.FindSecondFactorAsync(user.Name) : null;
        return Print.Of(found?.PasswordHash ?? "", factor?.Secret ?? "", $"{factor?.Since:O}");
    }

    /// <summary>The caller of that name as they stand now; null once they were stopped.</summary>
    public async Task<Caller?> StillAsync(string name)
    {
        await using var work = await database.ReadAsync();
        return await work.FindUserAsync(name) is { User: { Enabled: true } user }
            ? user.AsCaller() with
            {
                AsksAt = clock.GetLocalNow(),
            }
            : null;
    }
}
