using Headwater.Need.Levels.Lists;

namespace Headwater.Web.Home;

/// <summary>A team, and its workers who have something to decide.</summary>
/// <param name="Name">Null where the files name no team.</param>
public sealed record TeamLoad(string? Name, IReadOnlyList<WorkerLoad> Workers)
{
    public long ToDecide => Workers.Sum(worker => worker.ToDecide);

    public DateOnly? Longest => Workers.Min(worker => worker.Longest);

    /// <summary>The team in which something has waited longest first; children whom nobody is known to hold last.</summary>
    /// <param name="loads">Whoever has waited longest first.</param>
    public static IReadOnlyList<TeamLoad> Of(IReadOnlyList<WorkerLoad> loads) =>
        [
            .. loads
                .GroupBy(load => load.Team)
                .Select(team => new TeamLoad(team.Key, [.. team]))
                .OrderBy(team => team.Name is null)
                .ThenBy(team => team.Longest)
                .ThenByDescending(team => team.ToDecide),
        ];
}
