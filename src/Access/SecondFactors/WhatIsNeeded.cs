using Headwater.Access.Users;
using Headwater.Storage;

namespace Headwater.Access.SecondFactors;

/// <summary>What somebody whose password was right has still to show.</summary>
public enum StillNeeded
{
    Nothing,
    Code,

    /// <summary>Their role asks for an authenticator app, and they have none yet.</summary>
    SetUp,
}

/// <summary>How somebody's second factor stands.</summary>
/// <param name="Since">When they set up an authenticator app; null if they have not.</param>
/// <param name="CodesLeft">How many recovery codes they have not used.</param>
/// <param name="HasPassword">Whether they sign in by a password here; else by their council's account, which asks for what it asks.</param>
public sealed record SecondFactor(DateTimeOffset? Since, int CodesLeft, bool IsAsked, bool HasPassword)
{
    public StillNeeded StillNeeded =>
        Since is not null ? StillNeeded.Code
        : IsAsked ? StillNeeded.SetUp
        : StillNeeded.Nothing;
}

public sealed class WhatIsNeeded(Database database, SignInPolicy policy)
{
    public async Task<SecondFactor> RunAsync(Caller caller)
    {
        await using var work = await database.ReadAsync();
        var factor = await work.FindSecondFactorAsync(caller.Name);
        return new SecondFactor(
            factor?.Since,
            (int)await work.CountRecoveryCodesAsync(caller.Name),
            policy.AsksSecondFactorOf(caller.Role),
            await work.FindUserAsync(caller.Name) is (_, not Passwords.None)
        );
    }

    /// <summary>The names of the caller's users who have set up an app; none unless the caller is an administrator.</summary>
    public async Task<IReadOnlySet<string>> WhoHasOneAsync(Caller caller)
    {
        if (!caller.ManagesUsers)
            return new HashSet<string>();
        await using var work = await database.ReadAsync();
        return await work.ListSecondFactorsAsync(caller.Authority);
    }
}
