using Headwater.Storage;

namespace Headwater.Access.Trail;

/// <summary>Puts on the trail that somebody tried what is not for them, whatever stands behind it: a page of other roles, a form that was not given to them.</summary>
public sealed class KeepRefused(Database database, TimeProvider clock)
{
    /// <param name="did">What they tried, in words a manager would use.</param>
    /// <param name="about">Which page, without a number or a word of theirs.</param>
    /// <param name="child">The number of the child whose page it is, whether there is such a child or not; null where it is no child's.</param>
    public async Task RunAsync(string did, string about, long? child, Caller by)
    {
        await using var work = await database.BeginAsync();
        await work.WriteRefusalToTrailAsync(by, clock.GetUtcNow(), did, about, child is { } one ? [one] : []);
        await work.KeepAsync();
    }
}
