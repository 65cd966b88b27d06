using Headwater.Access.Sessions;
using Headwater.Access.Trail;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Access.SecondFactors;

/// <summary>Somebody's authenticator app has the key, and shows it by a code. From now on they are asked for one.</summary>
public sealed class SetUpSecondFactor(Database database, ProtectedKeys keys, TimeProvider clock)
{
    /// <returns>The recovery codes, which nobody is shown again; or a refusal.</returns>
    public async Task<(IReadOnlyList<string> Codes, Refusal? Refusal)> RunAsync(
        AuthenticatorKey key,
        string code,
        Caller caller
    )
    {
        var now = clock.GetUtcNow();
        if (key.StepOf(CheckSecondFactor.Digits(code), now) is not { } step)
            return (
                [],
                new Refusal("That is not the code that the app shows now. Check that the clock of your phone is right.")
            );

        await using var work = await database.BeginAsync();
        await work.KeepSecondFactorAsync(caller, keys.Protect(caller, key), now, step);
        var codes = await work.RenewRecoveryCodesAsync(caller, now);
        await work.EndSessionsOfAsync(caller.Name, now);
        await work.WriteToTrailAsync(caller, now, "Set up an authenticator app", "", [], Purpose.Administration);
        await work.KeepAsync();
        return (codes, null);
    }
}
