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
    /// <param name="counted">How many there are in all, where that was counted for the same page; null to count.</param>
    public async Task<ListPage> RunAsync(
        ListFilter filter,
        int skip,
        int take,
        Caller caller,
        bool withEvidence = false,
        string did = "Listed children with their levels",
        long? counted = null
    )
    {
        await using var work = await database.BeginAsync();
        var rows = (await work.ListedAsync(filter, skip, take, after: null, Today, caller)).AsList();
        // Where the page is not full, the list ends with it.
        var ends = rows.Count < take && (rows.Count > 0 || skip is 0);
        var count = ends ? skip + rows.Count : counted ?? await work.CountListedAsync(filter, Today, caller);
        return new ListPage(count, await ShowAsync(work, rows, filter, caller, withEvidence, did));
    }

    /// <summary>The stretch of the list after a place: for a walk along all of it, however long it is and whatever changes meanwhile.</summary>
    /// <param name="after">Where the stretch before it ended; null to begin.</param>
    public async Task<ListStretch> AfterAsync(
        ListFilter filter,
        ListPlace? after,
        int take,
        Caller caller,
        bool withEvidence,
        string did
    )
    {
        await using var work = await database.BeginAsync();
        var rows = (await work.ListedAsync(filter, skip: 0, take, after, Today, caller)).AsList();
        return new ListStretch(
            await ShowAsync(work, rows, filter, caller, withEvidence, did),
            rows.Count < take ? null : rows[^1].Place
        );
    }

    private DateOnly Today => DateOnly.FromDateTime(clock.GetLocalNow().Date);

    private async Task<IReadOnlyList<ListedChild>> ShowAsync(
        Work work,
        List<ListedRow> rows,
        ListFilter filter,
        Caller caller,
        bool withEvidence,
        string did
    )
    {
        var ids = rows.ConvertAll(row => row.Id);
        var reasons = await work.ReasonsAsync(ids, withEvidence, caller);
        var nameless = await work.NamelessAsync(rows.FindAll(row => !row.HasName).ConvertAll(row => row.Id));
        await work.WriteToTrailAsync(caller, clock.GetUtcNow(), did, filter.About, ids);
        await work.KeepAsync();
        return rows.ConvertAll(Child);

        ListedChild Child(ListedRow row) =>
            row.Child(reasons[row.Id], nameless.TryGetValue(row.Id, out var known) ? known : null);
    }
}
