using Headwater.Returns;
using Headwater.Returns.Files;

namespace Headwater.Intake.Submissions;

/// <summary>The first and the last day by which the rows of a file are dated.</summary>
internal sealed class DaysOf(Table table)
{
    private readonly Column? dated = table.Columns.FirstOrDefault(column =>
        column.Name == (table.DatedBy ?? table.OrderedBy)
    );

    private DateOnly? first;
    private DateOnly? last;

    public void Add(Row row)
    {
        if (dated is null || row.Day(dated) is not { } day)
            return;
        if (first is null || day < first)
            first = day;
        if (last is null || day > last)
            last = day;
    }

    /// <summary>Whether some day may stand in both: where none is told, it may.</summary>
    public bool Meets(DaysOf other) => !(last < other.first || other.last < first);
}
