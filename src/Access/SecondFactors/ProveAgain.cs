using Headwater.Access.Users;
using Headwater.Access.WrongTries;
using Headwater.Vocabulary;

namespace Headwater.Access.SecondFactors;

/// <summary>What was not shown, in words for whoever asked.</summary>
/// <param name="IsCode">Whether it is the code, and not the password.</param>
public sealed record Unproven(Refusal Refusal, bool IsCode);

/// <summary>
/// Somebody who is signed in shows all that signing in takes once more, before they change how they sign in: a screen may be
/// left open, and whoever knows the password alone must not put another phone in the place of its owner's.
/// </summary>
public sealed class ProveAgain(SignIn signIn, WhatIsNeeded needed, CheckSecondFactor check, CountTries tries)
{
    /// <param name="code">Of the app that they have, or a recovery code; whoever has no app needs none.</param>
    /// <returns>Null where everything was right.</returns>
    public async Task<Unproven?> RunAsync(string password, string code, Caller caller, string address)
    {
        if (await tries.CountAsync(Guessed.Password, caller.Name, address) is { } wait)
            return new(wait, IsCode: false);
        if (await signIn.RunAsync(caller.Name, password, address) is null)
            return new(new("The password is not right."), IsCode: false);
        await tries.ForgiveAsync(Guessed.Password, caller.Name, address);

        if ((await needed.RunAsync(caller)).Since is null)
            return null;
        if (await tries.CountAsync(Guessed.Code, caller.Name, address) is { } waitForCode)
            return new(waitForCode, IsCode: true);
        if (await check.RunAsync(code, caller) is null)
            return new(
                new("That code is not right, or was used before. Enter the code that the app shows now."),
                IsCode: true
            );
        await tries.ForgiveAsync(Guessed.Code, caller.Name, address);
        return null;
    }
}
