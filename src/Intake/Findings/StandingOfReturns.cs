using Dapper;
using Headwater.Access;
using Headwater.Storage;

namespace Headwater.Intake.Findings;

/// <summary>
/// How every return and year that was ever checked stands: of each return the newest year first, what has most to mend
/// at the front; then the years before, the newest first. It names no child.
/// </summary>
public sealed class StandingOfReturns(Database database)
{
    public async Task<IReadOnlyList<ReturnStanding>> RunAsync(Caller caller)
    {
        if (!NeedToKnow.ReachesEveryone(caller))
            return [];
        await using var work = await database.ReadAsync();
        var rows = await work.Connection.QueryAsync<Row>(
            """
            select n.of_return, n.year, n.check_number, c.on_day, y.new_found, y.came_back, y.gone,
                   b.open_after as open_before,
                   (select count(*) from intake_check_table f
                    where f.of_return = n.of_return and f.year = n.year
                      and f.check_number in (n.check_number, n.before_check)
                      and not exists (
                        select 1 from intake_check_table o
                        where o.of_return = f.of_return and o.year = f.year and o.table_name = f.table_name
                          and o.check_number = n.check_number + n.before_check - f.check_number)) as other_tables,
                   (select count(*) from intake_check_rule r
                    where r.check_number = n.check_number and r.of_return = n.of_return and r.year = n.year) as rules,
                   (select count(*) from intake_check_rule r
                    where r.check_number = n.check_number and r.of_return = n.of_return and r.year = n.year
                      and r.ran = 0) as not_run
            from (select m.of_return, m.year, m.check_number,
                         (select max(o.check_number) from intake_check_year o
                          where o.authority = @Authority and o.of_return = m.of_return and o.year = m.year
                            and o.check_number < m.check_number) as before_check
                  from (select of_return, year, max(check_number) as check_number
                        from intake_check_year
                        where authority = @Authority
                        group by of_return, year) m) n
            join intake_check c on c.number = n.check_number
            join intake_check_year y
              on y.check_number = n.check_number and y.of_return = n.of_return and y.year = n.year
            left join intake_check_year b
              on b.check_number = n.before_check and b.of_return = n.of_return and b.year = n.year
            """,
            new { caller.Authority }
        );
        var now = (await CountsAsync(work, caller)).ToDictionary(count => (count.OfReturn, count.Year));
        return
        [
            .. rows.GroupBy(row => row.OfReturn)
                .SelectMany(years =>
                    years
                        .OrderByDescending(row => row.Year)
                        .Select(
                            (row, place) =>
                                row.Standing(
                                    now.GetValueOrDefault((row.OfReturn, row.Year)) ?? new Counts(),
                                    isNewest: place is 0
                                )
                        )
                )
                .OrderByDescending(one => one.IsNewest)
                .ThenByDescending(one => one.IsNewest ? 0 : one.Year)
                .ThenByDescending(one => one.Errors)
                .ThenByDescending(one => one.Open)
                .ThenBy(one => one.Return, StringComparer.Ordinal),
        ];
    }

    /// <summary>The returns and years that were ever checked, by return, the newest year first.</summary>
    public async Task<IReadOnlyList<(string Return, int Year)>> NamesAsync(Caller caller)
    {
        if (!NeedToKnow.ReachesEveryone(caller))
            return [];
        await using var work = await database.ReadAsync();
        var names = await work.Connection.QueryAsync<(string Return, long Year)>(
            """
            select distinct of_return, year
            from intake_check_year
            where authority = @Authority
            order by of_return, year desc
            """,
            new { caller.Authority }
        );
        return [.. names.Select(name => (name.Return, (int)name.Year))];
    }

    private static Task<IEnumerable<Counts>> CountsAsync(Work work, Caller caller) =>
        work.Connection.QueryAsync<Counts>(
            $"""
            select of_return, year,
                   sum(case when suppressed is null then 1 else 0 end) as open_now,
                   sum(case when suppressed is null and severity = 'error' then 1 else 0 end) as errors,
                   sum(case when suppressed is null then 0 else 1 end) as suppressed,
                   sum(case when suppressed is null and owner = @Name then 1 else 0 end) as mine
            from intake_finding f
            where authority = @Authority and gone_on is null and {FindingRow.Counts}
            group by of_return, year
            """,
            new { caller.Authority, caller.Name }
        );

    // Classes, not records: of an empty answer SQLite does not know the types of computed columns.
    private sealed class Counts
    {
        public string OfReturn { get; init; } = "";
        public long Year { get; init; }
        public long OpenNow { get; init; }
        public long Errors { get; init; }
        public long Suppressed { get; init; }
        public long Mine { get; init; }
    }

    private sealed class Row
    {
        public string OfReturn { get; init; } = "";
        public long Year { get; init; }
        public long CheckNumber { get; init; }
        public DateOnly OnDay { get; init; }
        public long NewFound { get; init; }
        public long CameBack { get; init; }
        public long Gone { get; init; }
        public long? OpenBefore { get; init; }
        public long OtherTables { get; init; }
        public long Rules { get; init; }
        public long NotRun { get; init; }

        public ReturnStanding Standing(Counts now, bool isNewest) =>
            new(
                OfReturn,
                (int)Year,
                CheckNumber,
                OnDay,
                now.OpenNow,
                now.Errors,
                now.Suppressed,
                now.Mine,
                NewFound,
                CameBack,
                Gone,
                OpenBefore,
                OpenBefore is not null && OtherTables > 0,
                Rules,
                NotRun,
                isNewest
            );
    }
}
