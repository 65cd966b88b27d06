namespace Headwater.Intake.Findings;

/// <summary>A finding as the database holds it.</summary>
internal sealed class FindingRow
{
    public const string Columns = """
        f.number, f.of_return, f.year, f.rule, f.severity, f.table_name, f.child, f.row_key, f.column_name, f.message,
        f.file, f.line, f.worker, f.team, f.first_on, f.last_on, f.gone_on, f.owner, f.owner_display, f.note, f.note_by,
        f.note_on, f.suppressed, f.suppressed_by, f.suppressed_on,
        case when f.owner is not null then (
            select e.by_display from intake_finding_event e
            where e.finding = f.number and e.kind in ('taken', 'given')
            order by e.number desc limit 1) end as owner_by
        """;

    /// <summary>The condition that a finding is of a check that was kept, not of one that is being kept or broke off.</summary>
    public const string Counts =
        "f.first_check not in (select k.number from intake_check k where k.keeping is not null)";

    public long Number { get; init; }
    public string OfReturn { get; init; } = "";
    public long Year { get; init; }
    public string Rule { get; init; } = "";
    public string Severity { get; init; } = "";
    public string TableName { get; init; } = "";
    public string Child { get; init; } = "";
    public string RowKey { get; init; } = "";
    public string ColumnName { get; init; } = "";
    public string Message { get; init; } = "";
    public string File { get; init; } = "";
    public long Line { get; init; }
    public string Worker { get; init; } = "";
    public string Team { get; init; } = "";
    public DateOnly FirstOn { get; init; }
    public DateOnly LastOn { get; init; }
    public DateOnly? GoneOn { get; init; }
    public string? Owner { get; init; }
    public string? OwnerDisplay { get; init; }
    public string? OwnerBy { get; init; }
    public string? Note { get; init; }
    public string? NoteBy { get; init; }
    public DateOnly? NoteOn { get; init; }
    public string? Suppressed { get; init; }
    public string? SuppressedBy { get; init; }
    public DateOnly? SuppressedOn { get; init; }

    public Finding Finding =>
        new(
            Number,
            OfReturn,
            (int)Year,
            Rule,
            Severity,
            TableName,
            Child,
            RowKey,
            ColumnName,
            Message,
            File,
            (int)Line,
            Worker,
            Team,
            FirstOn,
            LastOn,
            GoneOn,
            Owner,
            OwnerDisplay,
            OwnerBy,
            Note,
            NoteBy,
            NoteOn,
            Suppressed,
            SuppressedBy,
            SuppressedOn
        );
}
