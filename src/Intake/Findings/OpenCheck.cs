using Dapper;
using Headwater.Access;
using Headwater.Storage;

namespace Headwater.Intake.Findings;

/// <param name="Why">Why it was not recognised; empty where it was.</param>
public sealed record KeptFile(string Name, string Return, int Year, long Rows, long Problems, string Why);

/// <summary>Why some rules of a return and year could not look at everything, or had nothing to look at.</summary>
public sealed record NotRun(string Return, int Year, string Status, string Why, IReadOnlyList<string> Rules);

/// <summary>What a check was given, and what it could not judge. It names no child.</summary>
public sealed class OpenCheck(Database database)
{
    public async Task<IReadOnlyList<KeptFile>> FilesAsync(long check, Caller caller)
    {
        if (!NeedToKnow.SeesEveryone(caller))
            return [];
        await using var work = await database.ReadAsync();
        var rows = await work.Connection.QueryAsync<FileRow>(
            """
            select name, of_return, year, rows_read, problems, why
            from intake_check_file
            where check_number = @check and authority = @Authority
            order by place
            """,
            new { check, caller.Authority }
        );
        return
        [
            .. rows.Select(row => new KeptFile(
                row.Name,
                row.OfReturn,
                (int)row.Year,
                row.RowsRead,
                row.Problems,
                row.Why
            )),
        ];
    }

    /// <summary>What could not be judged, the rules that share a reason together.</summary>
    /// <param name="of">Only this return; null for all.</param>
    public async Task<IReadOnlyList<NotRun>> NotRunAsync(long check, Caller caller, string? of = null, int? year = null)
    {
        if (!NeedToKnow.SeesEveryone(caller))
            return [];
        await using var work = await database.ReadAsync();
        var rows = await work.Connection.QueryAsync<RuleRow>(
            """
            select of_return, year, rule, status, why
            from intake_check_rule
            where check_number = @check and authority = @Authority and ran = 0
            order by of_return, year, rule
            """,
            new { check, caller.Authority }
        );
        return
        [
            .. rows.Where(row => of is null || (row.OfReturn == of && row.Year == (year ?? 0)))
                .GroupBy(row => (row.OfReturn, row.Year, row.Status, row.Why))
                .Select(same => new NotRun(
                    same.Key.OfReturn,
                    (int)same.Key.Year,
                    same.Key.Status,
                    same.Key.Why,
                    [.. same.Select(row => row.Rule)]
                )),
        ];
    }

    private sealed record FileRow(string Name, string OfReturn, long Year, long RowsRead, long Problems, string Why);

    private sealed record RuleRow(string OfReturn, long Year, string Rule, string Status, string Why);
}
