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
        var today = DateOnly.FromDateTime(clock.GetLocalNow().Date);
        var count = await work.CountListedAsync(filter, today, caller);
        var rows = count > skip ? (await work.ListedAsync(filter, skip, take, today, caller)).AsList() : [];
        var ids = rows.ConvertAll(row => row.Id);
        var reasons = await work.ReasonsAsync(ids, withEvidence, caller);
        var nameless = await work.NamelessAsync(rows.FindAll(row => !row.HasName).ConvertAll(row => row.Id));
        await work.WriteToTrailAsync(caller, clock.GetUtcNow(), did, filter.About, ids);
        await work.KeepAsync();
        return new ListPage(count, rows.ConvertAll(Child));

        ListedChild Child(ListedRow row) =>
            row.Child(reasons[row.Id], nameless.TryGetValue(row.Id, out var known) ? known : null);
    }
}
