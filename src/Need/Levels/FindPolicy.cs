using Headwater.Access;

namespace Headwater.Need.Levels;

/// <summary>Finds the policy that what an authority's people see was worked out with.</summary>
/// <param name="given">The one that the next assessment would be made under.</param>
public sealed class FindPolicy(FindRun runs, Policy given)
{
    /// <summary>That of the newest assessment; before the first, the one that was given.</summary>
    public async Task<Policy> RunAsync(Caller caller) => (await runs.NewestAsync(caller))?.Policy ?? given;
}
