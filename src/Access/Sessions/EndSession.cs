using Headwater.Access.Trail;
using Headwater.Storage;

namespace Headwater.Access.Sessions;

/// <summary>Somebody leaves: whoever has a copy of their cookie is out too. The trail says until when they could have looked.</summary>
public sealed class EndSession(Database database, TimeProvider clock)
{
    public async Task RunAsync(Session session)
    {
        var now = clock.GetUtcNow();
        await using var work = await database.BeginAsync();
        if (await work.EndSessionAsync(session.Id, now) is 0)
            return;
        await work.WriteToTrailAsync(session.Caller, now, "Signed out", "", [], Purpose.Administration);
        await work.KeepAsync();
    }
}
