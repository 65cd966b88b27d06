using Dapper;
using Headwater.Access;
using Headwater.Storage;

namespace Headwater.Intake.Findings;

/// <summary>Lists the checks of an authority. It names no child.</summary>
public sealed class ListChecks(Database database)
{
    /// <returns>The newest first.</returns>
    public async Task<IReadOnlyList<KeptCheck>> RunAsync(Caller caller, int take)
    {
        if (!NeedToKnow.ReachesEveryone(caller))
            return [];
        await using var work = await database.ReadAsync();
        var rows = await work.Connection.QueryAsync<CheckRow>(
            $"""
            select {CheckRow.Columns}, {CheckRow.Changes}
            from intake_check c
            left join intake_check_year y on y.check_number = c.number
            where c.authority = @Authority and c.forgotten_on is null
            group by {CheckRow.Columns}
            order by c.number desc
            limit @take
            """,
            new { caller.Authority, take }
        );
        return [.. rows.Select(row => row.Check)];
    }

    /// <summary>The newest checks of each return and year, with what each changed in it alone; the newest first.</summary>
    public async Task<ILookup<(string Return, int Year), KeptCheck>> ByReturnAsync(Caller caller, int take)
    {
        if (!NeedToKnow.ReachesEveryone(caller))
            return Array.Empty<KeptCheck>().ToLookup(_ => ("", 0));
        await using var work = await database.ReadAsync();
        var rows = await work.Connection.QueryAsync<CheckRow>(
            $"""
            select {CheckRow.Columns}, y.of_return, y.year, y.open_after, y.new_found, y.came_back, y.gone
            from (select check_number, of_return, year, open_after, new_found, came_back, gone,
                         row_number() over (partition by of_return, year order by check_number desc) as place
                  from intake_check_year
                  where authority = @Authority) y
            join intake_check c on c.number = y.check_number
            where y.place <= @take
            order by c.number desc
            """,
            new { caller.Authority, take }
        );
        return rows.ToLookup(row => (row.OfReturn, (int)row.Year), row => row.Check);
    }
}
