using Dapper;
using Headwater.Storage;

namespace Headwater.Intake.Submissions;

/// <summary>Writes what was received into the tables of this module.</summary>
internal static class KeepFiles
{
    public static async Task KeepAsync(
        this Work work,
        string authority,
        IReadOnlyList<Incoming> incoming,
        IReadOnlyDictionary<int, int> replaced,
        DateTimeOffset receivedAt
    )
    {
        foreach (var (number, by) in replaced)
        {
            await work.Connection.ExecuteAsync(
                "update intake_file set status = @status, superseded_by = @by where number = @number and authority = @authority",
                new
                {
                    status = FileStatus.Superseded,
                    by,
                    number,
                    authority,
                }
            );
        }

        var kept = incoming.Where(one => one.Status != FileStatus.Unchanged).ToList();
        await FilesAsync(work, authority, kept, receivedAt);
        await ProblemsAsync(work, authority, kept);
        await CountsAsync(work, authority, kept);
        await RepairsAsync(work, authority, kept);
    }

    private static async Task FilesAsync(Work work, string authority, List<Incoming> kept, DateTimeOffset receivedAt)
    {
        await using var rows = work.Insert(
            "intake_file",
            "number",
            "authority",
            "path",
            "table_name",
            "source",
            "slot",
            "sha256",
            "received_at",
            "rows_read",
            "loaded",
            "left_out",
            "problems",
            "entries",
            "status",
            "superseded_by",
            "precedence",
            "newest_day",
            "people",
            "sketch"
        );
        foreach (var one in kept)
        {
            rows.Number(one.Number);
            rows.Text(authority);
            rows.Text(one.File.Name);
            rows.Text(one.Table?.Name);
            rows.Number((long?)one.Source);
            rows.Text(one.Slot);
            rows.Text(one.Sha256);
            rows.Text(receivedAt.ToString("O"));
            rows.Number(one.Outcome?.Rows ?? 0);
            rows.Number(one.Outcome?.Loaded ?? 0);
            rows.Number(one.Outcome?.LeftOut ?? 0);
            rows.Number(one.Outcome?.Findings.Count ?? 0);
            rows.Number(one.Outcome?.Entries ?? 0);
            rows.Text(one.Status);
            rows.Number(one.SupersededBy);
            rows.Number(one.Precedence);
            rows.Day(one.Outcome?.NewestDay);
            rows.Number(one.Keys?.Count ?? 0);
            rows.Text(one.Keys?.Text ?? "");
            rows.EndRow();
        }

        await rows.FinishAsync();
    }

    private static async Task ProblemsAsync(Work work, string authority, List<Incoming> kept)
    {
        await using var rows = work.Insert(
            "intake_problem",
            "file",
            "number",
            "authority",
            "line",
            "column_name",
            "rule",
            "message"
        );
        foreach (var one in kept)
        {
            var number = 0;
            foreach (var problem in one.Outcome?.Findings.Problems ?? [])
            {
                rows.Number(one.Number);
                rows.Number(++number);
                rows.Text(authority);
                rows.Number(problem.Line);
                rows.Text(problem.Column);
                rows.Text(problem.Rule);
                rows.Text(problem.Message);
                rows.EndRow();
            }
        }

        await rows.FinishAsync();
    }

    private static async Task CountsAsync(Work work, string authority, List<Incoming> kept)
    {
        await using var rows = work.Insert(
            "intake_rule_count",
            "file",
            "rule",
            "column_name",
            "authority",
            "times",
            "first_line"
        );
        foreach (var one in kept)
        {
            foreach (var count in one.Outcome?.Findings.RuleCounts ?? [])
            {
                rows.Number(one.Number);
                rows.Text(count.Rule);
                rows.Text(count.Column);
                rows.Text(authority);
                rows.Number(count.Count);
                rows.Number(count.FirstLine);
                rows.EndRow();
            }
        }

        await rows.FinishAsync();
    }

    private static async Task RepairsAsync(Work work, string authority, List<Incoming> kept)
    {
        await using var rows = work.Insert(
            "intake_repair",
            "file",
            "number",
            "authority",
            "column_name",
            "what",
            "times",
            "first_line"
        );
        foreach (var one in kept)
        {
            var number = 0;
            foreach (var repair in one.Outcome?.Findings.Repairs(one.Table?.Name ?? "") ?? [])
            {
                rows.Number(one.Number);
                rows.Number(++number);
                rows.Text(authority);
                rows.Text(repair.Column);
                rows.Text(repair.What);
                rows.Number(repair.Count);
                rows.Number(repair.FirstLine);
                rows.EndRow();
            }
        }

        await rows.FinishAsync();
    }
}
