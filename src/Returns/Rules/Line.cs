namespace Headwater.Returns.Rules;

/// <summary>One row as a rule sees it. Comparing with a day that is not known is never true, so a broken date breaks no rule.</summary>
public readonly record struct Line
{
    private readonly Rows rows;
    private readonly int place;

    internal Line(Rows rows, int place) => (this.rows, this.place) = (rows, place);

    public Table Table => rows.Table;

    /// <summary>The line of its file on which the row begins.</summary>
    public int Number => rows.LineOf(place);

    /// <summary>The cell in capitals; empty where it is blank.</summary>
    public string this[Column column] => rows.Text(place, column);

    internal int Place => place;

    internal int File => rows.FileOf(place);

    internal int Child => rows.ChildOf(place);

    /// <summary>The day; null where the cell is blank or holds no real date.</summary>
    public DateOnly? Day(Column column) => rows.Day(place, column);

    /// <summary>The time of that day; null where none is written, or the column holds days alone.</summary>
    public TimeOnly? Time(Column column) => rows.Time(place, column);

    /// <summary>Stands for a number of a large return, of which the text is not kept; 0 where it is blank.</summary>
    internal ulong Print(Column column) => rows.Print(place, column);

    /// <summary>Whether something is written that is no real date.</summary>
    public bool IsBroken(Column column) => rows.IsBroken(place, column);

    public bool IsBlank(Column column) => rows.IsBlank(place, column);

    public bool IsFilled(Column column) => !rows.IsBlank(place, column);

    /// <summary>The whole number in the cell; null where it is blank or holds none.</summary>
    public int? Whole(Column column) =>
        int.TryParse(
            this[column],
            System.Globalization.NumberStyles.AllowLeadingSign,
            System.Globalization.CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;
}
