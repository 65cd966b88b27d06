using System.Globalization;
using Headwater.Returns.Codes;
using Headwater.Returns.Files.Csv;
using Headwater.Returns.Formats;

namespace Headwater.Returns.Files;

/// <summary>One usable row of a recognised file. It is used again for the next row: keep what you read from it, not the row.</summary>
/// <remarks>A cell that is blank, broken or not in the file reads as null.</remarks>
public sealed class Row
{
    private readonly CsvReader csv;
    private readonly int[] cellOf;
    private readonly bool[] broken;
    private readonly Code?[] codes;
    private readonly WrittenDay?[] days;
    private readonly byte[]?[] mended;
    private readonly Table table;
    private readonly bool[] pointless;
    private bool anyMended;

    /// <param name="cellOf">For each column of the table the place of its cell in the file, or -1.</param>
    internal Row(Table table, CsvReader csv, int[] cellOf)
    {
        (this.table, this.csv, this.cellOf) = (table, csv, cellOf);
        broken = new bool[cellOf.Length];
        codes = new Code?[cellOf.Length];
        days = new WrittenDay?[cellOf.Length];
        pointless =
        [
            .. table.Columns.Select(column =>
                column.Format is CodeFormat or NumberFormat { Integral: true } || column == table.Known
            ),
        ];
        mended = new byte[]?[cellOf.Length];
    }

    /// <summary>The line on which the row begins.</summary>
    public int Line => csv.Line;

    /// <summary>The year by which codes are judged; null where it is not known.</summary>
    public int? Year { get; internal set; }

    /// <summary>The cell as it stands in the file, without blanks around it.</summary>
    public ReadOnlySpan<byte> this[Column column] => broken[column.Place] ? default : Trimmed(column);

    public ReadOnlySpan<byte> this[string column] => this[table.Columns.First(each => each.Name == column)];

    public bool IsBlank(Column column) => this[column].IsEmpty;

    public string? Text(Column column) => this[column] is { IsEmpty: false } cell ? Files.Letters.Read(cell) : null;

    /// <summary>The cell's letters, written to a place that the caller has; for texts that are mostly known already.</summary>
    /// <returns>How many letters; -1 where they do not fit or are not UTF-8, and <see cref="Text"/> must be asked.</returns>
    public int Letters(Column column, Span<char> letters)
    {
        var cell = this[column];
        return
            cell.Length <= letters.Length
            && System.Text.Unicode.Utf8.ToUtf16(cell, letters, out _, out var count, replaceInvalidSequences: false)
                is System.Buffers.OperationStatus.Done
            ? count
            : -1;
    }

    public DateOnly? Day(Column column) => Written(column)?.Day;

    public TimeOnly? Time(Column column) => Written(column)?.Time;

    public int? Whole(Column column) => Number(column) is { } number ? (int)number : null;

    public double? Number(Column column) => NumberFormat.TryRead(this[column], out var number) ? number : null;

    /// <summary>The code as published, however it was spelt; a code that only other years have is still that code.</summary>
    public Code? Code(Column column) => codes[column.Place];

    /// <summary>Whether a yes-or-no column says yes; null where it says neither.</summary>
    public bool? Yes(Column column) => Code(column) is { } code ? code.Value is "Y" or "1" : null;

    /// <summary>The unique pupil number in capitals, check letter right or not; null for a UN code.</summary>
    public string? Upn(Column column)
    {
        var cell = this[column];
        return cell.IsEmpty || UpnFormat.IsUnknown(cell)
            ? null
            : Files.Letters.Read(cell).ToUpper(CultureInfo.InvariantCulture);
    }

    internal void Clear()
    {
        Array.Clear(broken);
        Array.Clear(codes);
        Array.Clear(days);
        if (anyMended)
            Array.Clear(mended);
        anyMended = false;
    }

    /// <summary>Puts what a cell certainly means in its place.</summary>
    internal void Mend(int place, byte[] cell) => (mended[place], anyMended) = (cell, true);

    /// <summary>Keeps what the check of the cell found it to mean, so that it is not read twice.</summary>
    internal void Means(int place, Code? code) => codes[place] = code;

    /// <inheritdoc cref="Means(int, Code?)"/>
    internal void Means(int place, WrittenDay? day) => days[place] = day;

    private WrittenDay? Written(Column column) => days[column.Place];

    internal void Break(int place) => broken[place] = true;

    /// <summary>Whether the file has the column.</summary>
    internal bool Has(Column column) => cellOf[column.Place] >= 0;

    /// <summary>The cell without blanks around it, right or wrong; a written NULL is a blank.</summary>
    public ReadOnlySpan<byte> Raw(Column column) =>
        Trimmed(column) is var cell && RowCheck.IsWrittenNull(cell, column) ? default : cell;

    /// <inheritdoc cref="Raw(Column)"/>
    internal ReadOnlySpan<byte> Raw(string column) => Raw(table.Columns.First(each => each.Name == column));

    internal ReadOnlySpan<byte> Raw(int place) =>
        anyMended && mended[place] is { } cell ? cell : csv.Cell(cellOf[place]);

    /// <summary>Whether a number in the column names something, so that a point in it means nothing.</summary>
    internal bool IsPointless(Column column) => pointless[column.Place];

    private ReadOnlySpan<byte> Trimmed(Column column) =>
        Files.Letters.Trim(Raw(column.Place)) is var cell && pointless[column.Place] ? Files.Letters.Whole(cell) : cell;
}
