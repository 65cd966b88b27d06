using Headwater.Access;
using Headwater.Storage;

namespace Headwater.Privacy.Retention;

/// <summary>Works out what would be destroyed on a day, in numbers: nothing is destroyed, and nobody is named.</summary>
public sealed class WorkOutDestruction(Database database, Schedule schedule)
{
    public Schedule Schedule => schedule;

    /// <returns>Null for whoever has no business with it.</returns>
    public async Task<DryRun?> RunAsync(DateOnly on, Caller caller)
    {
        if (!caller.KeepsRetention)
            return null;
        await using var work = await database.ReadAsync();
        return await work.DryRunAsync(schedule, on, caller);
    }
}
