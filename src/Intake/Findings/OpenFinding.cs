using Dapper;
using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Intake.Findings;

/// <summary>Something that happened to a finding.</summary>
/// <param name="Kind">gone, back, taken, given, left, note, set aside or reopened.</param>
/// <param name="By">The name of the person; empty where a check saw it.</param>
/// <param name="Check">The check that saw it; null where a person did something.</param>
public sealed record FindingEvent(DateOnly On, string Kind, string By, string Words, long? Check);

/// <summary>What was written for the Department about the same rule and child in the return of the year before.</summary>
public sealed record EarlierNote(int Year, string Note, string By, DateOnly On);

/// <param name="FirstCheck">The number of the check that saw it first.</param>
/// <param name="History">The newest first; its first sighting is not among them.</param>
/// <param name="LastYear">Null where nothing was written then.</param>
public sealed record OpenedFinding(
    Finding Finding,
    long FirstCheck,
    IReadOnlyList<FindingEvent> History,
    EarlierNote? LastYear
);

/// <summary>One finding with its history. It names a child, so the look is on the trail.</summary>
public sealed class OpenFinding(Database database, TimeProvider clock)
{
    /// <summary>The same whether there is no such finding, or none that the caller may see.</summary>
    public static Refusal NoSuch { get; } =
        new("There is no such finding any more. The check that saw it was forgotten.");

    /// <returns>Null where there is none, or the caller may not see it.</returns>
    public async Task<OpenedFinding?> RunAsync(long number, Caller caller)
    {
        if (!NeedToKnow.ReachesEveryone(caller))
            return null;
        await using var work = await database.BeginAsync();
        var parameters = new DynamicParameters(new { number, authority = caller.Authority });
        var row = await work.Connection.QuerySingleOrDefaultAsync<FindingRow>(
            $"""
            select {FindingRow.Columns}
            from intake_finding f
            where f.number = @number and f.authority = @authority and {FindingRow.Counts}
              and {NeedToKnow.NotHiddenKey(caller, "f.child", parameters)}
            """,
            parameters
        );
        if (row is null)
        {
            await work.RefuseFindingAsync(number, "Was refused a finding", clock.GetUtcNow(), caller);
            return null;
        }

        var first = await work.Connection.ExecuteScalarAsync<long>(
            "select first_check from intake_finding where number = @number",
            parameters
        );
        var history = await work.Connection.QueryAsync<EventRow>(
            """
            select on_day, kind, by_display, words, check_number
            from intake_finding_event
            where finding = @number
            order by number desc
            """,
            parameters
        );
        var note = await EarlierAsync(work, row, caller);
        await work.WriteToTrailAsync(
            caller,
            clock.GetUtcNow(),
            "Opened a finding",
            $"finding {number}",
            await work.KnownByNumberAsync(caller.Authority, [row.Child]),
            Purpose.DataQuality
        );
        await work.KeepAsync();
        return new OpenedFinding(row.Finding, first, [.. history.Select(each => each.Event)], note);
    }

    private static async Task<EarlierNote?> EarlierAsync(Work work, FindingRow row, Caller caller)
    {
        if (row.Year is 0 || row.Child is "")
            return null;
        var note = await work.Connection.QueryFirstOrDefaultAsync<NoteRow>(
            """
            select year, note, note_by, note_on
            from intake_finding
            where authority = @authority and of_return = @OfReturn and year = @before and rule = @Rule and child = @Child
              and note is not null
            order by case when row_key = @RowKey then 0 else 1 end, number desc
            limit 1
            """,
            new
            {
                authority = caller.Authority,
                row.OfReturn,
                before = row.Year - 1,
                row.Rule,
                row.Child,
                row.RowKey,
            }
        );
        return note?.Earlier;
    }

    private sealed class EventRow
    {
        public DateOnly OnDay { get; init; }
        public string Kind { get; init; } = "";
        public string ByDisplay { get; init; } = "";
        public string Words { get; init; } = "";
        public long? CheckNumber { get; init; }

        public FindingEvent Event => new(OnDay, Kind, ByDisplay, Words, CheckNumber);
    }

    private sealed class NoteRow
    {
        public long Year { get; init; }
        public string Note { get; init; } = "";
        public string NoteBy { get; init; } = "";
        public DateOnly NoteOn { get; init; }

        public EarlierNote Earlier => new((int)Year, Note, NoteBy, NoteOn);
    }
}
