using Headwater.Intake.Drafts;
using Headwater.Returns;

namespace Headwater.Intake.Entries;

/// <summary>The stretch of time on which a file of a table has the last word.</summary>
internal enum Period : byte
{
    /// <summary>The whole table: the file is a snapshot of everything.</summary>
    Whole,
    Term,
    SchoolYear,

    /// <summary>The year of the return, as its folder or days say.</summary>
    ReturnYear,
}

/// <summary>How the rows of one table become people and timeline entries.</summary>
/// <param name="Precedence">Of two tables that tell the same thing the lower is believed.</param>
/// <param name="Day">The column that dates a row, for the period.</param>
/// <param name="Read">Reads the row at hand.</param>
internal sealed record Translation(Table Table, int Precedence, Period Period, Column? Day, Action<FileReading> Read)
{
    /// <summary>The table whose rows this one's rows point at: without its file beside it, a file cannot be used.</summary>
    public Table? Under { get; init; }

    /// <summary>What is left to do when the last row has been read.</summary>
    public Action<FileReading>? Finish { get; init; }
}
