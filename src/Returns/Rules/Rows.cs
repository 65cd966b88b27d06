using Headwater.Returns.Formats;

namespace Headwater.Returns.Rules;

/// <summary>All rows of one table in one year, column by column, from every file that holds some. Nothing in it ever changes.</summary>
/// <remarks>
/// Rows that cannot be loaded stand here too: a rule must see the row whose date is missing. A cell that is blank reads as
/// an empty text; a date that is no real one reads as no day, and <see cref="IsBroken"/> says so.
/// </remarks>
public sealed class Rows
{
    internal const int Broken = -1;

    private readonly TextColumn?[] texts;
    private readonly int[]?[] days;
    private readonly ulong[]?[] prints;
    private readonly int[] lines;
    private readonly int[] files;
    private readonly int[] children;
    private readonly int[][] broken;

    internal Rows(Table table, RowsBuilder built)
    {
        Table = table;
        Count = built.Lines.Count;
        (lines, files, children) = ([.. built.Lines], [.. built.Files], [.. built.Children]);
        texts = [.. built.Texts.Select(column => column?.Close())];
        days = [.. built.Days.Select(column => column?.ToArray())];
        prints = [.. built.Prints.Select(column => column?.ToArray())];
        Given = built.Given;
        broken =
        [
            .. days.Select(column =>
                column is null ? [] : Enumerable.Range(0, Count).Where(row => column[row] is Broken).ToArray()
            ),
        ];
    }

    public Table Table { get; }

    public int Count { get; }

    /// <summary>Whether any file of this table was given, be it without a row.</summary>
    public bool Given { get; }

    public Line this[int place] => new(this, place);

    /// <summary>The cell in capitals without blanks around it; empty where it is blank or no file has the column.</summary>
    internal string Text(int place, Column column) => texts[column.Place]?[place] ?? "";

    internal DateOnly? Day(int place, Column column) =>
        days[column.Place]?[place] is { } number and > 0 ? Moment.Day(column, number) : null;

    internal TimeOnly? Time(int place, Column column) =>
        days[column.Place]?[place] is { } number and > 0 ? Moment.Time(column, number) : null;

    internal ulong Print(int place, Column column) => prints[column.Place]?[place] ?? 0;

    internal bool IsBroken(int place, Column column) => days[column.Place]?[place] is Broken;

    internal bool IsBlank(int place, Column column) =>
        column.Format is DayFormat ? days[column.Place]?[place] is null or 0
        : prints[column.Place] is { } printed ? printed[place] is 0
        : Text(place, column) is "";

    internal int LineOf(int place) => lines[place];

    internal int FileOf(int place) => files[place];

    internal int ChildOf(int place) => children[place];

    /// <summary>The rows whose cell of the column holds no real date; found once, since every rule asks.</summary>
    internal IEnumerable<Line> BrokenIn(Column column) => broken[column.Place].Select(place => this[place]);
}
