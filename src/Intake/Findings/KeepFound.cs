using Dapper;
using Headwater.Storage;

namespace Headwater.Intake.Findings;

/// <summary>Matches what a check found with what earlier ones did, and writes both: seen again, and seen for the first time.</summary>
internal static class KeepFound
{
    // A second's work at most, on either engine.
    private const int Portion = 20_000;

    // Longer than SQLite's waiting writers sleep between two looks: each of them gets its turn.
    private static readonly TimeSpan LetOthersIn = TimeSpan.FromMilliseconds(200);

    /// <returns>What had gone and was seen again: it comes back once all is kept.</returns>
    public static async Task<IReadOnlyList<(long Number, Sighting Seen)>> KeepFoundAsync(
        this Database database,
        Stamp stamp,
        Coverage coverage,
        IReadOnlyList<Sighting> sightings,
        TimeProvider clock
    )
    {
        var known = await KnownAsync(database, stamp, coverage);
        var back = new List<(long Number, Sighting Seen)>();
        foreach (var portion in sightings.Chunk(Portion))
        {
            await using (var work = await database.BeginAloneAsync("intake_check"))
            {
                await work.StillAtTurnAsync(stamp, clock);
                var again = new List<(long Number, Sighting Seen)>();
                var fresh = new List<Sighting>();
                foreach (var seen in portion)
                {
                    if (!known.TryGetValue(seen.Identity, out var its))
                        fresh.Add(seen);
                    else
                        (its.Gone ? back : again).Add((its.Number, seen));
                }

                await work.SeeAgainAsync(stamp, again);
                await FirstAsync(work, stamp, fresh);
                await work.KeepAsync();
            }

            await Task.Delay(LetOthersIn);
        }

        return back;
    }

    /// <summary>What had gone is open again, with its history.</summary>
    public static async Task ComeBackAsync(
        this Work work,
        Stamp stamp,
        IReadOnlyList<(long Number, Sighting Seen)> back
    )
    {
        await work.SeeAgainAsync(stamp, back);
        await work.TellAsync(stamp, "back", "back_check");
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
        "person",
        "upn",
        "row_key",
        "column_name",
        "message",
        "file",
        "line",
        "worker",
        "team",
        "against_return",
        "against_year",
        "against_table",
        "first_check",
        "first_on",
        "last_check",
        "last_on",
    ];

    private static async Task<Dictionary<UInt128, (long Number, bool Gone)>> KnownAsync(
        Database database,
        Stamp stamp,
        Coverage coverage
    )
    {
        var known = new Dictionary<UInt128, (long Number, bool Gone)>();
        await using var work = await database.ReadAsync();
        foreach (var (of, year) in coverage.Years)
        {
            await using var cells = work.Read(
                """
                select identity, number, case when gone_on is null then 0 else 1 end
                from intake_finding
                where authority = @authority and of_return = @of and year = @year
                """,
                ("authority", stamp.Authority),
                ("of", of),
                ("year", (long)year)
            );
            while (await cells.NextAsync())
                known[Identity.Parse(cells.Text(0))] = (cells.Number(1), cells.Number(2) is 1);
        }

        return known;
    }

    private static async Task FirstAsync(Work work, Stamp stamp, List<Sighting> fresh)
    {
        var next = await LastAsync(work);
        await using var rows = work.Insert("intake_finding", Columns);
        foreach (var seen in fresh)
            First(rows, stamp, ++next, seen);
        await rows.FinishAsync();
    }

    private static void First(IRows rows, Stamp stamp, long number, Sighting seen)
    {
        rows.Number(number);
        rows.Text(stamp.Authority);
        rows.Text(Identity.Text(seen.Identity));
        rows.Text(seen.Rule.Return);
        rows.Number(seen.Year);
        rows.Text(seen.Rule.Code);
        rows.Text(seen.Rule.Severity);
        rows.Text(seen.Table);
        rows.Text(Identity.Child(seen.Found));
        rows.Text(Identity.Person(seen.Found));
        rows.Text(Identity.Upn(seen.Found));
        rows.Text(Identity.Row(seen.Found));
        rows.Text(seen.Found.Column);
        rows.Text(seen.Message);
        rows.Text(seen.Found.File);
        rows.Number(seen.Found.Line);
        rows.Text(seen.Found.Worker ?? "");
        rows.Text(seen.Found.Team ?? "");
        rows.Text(seen.Found.Against?.Return ?? "");
        rows.Number(seen.Found.Against?.Year ?? 0);
        rows.Text(seen.Found.Against?.Table ?? "");
        rows.Number(stamp.Check);
        rows.Day(stamp.Today);
        rows.Number(stamp.Check);
        rows.Day(stamp.Today);
        rows.EndRow();
    }

    private static async Task SeeAgainAsync(
        this Work work,
        Stamp stamp,
        IReadOnlyList<(long Number, Sighting Seen)> again
    )
    {
        await using (
            var rows = work.Insert(
                "intake_seen",
                "finding",
                "file",
                "line",
                "message",
                "worker",
                "team",
                "against_year",
                "person",
                "upn"
            )
        )
        {
            foreach (var (number, seen) in again)
            {
                rows.Number(number);
                rows.Text(seen.Found.File);
                rows.Number(seen.Found.Line);
                rows.Text(seen.Message);
                rows.Text(seen.Found.Worker ?? "");
                rows.Text(seen.Found.Team ?? "");
                rows.Number(seen.Found.Against?.Year ?? 0);
                rows.Text(Identity.Person(seen.Found));
                rows.Text(Identity.Upn(seen.Found));
                rows.EndRow();
            }

            await rows.FinishAsync();
        }

        await work.Connection.ExecuteAsync(
            """
            update intake_finding
            set file = s.file, line = s.line, message = s.message, worker = s.worker, team = s.team,
                against_year = s.against_year, person = s.person, upn = s.upn,
                last_check = @Check, last_on = @Today,
                back_check = case when gone_on is null then back_check else @Check end,
                gone_check = null, gone_on = null
            from intake_seen s
            where s.finding = intake_finding.number
            """,
            stamp
        );
        await work.Connection.ExecuteAsync("delete from intake_seen");
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
