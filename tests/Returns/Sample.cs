using System.Text;
using Headwater.Returns;
using Headwater.Returns.Files;
using Headwater.Returns.Formats;

namespace Headwater.Tests.Returns;

/// <summary>Small good files of any table, made from its description.</summary>
public static class Sample
{
    private static readonly DateOnly Day = new(2025, 10, 2);

    /// <summary>A cell that fits the column's format and is not blank.</summary>
    /// <param name="row">Makes rows differ in their numbers and texts.</param>
    public static string Cell(Column column, int row = 1) =>
        column.Format switch
        {
            DayFormat day => day.Write(Day.AddDays(row)),
            PartDayFormat => $"ZZ/10/{2000 + row % 25}",
            CodeFormat codes => codes.Codes.Codes.Last(code => code.Years.Last is null).Value,
            NumberFormat number => $"{Math.Min(number.From + row, number.To)}",
            UpnFormat => Upn(row),
            PostcodeFormat => $"HW{row % 9 + 1} 4QT",
            JsonFormat => "[]",
            TextFormat text => $"T{row}"[..Math.Min(text.Longest, $"T{row}".Length)],
            _ => throw new InvalidOperationException($"No sample for {column.Format}."),
        };

    public static string Upn(int row)
    {
        var digits = $"{999_000_000_000 + row}";
        return $"{Headwater.Vocabulary.Upn.CheckLetter($"?{digits}")}{digits}";
    }

    public static IReadOnlyList<string> Row(Table table, int row = 1) =>
        [.. table.Columns.Select(column => Cell(column, row))];

    /// <summary>Headings and rows, without one column where one is named.</summary>
    public static string Csv(Table table, int rows = 3, Column? without = null, string delimiter = ",")
    {
        var columns = table.Columns.Where(column => column != without).ToList();
        var lines = Enumerable
            .Range(1, rows)
            .Select(row => columns.Select(column => Quote(Cell(column, row), delimiter)))
            .Prepend(columns.Select(column => Quote(column.Name, delimiter)));
        return string.Concat(lines.Select(line => string.Join(delimiter, line) + "\n"));
    }

    /// <summary>Opens a text as if it were a file of that name.</summary>
    public static ReturnFile Open(string text, string name = "some.csv") => Open(Encoding.UTF8.GetBytes(text), name);

    public static ReturnFile Open(byte[] bytes, string name = "some.csv") =>
        ReturnFile.Of(new MemoryStream(bytes), name);

    /// <summary>Reads to the end and says how many rows could be used.</summary>
    public static long ReadAll(this ReturnFile file)
    {
        var usable = 0L;
        while (file.Read())
            usable++;
        return usable;
    }

    public static string Quote(string cell, string delimiter = ",") =>
        cell.Contains(delimiter, StringComparison.Ordinal) || cell.AsSpan().ContainsAny('"', '\n', '\r')
            ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : cell;
}
