using Headwater.Access.Trail;
using Headwater.Storage;

namespace Headwater.Access.SecondFactors;

/// <summary>Checks the code of an authenticator app, or one of the recovery codes. Each counts once.</summary>
public sealed class CheckSecondFactor(Database database, ProtectedKeys keys, TimeProvider clock)
{
    private const int CodeLength = 6;

    /// <returns>What was shown, in words for the trail; null if the code is wrong or was used before.</returns>
    public async Task<string?> RunAsync(string code, Caller caller)
    {
        var now = clock.GetUtcNow();
        await using var work = await database.BeginAsync();
        var shown = await TakeAsync(work, code, caller, now);
        if (shown is null)
            await work.WriteToTrailAsync(
                caller,
                now,
                "Was refused at sign-in",
                "with a wrong code",
                [],
                Purpose.Administration
            );
        await work.KeepAsync();
        return shown;
    }

    /// <summary>What people type of a code: apps show it in two groups.</summary>
    internal static string Digits(string code) => string.Concat(code.Where(char.IsAsciiDigit));

    private async Task<string?> TakeAsync(Work work, string code, Caller caller, DateTimeOffset now)
    {
        if (await work.FindSecondFactorAsync(caller.Name) is not { } factor)
            return null;
        // A recovery code may be all digits too, but is longer.
        if (code.Count(char.IsAsciiLetterOrDigit) is CodeLength)
            return
                keys.Unprotect(caller, factor.Secret).StepOf(Digits(code), now) is { } step
                && await work.TakeStepAsync(caller.Name, step) is not 0
                ? "with an authenticator app"
                : null;
        return await work.TakeRecoveryCodeAsync(caller.Name, code, now) is not 0 ? "with a recovery code" : null;
    }
}
