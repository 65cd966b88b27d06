using Dapper;
using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Storage;

namespace Headwater.Need.Levels.Lists;

/// <summary>Lists children with their levels and reasons. Who was listed, and for whom, is on the trail before it is shown.</summary>
public sealed class ListChildren(Database database, TimeProvider clock)
{
    /// <param name="withEvidence">Whether each reason brings the entries that raised it.</param>
    /// <param name="did">For the trail: what the caller does with the list.</param>
    public async Task<ListPage> RunAsync(
        ListFilter filter,
        int skip,
        int take,
        Caller caller,
        bool withEvidence = false,
        string did = "Listed children with their levels"
    )
    {
        await using var work = await database.BeginAsync();
        var count = await work.CountListedAsync(filter, caller);
        var rows = (await work.ListedAsync(filter, skip, take, caller)).AsList();
        var ids = rows.ConvertAll(row => row.Id);
        var reasons = await work.ReasonsAsync(ids, withEvidence);
        await work.WriteToTrailAsync(caller, clock.GetUtcNow(), did, filter.About, ids);
        await work.KeepAsync();
        return new ListPage(count, rows.ConvertAll(row => row.Child(reasons[row.Id])));
    }
}
