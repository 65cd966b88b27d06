using Dapper;
using Headwater.Access;
using Headwater.Returns.Checks;
using Headwater.Storage;

namespace Headwater.Intake.Findings;

/// <summary>What a check was given and how it ended, written as it is kept.</summary>
internal static class KeepCheckSql
{
    public static Task<long> NextAsync(this Work work, string table) =>
        work.Connection.ExecuteScalarAsync<long>($"select coalesce(max(number), 0) + 1 from {table}");

    /// <summary>Until it is kept a check counts as one that was forgotten.</summary>
    public static Task<int> BeginCheckAsync(
        this Work work,
        Stamp stamp,
        Caller caller,
        Checked check,
        string sent,
        IReadOnlyList<string> notes
    ) =>
        work.Connection.ExecuteAsync(
            """
            insert into intake_check (number, authority, at, on_day, by_name, by_display, sent, files, rows_read, findings, not_kept, notes, forgotten_on, keeping)
            values (@Check, @Authority, @AtText, @Today, @Name, @DisplayName, @sent, @files, @rows, @found, @notKept, @notes, @Today, @AtText)
            """,
            new
            {
                stamp.Check,
                stamp.Authority,
                stamp.AtText,
                stamp.Today,
                caller.Name,
                caller.DisplayName,
                sent,
                files = check.Files.Select(file => file.InFile).Distinct().Count(),
                rows = check.Files.Sum(file => file.Rows),
                found = check.Rules.Sum(rule => rule.Count),
                notes = string.Join('\n', notes),
                notKept = check.Rules.Sum(rule => rule.Count - rule.Found.Count),
            }
        );

    /// <summary>From now on it counts, and all that it wrote.</summary>
    public static Task<int> EndCheckAsync(this Work work, Stamp stamp) =>
        work.Connection.ExecuteAsync(
            "update intake_check set forgotten_on = null, keeping = null where number = @Check",
            stamp
        );

    public static async Task KeepCoverageAsync(this Work work, Stamp stamp, Coverage coverage)
    {
        await FilesAsync(work, stamp, coverage);
        await RepairsAsync(work, stamp, coverage);
        await RulesAsync(work, stamp, coverage);
        await using var rows = work.Insert(
            "intake_check_year",
            "check_number",
            "of_return",
            "year",
            "authority",
            "open_after",
            "new_found",
            "came_back",
            "gone"
        );
        foreach (var (of, year) in coverage.Years)
        {
            rows.Number(stamp.Check);
            rows.Text(of);
            rows.Number(year);
            rows.Text(stamp.Authority);
            // Counted once all is kept.
            for (var count = 0; count < 4; count++)
                rows.Number(0);
            rows.EndRow();
        }

        await rows.FinishAsync();
    }

    private static async Task FilesAsync(Work work, Stamp stamp, Coverage coverage)
    {
        await using var rows = work.Insert(
            "intake_check_file",
            "check_number",
            "place",
            "authority",
            "name",
            "in_file",
            "of_return",
            "year",
            "table_name",
            "rows_read",
            "left_out",
            "problems",
            "why"
        );
        var place = 0;
        foreach (var (file, of, year) in coverage.Files)
        {
            rows.Number(stamp.Check);
            rows.Number(++place);
            rows.Text(stamp.Authority);
            rows.Text(file.Name);
            rows.Text(file.InFile);
            rows.Text(of);
            rows.Number(year);
            rows.Text(file.Table ?? "");
            rows.Number(file.Rows);
            rows.Number(file.LeftOut);
            rows.Number(file.Problems);
            rows.Text(file.Why ?? "");
            rows.EndRow();
        }

        await rows.FinishAsync();
    }

    private static async Task RepairsAsync(Work work, Stamp stamp, Coverage coverage)
    {
        await using var rows = work.Insert(
            "intake_check_repair",
            "check_number",
            "place",
            "authority",
            "of_return",
            "year",
            "file",
            "column_name",
            "what",
            "times",
            "first_line"
        );
        var place = 0;
        foreach (var (repair, of, year) in coverage.Repairs)
        {
            rows.Number(stamp.Check);
            rows.Number(++place);
            rows.Text(stamp.Authority);
            rows.Text(of);
            rows.Number(year);
            rows.Text(repair.File);
            rows.Text(repair.Column);
            rows.Text(repair.What);
            rows.Number(repair.Count);
            rows.Number(repair.FirstLine);
            rows.EndRow();
        }

        await rows.FinishAsync();
    }

    private static async Task RulesAsync(Work work, Stamp stamp, Coverage coverage)
    {
        await using var rows = work.Insert(
            "intake_check_rule",
            "check_number",
            "of_return",
            "year",
            "rule",
            "authority",
            "status",
            "why",
            "ran"
        );
        foreach (var rule in coverage.Rules.DistinctBy(rule => (rule.Return, rule.Year, rule.Rule)))
        {
            rows.Number(stamp.Check);
            rows.Text(rule.Return);
            rows.Number(rule.Year);
            rows.Text(rule.Rule);
            rows.Text(stamp.Authority);
            rows.Text(rule.Status);
            rows.Text(rule.Why);
            rows.Number(rule.Ran ? 1 : 0);
            rows.EndRow();
        }

        await rows.FinishAsync();
    }
}
