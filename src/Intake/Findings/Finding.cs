namespace Headwater.Intake.Findings;

/// <summary>One finding as it stands. Of its row it holds the child's number, the row's day, and the names of worker and team.</summary>
/// <param name="Return">The slug of its return.</param>
/// <param name="Year">0 for a return that has no year.</param>
/// <param name="Message">Only where it says more than the rule itself.</param>
/// <param name="Row">The row's own key, such as its day; empty where the table has none.</param>
/// <param name="Line">Where it was seen last, as is the file.</param>
/// <param name="Suppressed">Why it was set aside; null where it was not.</param>
/// <param name="OwnerBy">The name of whoever saw to it that the owner has it: their own where they took it.</param>
/// <param name="Note">What the Department will be told of it; null where nothing was written.</param>
public sealed record Finding(
    long Number,
    string Return,
    int Year,
    string Rule,
    string Severity,
    string Table,
    string Child,
    string Row,
    string Column,
    string Message,
    string File,
    int Line,
    string Worker,
    string Team,
    DateOnly FirstOn,
    DateOnly LastOn,
    DateOnly? GoneOn,
    string? Owner,
    string? OwnerName,
    string? OwnerBy,
    string? Note,
    string? NoteBy,
    DateOnly? NoteOn,
    string? Suppressed,
    string? SuppressedBy,
    DateOnly? SuppressedOn
)
{
    public FindingState State =>
        GoneOn is not null ? FindingState.Gone
        : Suppressed is not null ? FindingState.Suppressed
        : FindingState.Open;
}
