using Headwater.Access.Sessions;
using Headwater.Access.Trail;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Access.Users;

/// <summary>An administrator gives somebody who forgot theirs another password.</summary>
public sealed class GivePassword(Database database, TimeProvider clock)
{
    public async Task<Refusal?> RunAsync(string name, string password, Caller by)
    {
        if (!by.ManagesUsers)
            return new Refusal("Only an administrator can give somebody a password.");
        (User User, string PasswordHash)? found;
        await using (var looking = await database.ReadAsync())
            found = await looking.FindUserAsync(name);
        if (found is not ({ } user, var hash) || user.Authority != by.Authority)
            return new Refusal("There is no such user.");
        if (hash is Passwords.None)
            return new Refusal("They sign in with their council account, and their password is kept there.");
        if (user.Name == by.Name)
            return new Refusal("Change your own password on the page of your account.");
        if (PasswordRules.Check(password, user.Name, user.DisplayName) is { } refusal)
            return refusal;

        var now = clock.GetUtcNow();
        await using var work = await database.BeginAsync();
        await work.SetPasswordAsync(by.Authority, user.Name, Passwords.Hash(user.Name, password));
        await work.EndSessionsOfAsync(user.Name, now);
        await work.WriteToTrailAsync(by, now, "Gave a user another password", user.Name, [], Purpose.Administration);
        await work.KeepAsync();
        return null;
    }
}
