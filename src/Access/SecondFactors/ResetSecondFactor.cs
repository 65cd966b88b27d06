using Headwater.Access.Sessions;
using Headwater.Access.Trail;
using Headwater.Access.Users;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Access.SecondFactors;

/// <summary>An administrator lets somebody set up an authenticator app anew who has lost both their phone and their codes.</summary>
public sealed class ResetSecondFactor(Database database, TimeProvider clock)
{
    public async Task<Refusal?> RunAsync(string name, Caller by)
    {
        var folded = UserSql.Folded(name);
        if (!by.ManagesUsers)
            return new Refusal("Only an administrator can reset an authenticator app.");
        if (folded == by.Name)
            return new Refusal("Another administrator has to reset yours.");

        var now = clock.GetUtcNow();
        await using var work = await database.BeginAsync();
        if (await work.ForgetSecondFactorAsync(by.Authority, folded) is 0)
            return new Refusal("This person has set up no authenticator app.");
        await work.ForgetRecoveryCodesAsync(folded);
        await work.EndSessionsOfAsync(folded, now);
        await work.WriteToTrailAsync(by, now, "Reset an authenticator app", folded, [], Purpose.Administration);
        await work.KeepAsync();
        return null;
    }
}
