using Headwater.Returns.Formats;
using Headwater.Vocabulary;

namespace Headwater.Returns.Files;

/// <summary>Judges each row by the table's description: each cell is fine, put right, doubtful or broken.</summary>
internal sealed class RowCheck(Table table, Row row, int[] cellOf, Findings findings)
{
    private readonly Column[] present = [.. table.Columns.Where(column => cellOf[column.Place] >= 0)];
    private readonly Column? dated = table.Columns.SingleOrDefault(column => column.Name == table.DatedBy);
    private readonly byte[] lastDay = new byte[32];
    private int lastLength;

    /// <summary>Whether days may be written in any order that is certain: XML and workbooks have their own.</summary>
    public bool AnyDayStyle { get; init; }

    /// <summary>Columns that are judged where their cells stand; here only what costs the row is told.</summary>
    public IReadOnlyList<Column> Lent { get; init; } = [];

    /// <summary>Whether numbers of days count from 1904, as in some workbooks.</summary>
    public bool Since1904 { get; init; }

    private int? lastYear;

    private readonly Column? known = table.Known;
    private readonly Column? ordered = table.Order;

    /// <summary>Whether the row can be used.</summary>
    /// <param name="year">The year of the file, for tables whose rows do not say their own.</param>
    public bool Judge(int? year)
    {
        row.Clear();
        row.Year = dated is null ? year : YearOfRow() ?? year;

        var usable = true;
        foreach (var column in present)
            usable &= Judge(column);
        return usable;
    }

    // Rows of a file mostly share their day: it is read again only when it changes.
    private int? YearOfRow()
    {
        var cell = dated is null ? default : row[dated];
        if (cell.SequenceEqual(lastDay.AsSpan(0, lastLength)))
            return lastYear;
        lastLength = Math.Min(cell.Length, lastDay.Length);
        cell[..lastLength].CopyTo(lastDay);
        lastYear =
            WrittenDay.TryRead(cell, out var written) || WrittenDay.TryReadNumber(cell, Since1904, out written)
                ? SchoolYear.Of(written.Day).Ends
                : null;
        return lastYear;
    }

    private bool Judge(Column column)
    {
        var raw = row.Raw(column.Place);
        var cell = Letters.Trim(raw);
        if (cell.Length != raw.Length && !cell.IsEmpty)
            findings.Repaired(row.Line, column.Name, "had blanks around the value, which were taken off");
        if (row.IsPointless(column) && Letters.Whole(cell) is var whole && whole.Length != cell.Length)
        {
            findings.Repaired(row.Line, column.Name, WithPoint);
            cell = whole;
        }

        if (IsWrittenNull(cell, column))
        {
            findings.Repaired(row.Line, column.Name, "said NULL and were read as blank");
            row.Break(column.Place);
            cell = default;
        }

        if (cell.IsEmpty)
            return Blank(column);

        if (column.Format is TextFormat { IsProse: false } or NumberFormat { Integral: true })
        {
            if (SpreadsheetNumber.TryRead(cell, out var digits))
            {
                if (digits.Length is 0)
                    return Lost(column);
                findings.Repaired(
                    row.Line,
                    column.Name,
                    Letters.Whole(cell).Length < cell.Length ? WithPoint : WithPower
                );
                row.Mend(column.Place, digits);
                cell = digits;
            }
        }

        var reading = Read(column, cell);
        if (reading.Verdict is Verdict.Fine)
            return true;
        if (reading.Verdict is Verdict.Repaired)
        {
            findings.Repaired(row.Line, column.Name, reading.What ?? "");
            return true;
        }

        var lost = reading.Verdict is Verdict.Wrong;
        if (lost)
            row.Break(column.Place);
        var costsRow = lost && column.IsKey;
        Report(column, column.Format.Rule, $"{column.Name} {reading.What}{(costsRow ? LeftOut : "")}", costsRow);
        return !costsRow;
    }

    private Reading Read(Column column, ReadOnlySpan<byte> cell)
    {
        if (column.Format is CodeFormat codes)
        {
            var reading = codes.Judge(cell, row.Year, out var code);
            if (reading.Verdict is Verdict.Wrong && codes.Padded(cell, row.Year) is { } bare)
            {
                row.Mend(column.Place, bare);
                findings.Repaired(row.Line, column.Name, AsPadded);
                reading = codes.Judge(bare, row.Year, out code);
            }

            row.Means(column.Place, code);
            return reading;
        }

        if (column.Format is DayFormat days)
        {
            var reading = days.Judge(cell, out var day, Since1904);
            row.Means(column.Place, reading.Verdict is Verdict.Wrong ? null : day);
            return AnyDayStyle && reading.Verdict is Verdict.Repaired && day is { ShortYear: false, IsNumber: false }
                ? Reading.Fine
                : reading;
        }

        // A day known in part is no day; one known in whole is a day as any other.
        if (column.Format is PartDayFormat)
            row.Means(column.Place, WrittenDay.TryRead(cell, out var whole) ? whole : null);
        return column.Format.Judge(cell, row.Year);
    }

    // A number that a spreadsheet shortened names somebody else, or nobody: it is not known.
    private bool Lost(Column column)
    {
        row.Break(column.Place);
        Report(
            column,
            "number",
            $"{column.Name} lost its last digits in a spreadsheet, which kept it as a number like 1.23E+05{(column.IsKey ? LeftOut : "")}",
            column.IsKey
        );
        return !column.IsKey;
    }

    private const string WithPoint = "were whole numbers with a point, which was taken off";
    private const string WithPower = "were written with an exponent, as spreadsheets do, and read as plain digits";
    private const string AsPadded = "were codes kept as numbers or padded with noughts, and read as the codes";
    private const string LeftOut = "; the row cannot be used without it and was left out";

    private bool Blank(Column column)
    {
        if (column.Presence is Presence.Optional or Presence.Sometimes)
            return true;
        var costsRow = column.IsKey;
        Report(column, "required", $"{column.Name} is blank but should be filled{(costsRow ? LeftOut : "")}", costsRow);
        return !costsRow;
    }

    private void Report(Column column, string rule, string message, bool costsRow)
    {
        if (costsRow || !Lent.Contains(column))
            findings.Add(row.Line, column.Name, rule, message, new(known is null ? null : row.Text(known), Day()));
    }

    // Asked for a problem alone: the day may not have been judged yet.
    private DateOnly? Day() =>
        ordered is not null && WrittenDay.TryRead(Letters.Trim(row.Raw(ordered.Place)), out var written)
            ? written.Day
            : null;

    // A surname may be NULL, and prose may say so; a code, a date, a number or a reference is not.
    internal static bool IsWrittenNull(ReadOnlySpan<byte> cell, Column column) =>
        cell.Length == 4
        && cell.SequenceEqual("NULL"u8)
        && (
            column.Format is not TextFormat { IsProse: var prose }
            || !(prose || column.Name.Contains("name", StringComparison.OrdinalIgnoreCase))
        );
}
