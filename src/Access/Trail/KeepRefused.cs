using Headwater.Storage;

namespace Headwater.Access.Trail;

/// <summary>Puts on the trail that somebody tried what is not for them, where no child was asked for: a page of other roles, a form that was not given to them.</summary>
public sealed class KeepRefused(Database database, TimeProvider clock)
{
    /// <param name="did">What they tried, in words a manager would use.</param>
    /// <param name="about">Where, without a child's data: the address of a page.</param>
    public async Task RunAsync(string did, string about, Caller by)
    {
        await using var work = await database.BeginAsync();
        await work.WriteRefusalToTrailAsync(by, clock.GetUtcNow(), did, about, []);
        await work.KeepAsync();
    }
}
