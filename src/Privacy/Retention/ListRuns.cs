using Headwater.Access;
using Headwater.Storage;

namespace Headwater.Privacy.Retention;

/// <summary>What was put up for signing, signed and carried out. It names no child.</summary>
public sealed class ListRuns(Database database)
{
    /// <summary>The newest first; none for whoever has no business with them.</summary>
    public async Task<IReadOnlyList<KeptRun>> RunAsync(Caller caller)
    {
        if (!caller.KeepsRetention)
            return [];
        await using var work = await database.ReadAsync();
        return await work.RunsAsync(caller.Authority);
    }
}
