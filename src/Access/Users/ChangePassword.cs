using Headwater.Access.Sessions;
using Headwater.Access.Trail;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Access.Users;

/// <summary>Somebody gives themselves another password. Whoever else is signed in by the old one is out.</summary>
public sealed class ChangePassword(Database database, TimeProvider clock)
{
    public async Task<Refusal?> RunAsync(string old, string password, Caller caller)
    {
        (User User, string PasswordHash)? found;
        await using (var looking = await database.ReadAsync())
            found = await looking.FindUserAsync(caller.Name);
        if (!Passwords.Match(caller.Name, found?.PasswordHash, old))
            return new Refusal("The password that you have now is not right.");
        if (old == password)
            return new Refusal("Choose a password that is not the one you have now.");
        if (PasswordRules.Check(password, caller.Name, caller.DisplayName) is { } refusal)
            return refusal;

        var now = clock.GetUtcNow();
        await using var work = await database.BeginAsync();
        await work.SetPasswordAsync(caller.Authority, caller.Name, Passwords.Hash(caller.Name, password));
        await work.EndSessionsOfAsync(caller.Name, now);
        await work.WriteToTrailAsync(caller, now, "Changed their password", "", [], Purpose.Administration);
        await work.KeepAsync();
        return null;
    }
}
