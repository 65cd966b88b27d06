using System.Globalization;
using Dapper;
using Headwater.Access;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Privacy.Retention;

internal static class KeptRunSql
{
    public static async Task<long> KeepRunAsync(this Work work, DryRun run, Caller by, DateTimeOffset at)
    {
        var number = await work.Connection.ExecuteScalarAsync<long>(
            "select coalesce(max(number), 0) + 1 from privacy_dry_run"
        );
        await work.Connection.ExecuteAsync(
            """
            insert into privacy_dry_run (number, authority, on_day, schedule_name, schedule_date, schedule_signed_by, mark,
                                         by_name, by_display, at)
            values (@number, @Authority, @On, @schedule, @date, @signedBy, @Mark, @Name, @DisplayName, @at)
            """,
            new
            {
                number,
                by.Authority,
                run.On,
                schedule = run.Schedule.Name,
                date = run.Schedule.Date,
                signedBy = run.Schedule.SignedBy,
                run.Mark,
                by.Name,
                by.DisplayName,
                at = Moment.Text(at),
            }
        );
        await using var rows = work.Insert(
            "privacy_dry_run_line",
            "run",
            "place",
            "authority",
            "rule",
            "name",
            "words",
            "source",
            "records",
            "children",
            "entries",
            "files",
            "held"
        );
        for (var i = 0; i < run.Lines.Count; i++)
        {
            var line = run.Lines[i];
            rows.Number(number);
            rows.Number(i + 1);
            rows.Text(by.Authority);
            rows.Text(line.Rule.Key);
            rows.Text(line.Rule.Name);
            rows.Text(line.Rule.Words);
            rows.Number((long)line.Source);
            rows.Number(line.Records);
            rows.Number(line.Children);
            rows.Number(line.Entries);
            rows.Number(line.Files);
            rows.Number(line.Held.Sum(held => held.Records));
            rows.EndRow();
        }

        await rows.FinishAsync();
        return number;
    }

    /// <summary>Dry runs of an authority, the newest first.</summary>
    public static async Task<IReadOnlyList<KeptRun>> RunsAsync(this Work work, string authority, long? number = null)
    {
        var parameters = new { authority, number };
        var only = number is null ? "" : "and number = @number";
        var lines = (
            await work.Connection.QueryAsync<LineRow>(
                $"""
                select run, rule, name, words, source, records, children, entries, files, held
                from privacy_dry_run_line
                where authority = @authority {only.Replace(
                    "number =",
                    "run =",
                    StringComparison.Ordinal
                )} order by run, place
                """,
                parameters
            )
        ).ToLookup(line => line.Run, line => line.Line);
        var rows = await work.Connection.QueryAsync<Row>(
            $"""
            select number, on_day, schedule_name, schedule_date, schedule_signed_by, mark, by_name, by_display, at,
                   signed_by, signed_display, signed_at, done_by, done_display, done_at
            from privacy_dry_run where authority = @authority {only} order by number desc
            """,
            parameters
        );
        return [.. rows.Select(row => row.Run([.. lines[row.Number]]))];
    }

    public static async Task<KeptRun?> RunAsync(this Work work, string authority, long number) =>
        await work.RunsAsync(authority, number) is [var run] ? run : null;

    /// <param name="act">signed or done: once, and by whom and when.</param>
    public static Task<int> ActOnRunAsync(this Work work, long number, string act, Caller by, DateTimeOffset at) =>
        work.Connection.ExecuteAsync(
            $"""
            update privacy_dry_run set {act}_by = @Name, {act}_display = @DisplayName, {act}_at = @at
            where number = @number and authority = @Authority and {act}_at is null
            """,
            new
            {
                number,
                by.Name,
                by.DisplayName,
                by.Authority,
                at = Moment.Text(at),
            }
        );

    private sealed record LineRow(
        long Run,
        string Rule,
        string Name,
        string Words,
        long Source,
        long Records,
        long Children,
        long Entries,
        long Files,
        long Held
    )
    {
        public KeptLine Line => new(Rule, Name, Words, (SourceSystem)Source, Records, Children, Entries, Files, Held);
    }

    private sealed record Row(
        long Number,
        string OnDay,
        string ScheduleName,
        string ScheduleDate,
        string ScheduleSignedBy,
        string Mark,
        string ByName,
        string ByDisplay,
        string At,
        string? SignedBy,
        string? SignedDisplay,
        string? SignedAt,
        string? DoneBy,
        string? DoneDisplay,
        string? DoneAt
    )
    {
        public KeptRun Run(IReadOnlyList<KeptLine> lines) =>
            new(
                Number,
                DateOnly.ParseExact(OnDay, "O", CultureInfo.InvariantCulture),
                Schedule.Title(
                    ScheduleName,
                    DateOnly.ParseExact(ScheduleDate, "O", CultureInfo.InvariantCulture),
                    ScheduleSignedBy
                ),
                lines,
                new Act(ByName, ByDisplay, Moment.Read(At)),
                Act(SignedBy, SignedDisplay, SignedAt),
                Act(DoneBy, DoneDisplay, DoneAt)
            )
            {
                Mark = Mark,
            };

        private static Act? Act(string? name, string? display, string? at) =>
            at is null ? null : new Act(name ?? "", display ?? "", Moment.Read(at));
    }
}
