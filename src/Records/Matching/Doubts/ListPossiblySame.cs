using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Storage;

namespace Headwater.Records.Matching.Doubts;

/// <summary>Another record that may be the same child's.</summary>
public sealed record PossiblySame(long Child, string Name, DateOnly? Born);

/// <summary>
/// The children who wait as possibly the same as one child. Whoever restricts a record has to know of them: what must not be
/// found under one name is found under the other.
/// </summary>
public sealed class ListPossiblySame(Database database, TimeProvider clock)
{
    /// <returns>Those whom the caller sees, once each; none where the caller does not see the child.</returns>
    public async Task<IReadOnlyList<PossiblySame>> RunAsync(long child, Caller caller)
    {
        await using var work = await database.BeginAsync();
        var waiting = (await work.WaitingAsync(caller)).Where(pair =>
            child == pair.LeftChild || child == pair.RightChild
        );
        var others = waiting.Select(pair => child == pair.LeftChild ? pair.Right : pair.Left).ToList();
        if (others.Count is 0)
            return [];
        var same = (await work.SidesAsync(others, caller))
            .Values.DistinctBy(side => side.Child)
            .Select(side => new PossiblySame(side.Child, side.Name, side.BirthDate))
            .OrderBy(one => one.Child)
            .ToList();
        await work.WriteToTrailAsync(
            caller,
            clock.GetUtcNow(),
            "Was told which records may be the same child",
            "",
            [child, .. same.Select(one => one.Child)],
            Purpose.Administration
        );
        await work.KeepAsync();
        return same;
    }
}
