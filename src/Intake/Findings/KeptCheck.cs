using System.Globalization;

namespace Headwater.Intake.Findings;

/// <summary>A check that was kept, and what it changed.</summary>
/// <param name="Found">How many places it found, those beyond the first thousand of a kind too.</param>
/// <param name="NotKept">How many of them were only counted.</param>
/// <param name="Open">How many were open after it in the returns and years that it covered.</param>
public sealed record KeptCheck(
    long Number,
    DateTimeOffset At,
    string By,
    string Sent,
    long Files,
    long Rows,
    long Found,
    long NotKept,
    long Open,
    long New,
    long Back,
    long Gone
);

/// <summary>A check as the database holds it.</summary>
// A class, not a record: of an empty answer SQLite does not know the types of computed columns.
internal sealed class CheckRow
{
    public const string Columns = "c.number, c.at, c.by_display, c.sent, c.files, c.rows_read, c.findings, c.not_kept";

    /// <summary>What it changed in all returns and years that it covered.</summary>
    public const string Changes = """
        coalesce(sum(y.open_after), 0) as open_after, coalesce(sum(y.new_found), 0) as new_found,
        coalesce(sum(y.came_back), 0) as came_back, coalesce(sum(y.gone), 0) as gone
        """;

    public long Number { get; init; }
    public string At { get; init; } = "";
    public string ByDisplay { get; init; } = "";
    public string Sent { get; init; } = "";
    public long Files { get; init; }
    public long RowsRead { get; init; }
    public long Findings { get; init; }
    public long NotKept { get; init; }
    public long OpenAfter { get; init; }
    public long NewFound { get; init; }
    public long CameBack { get; init; }
    public long Gone { get; init; }

    /// <summary>Only where it is asked for return by return.</summary>
    public string OfReturn { get; init; } = "";

    /// <inheritdoc cref="OfReturn"/>
    public long Year { get; init; }

    public KeptCheck Check =>
        new(
            Number,
            DateTimeOffset.ParseExact(At, "O", CultureInfo.InvariantCulture),
            ByDisplay,
            Sent,
            Files,
            RowsRead,
            Findings,
            NotKept,
            OpenAfter,
            NewFound,
            CameBack,
            Gone
        );
}
