using Dapper;
using Headwater.Returns.Checks;
using Headwater.Storage;

namespace Headwater.Intake.Findings;

/// <summary>Matches what a check found with what earlier ones did, and writes both: seen again, and seen for the first time.</summary>
internal static class KeepFound
{
    public static async Task KeepFoundAsync(this Work work, Stamp stamp, Checked check)
    {
        var known = await KnownAsync(work, stamp);
        var fresh = new List<(UInt128 Identity, int Year, string Table, CheckedRule Rule, Found Found)>();
        var identities = new Identity();
        await using (var seen = work.Insert("intake_seen", "finding", "file", "line", "message", "worker", "team"))
        {
            foreach (var rule in check.Rules)
            foreach (var found in rule.Found)
            {
                var (year, table) = (found.Year ?? 0, found.Table ?? "");
                var identity = identities.Next(rule, year, table, found);
                if (known.TryGetValue(identity, out var number))
                    Again(seen, number, rule, found);
                else
                    fresh.Add((identity, year, table, rule, found));
            }

            await seen.FinishAsync();
        }

        await SeenAgainAsync(work, stamp);
        var next = await LastAsync(work);
        await using var rows = work.Insert("intake_finding", Columns);
        foreach (var (identity, year, table, rule, found) in fresh)
            First(rows, stamp, ++next, identity, year, table, rule, found);
        await rows.FinishAsync();
    }

    private static readonly string[] Columns =
    [
        "number",
        "authority",
        "identity",
        "of_return",
        "year",
        "rule",
        "severity",
        "table_name",
        "child",
        "row_key",
        "column_name",
        "message",
        "file",
        "line",
        "worker",
        "team",
        "first_check",
        "first_on",
        "last_check",
        "last_on",
    ];

    private static async Task<Dictionary<UInt128, long>> KnownAsync(Work work, Stamp stamp)
    {
        var known = new Dictionary<UInt128, long>();
        await using var cells = work.Read(
            """
            select f.identity, f.number
            from intake_check_year y
            join intake_finding f on f.authority = y.authority and f.of_return = y.of_return and f.year = y.year
            where y.check_number = @check
            """,
            ("check", stamp.Check)
        );
        while (await cells.NextAsync())
            known[Identity.Parse(cells.Text(0))] = cells.Number(1);
        return known;
    }

    private static void Again(IRows rows, long number, CheckedRule rule, Found found)
    {
        rows.Number(number);
        rows.Text(found.File);
        rows.Number(found.Line);
        rows.Text(Message(rule, found));
        rows.Text(found.Worker ?? "");
        rows.Text(found.Team ?? "");
        rows.EndRow();
    }

    private static void First(
        IRows rows,
        Stamp stamp,
        long number,
        UInt128 identity,
        int year,
        string table,
        CheckedRule rule,
        Found found
    )
    {
        rows.Number(number);
        rows.Text(stamp.Authority);
        rows.Text(Identity.Text(identity));
        rows.Text(rule.Return);
        rows.Number(year);
        rows.Text(rule.Code);
        rows.Text(rule.Severity);
        rows.Text(table);
        rows.Text(Identity.Child(found));
        rows.Text(Identity.Row(found));
        rows.Text(found.Column);
        rows.Text(Message(rule, found));
        rows.Text(found.File);
        rows.Number(found.Line);
        rows.Text(found.Worker ?? "");
        rows.Text(found.Team ?? "");
        rows.Number(stamp.Check);
        rows.Day(stamp.Today);
        rows.Number(stamp.Check);
        rows.Day(stamp.Today);
        rows.EndRow();
    }

    /// <summary>Only what says more than the rule itself: the rule's words are where the rules are.</summary>
    private static string Message(CheckedRule rule, Found found) => found.Message == rule.Message ? "" : found.Message;

    private static async Task SeenAgainAsync(Work work, Stamp stamp)
    {
        await work.Connection.ExecuteAsync(
            """
            update intake_finding
            set file = s.file, line = s.line, message = s.message, worker = s.worker, team = s.team,
                last_check = @Check, last_on = @Today,
                back_check = case when gone_on is null then back_check else @Check end,
                gone_check = null, gone_on = null
            from intake_seen s
            where s.finding = intake_finding.number
            """,
            stamp
        );
        await work.Connection.ExecuteAsync("delete from intake_seen");
        await work.TellAsync(stamp, "back", "back_check");
    }

    private static Task<long> LastAsync(Work work) =>
        work.Connection.ExecuteScalarAsync<long>(
            """
            select coalesce(max(last), 0)
            from (select max(number) as last from intake_finding union all select max(last_finding) from intake_check) n
            """
        );

    /// <summary>Adds to the history of every finding whose column holds this check.</summary>
    public static Task<int> TellAsync(this Work work, Stamp stamp, string kind, string column) =>
        work.TellAsync(
            new Happened(kind, By: "", Words: "", stamp.At, stamp.Check),
            $"f.authority = @Authority and f.{column} = @Check",
            new { stamp.Authority, stamp.Check }
        );
}
