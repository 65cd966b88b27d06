using Headwater.Access.Trail;
using Headwater.Storage;

namespace Headwater.Access.Users;

/// <summary>Somebody leaves. The trail says until when they could have looked.</summary>
public sealed class SignOut(Database database, TimeProvider clock)
{
    public async Task RunAsync(Caller caller)
    {
        await using var work = await database.BeginAsync();
        await work.WriteToTrailAsync(caller, clock.GetUtcNow(), "Signed out", "", [], Purpose.Administration);
        await work.KeepAsync();
    }
}
