using Dapper;
using Headwater.Access;
using Headwater.Storage;

namespace Headwater.Intake.Findings;

/// <summary>What a check was given, what it changed, and what it could not judge. It names no child.</summary>
public sealed class OpenCheck(Database database)
{
    /// <returns>Null where there is none, or it was forgotten, or the caller may not see it.</returns>
    public async Task<OpenedCheck?> RunAsync(long check, Caller caller)
    {
        if (!NeedToKnow.ReachesEveryone(caller))
            return null;
        await using var work = await database.ReadAsync();
        var asked = new { check, caller.Authority };
        var row = await work.Connection.QuerySingleOrDefaultAsync<CheckRow>(
            $"""
            select {CheckRow.Columns}, {CheckRow.Changes}
            from intake_check c
            left join intake_check_year y on y.check_number = c.number
            where c.number = @check and c.authority = @Authority and c.forgotten_on is null
            group by {CheckRow.Columns}
            """,
            asked
        );
        if (row is null)
            return null;
        var newest = await work.Connection.ExecuteScalarAsync<long>(
            "select max(number) from intake_check where authority = @Authority and forgotten_on is null",
            asked
        );
        var notes = await work.Connection.ExecuteScalarAsync<string>(
            "select notes from intake_check where number = @check",
            asked
        );
        var files = await FilesAsync(work, asked);
        return new OpenedCheck(
            row.Check,
            newest == check,
            await ReturnsAsync(work, check, files, asked),
            [.. files.Where(file => file.Why is not "")],
            notes?.Split('\n', StringSplitOptions.RemoveEmptyEntries) ?? [],
            await NotRunAsync(work, "r.check_number = @check and r.authority = @Authority", asked)
        );
    }

    /// <summary>What the newest check of each return and year could not judge.</summary>
    public async Task<IReadOnlyList<NotRun>> NotRunNowAsync(Caller caller)
    {
        if (!NeedToKnow.ReachesEveryone(caller))
            return [];
        await using var work = await database.ReadAsync();
        return await NotRunAsync(
            work,
            """
            r.authority = @Authority and r.check_number = (
                select max(y.check_number) from intake_check_year y
                where y.authority = r.authority and y.of_return = r.of_return and y.year = r.year)
            """,
            new { caller.Authority }
        );
    }

    private static async Task<List<KeptFile>> FilesAsync(Work work, object asked) =>
        [
            .. (
                await work.Connection.QueryAsync<FileRow>(
                    """
                    select name, in_file, of_return, year, table_name, rows_read, left_out, problems, why
                    from intake_check_file
                    where check_number = @check and authority = @Authority
                    order by place
                    """,
                    asked
                )
            ).Select(row => row.File),
        ];

    private static async Task<IReadOnlyList<CheckedReturn>> ReturnsAsync(
        Work work,
        long check,
        List<KeptFile> files,
        object asked
    )
    {
        var its = files.Where(file => file.Why is "").ToLookup(file => (file.Return, file.Year));
        var repairs = await RepairsAsync(work, asked);
        var years = await work.Connection.QueryAsync<YearRow>(
            $"""
            select y.of_return, y.year, y.open_after, y.new_found, y.came_back, y.gone,
                   (select max(n.check_number) from intake_check_year n
                    where n.authority = y.authority and n.of_return = y.of_return and n.year = y.year) as newest,
                   (select count(*) from intake_check_year b
                    where b.authority = y.authority and b.of_return = y.of_return and b.year = y.year
                      and b.check_number < y.check_number) as before,
                   (select count(*) from intake_finding f
                    where f.authority = y.authority and f.of_return = y.of_return and f.year = y.year
                      and f.gone_on is null and f.suppressed is null and f.severity = 'error'
                      and {FindingRow.Counts}) as errors,
                   (select count(*) from intake_finding f
                    where f.authority = y.authority and f.of_return = y.of_return and f.year = y.year
                      and f.gone_on is null and f.suppressed is null and f.severity <> 'error'
                      and {FindingRow.Counts}) as to_look_at
            from intake_check_year y
            where y.check_number = @check and y.authority = @Authority
            order by y.open_after desc, y.of_return, y.year desc
            """,
            asked
        );
        return
        [
            .. years.Select(year => new CheckedReturn(
                year.OfReturn,
                (int)year.Year,
                year.OpenAfter,
                year.NewFound,
                year.CameBack,
                year.Gone,
                year.Before is 0,
                year.Newest == check ? new OpenNow(year.Errors, year.ToLookAt) : null,
                [.. its[(year.OfReturn, (int)year.Year)].OrderByDescending(file => file.Problems)],
                [.. repairs[(year.OfReturn, year.Year)]]
            )),
        ];
    }

    private static async Task<ILookup<(string, long), KeptRepair>> RepairsAsync(Work work, object asked)
    {
        var rows = await work.Connection.QueryAsync<RepairRow>(
            """
            select of_return, year, file, column_name, what, times, first_line
            from intake_check_repair
            where check_number = @check and authority = @Authority
            order by place
            """,
            asked
        );
        return rows.GroupBy(row => (row.OfReturn, row.Year, row.ColumnName, row.What))
            .Select(same =>
                (
                    Of: (same.Key.OfReturn, same.Key.Year),
                    Repair: new KeptRepair(
                        same.Key.ColumnName,
                        same.Key.What,
                        same.Sum(row => row.Times),
                        same.Select(row => row.File).Distinct().Count(),
                        same.First().File,
                        (int)same.First().FirstLine
                    )
                )
            )
            .OrderByDescending(each => each.Repair.Times)
            .ToLookup(each => each.Of, each => each.Repair);
    }

    /// <summary>What could not be judged, the rules that share a reason together.</summary>
    private static async Task<IReadOnlyList<NotRun>> NotRunAsync(Work work, string which, object asked)
    {
        var rows = await work.Connection.QueryAsync<RuleRow>(
            $"""
            select r.of_return, r.year, r.rule, r.status, r.why
            from intake_check_rule r
            where {which} and r.ran = 0
            order by r.of_return, r.year, r.rule
            """,
            asked
        );
        return
        [
            .. rows.GroupBy(row => (row.OfReturn, row.Year, row.Status, row.Why))
                .Select(same => new NotRun(
                    same.Key.OfReturn,
                    (int)same.Key.Year,
                    same.Key.Status,
                    same.Key.Why,
                    [.. same.Select(row => row.Rule)]
                )),
        ];
    }

    private sealed record FileRow(
        string Name,
        string InFile,
        string OfReturn,
        long Year,
        string TableName,
        long RowsRead,
        long LeftOut,
        long Problems,
        string Why
    )
    {
        public KeptFile File => new(Name, InFile, OfReturn, (int)Year, TableName, RowsRead, LeftOut, Problems, Why);
    }

    // A class, not a record: of an empty answer SQLite does not know the types of computed columns.
    private sealed class YearRow
    {
        public string OfReturn { get; init; } = "";
        public long Year { get; init; }
        public long OpenAfter { get; init; }
        public long NewFound { get; init; }
        public long CameBack { get; init; }
        public long Gone { get; init; }
        public long Newest { get; init; }
        public long Before { get; init; }
        public long Errors { get; init; }
        public long ToLookAt { get; init; }
    }

    private sealed record RepairRow(
        string OfReturn,
        long Year,
        string File,
        string ColumnName,
        string What,
        long Times,
        long FirstLine
    );

    private sealed record RuleRow(string OfReturn, long Year, string Rule, string Status, string Why);
}
