using Headwater.Returns;
using Headwater.Returns.Codes;
using Headwater.Returns.Formats;

namespace Headwater.Demo.Files;

/// <summary>Puts one value of a row into its cell.</summary>
public delegate void Fill<in T>(T row, Cells cells);

/// <summary>
/// How rows of one table are written: each column of the table, once, bound to the value that fills it. The table in
/// Returns says what the columns are, in what order, and how days and flags are written.
/// </summary>
public sealed class Layout<T>(Table table)
{
    private readonly Fill<T>?[] fills = new Fill<T>?[table.Columns.Count];

    public Table Table { get; } = table;

    public Layout<T> With(Column column, Fill<T> fill)
    {
        if (column.Table != Table.Name)
            throw new InvalidOperationException($"{column.Name} is a column of {column.Table}, not of {Table.Name}.");
        if (fills[column.Place] is not null)
            throw new InvalidOperationException($"{Table.Name}: {column.Name} is filled twice.");
        fills[column.Place] = fill;
        return this;
    }

    public Layout<T> Text(Column column, Func<T, string?> value) =>
        With(column, (row, cells) => cells.Text(value(row)));

    public Layout<T> Number(Column column, Func<T, long?> value) =>
        With(column, (row, cells) => cells.Number(value(row)));

    public Layout<T> Letter(Column column, Func<T, char> value) =>
        With(column, (row, cells) => cells.Letter(value(row)));

    public Layout<T> Day(Column column, Func<T, DateOnly?> value) =>
        (column.Format is PartDayFormat ? DayStyle.DayFirst : (column.Format as DayFormat)?.Style) switch
        {
            DayStyle.DayFirst => With(column, (row, cells) => cells.Day(value(row))),
            DayStyle.Iso or DayStyle.Any => With(column, (row, cells) => cells.IsoDay(value(row))),
            DayStyle.MonthNamed => With(column, (row, cells) => cells.BladeDay(value(row))),
            _ => throw new InvalidOperationException($"{Table.Name}: {column.Name} does not hold days."),
        };

    public Layout<T> Moment(Column column, Func<T, DateTime?> value) =>
        With(column, (row, cells) => cells.Moment(value(row)));

    public Layout<T> Flag(Column column, Func<T, bool?> value)
    {
        var zeroOne = (column.Format as CodeFormat)?.Codes == CommonCodes.ZeroOne;
        return With(
            column,
            (row, cells) =>
                cells.Text(
                    value(row) is not { } flag ? null
                    : zeroOne
                        ? flag ? "1"
                            : "0"
                    : flag ? "Y"
                    : "N"
                )
        );
    }

    /// <summary>Columns that the borough's systems leave empty.</summary>
    public Layout<T> Blank(params IReadOnlyList<Column> columns)
    {
        foreach (var column in columns)
            With(column, (_, cells) => cells.Blank());
        return this;
    }

    /// <summary>Says which columns of the table nothing fills; a layout with any cannot write.</summary>
    public IReadOnlyList<string> Unfilled =>
        [.. Table.Columns.Where(column => fills[column.Place] is null).Select(column => column.Name)];

    public void Write(T row, Cells cells)
    {
        foreach (var fill in fills)
        {
            if (fill is null)
                throw new InvalidOperationException($"{Table.Name}: nothing fills {string.Join(", ", Unfilled)}.");
            fill(row, cells);
        }
    }
}
