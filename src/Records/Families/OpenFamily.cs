using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Records.Timelines;
using Headwater.Storage;

namespace Headwater.Records.Families;

/// <summary>Opens where a child lived and with whom. Everyone who is named in it is on the trail before it is shown.</summary>
public sealed class OpenFamily(Database database, TimeProvider clock)
{
    /// <returns>Null if there is no such child, or none that the caller may see: which of the two is not said.</returns>
    public async Task<Family?> RunAsync(long child, Caller caller)
    {
        await using var work = await database.BeginAsync();
        if (await work.FamilyAsync(child, caller) is not { } family)
        {
            await work.RefuseAsync(caller, clock.GetUtcNow(), "Was refused a child's family and home", child);
            return null;
        }

        await work.WriteToTrailAsync(
            caller,
            clock.GetUtcNow(),
            "Opened a child's family and home",
            "",
            [child, .. family.Relatives.Select(relative => relative.Child)]
        );
        await work.KeepAsync();
        return family;
    }
}
