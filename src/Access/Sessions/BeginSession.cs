using System.Security.Cryptography;
using Headwater.Access.Trail;
using Headwater.Storage;

namespace Headwater.Access.Sessions;

/// <summary>Somebody has shown who they are. From here on the trail says that they could look.</summary>
public sealed class BeginSession(Database database, TimeProvider clock)
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(31);

    /// <param name="how">What they showed, for the trail: nothing where it was a name and a password.</param>
    public async Task<Session> RunAsync(Caller caller, string how = "")
    {
        var now = clock.GetUtcNow();
        var session = new Session(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)), caller, now);
        await using var work = await database.BeginAsync();
        await work.ForgetSessionsAsync(before: now - Kept);
        await work.InsertSessionAsync(session);
        await work.WriteToTrailAsync(caller, now, "Signed in", how, [], Purpose.Administration);
        await work.KeepAsync();
        return session;
    }
}
