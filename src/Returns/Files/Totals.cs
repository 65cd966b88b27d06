using System.Text;
using Headwater.Returns.Files.Csv;

namespace Headwater.Returns.Files;

/// <summary>Lines that stand among rows and are none: totals below a list, headings repeated where files were joined.</summary>
internal static class Totals
{
    /// <summary>A line whose first filled cell says "total" or "grand total", whatever follows.</summary>
    public static bool Is(CsvReader csv)
    {
        for (var place = 0; place < csv.Count; place++)
        {
            var cell = Letters.Trim(csv.Cell(place));
            if (!cell.IsEmpty)
                return cell[0] is (byte)'t' or (byte)'T' or (byte)'g' or (byte)'G'
                    && (Begins(cell, "total"u8) || Begins(cell, "grand total"u8));
        }

        return false;
    }

    public static bool IsHeadings(CsvReader csv, IReadOnlyList<string> headings)
    {
        if (csv.Count != headings.Count)
            return false;
        for (var place = 0; place < csv.Count; place++)
        {
            if (!Ascii.EqualsIgnoreCase(Letters.Trim(csv.Cell(place)), headings[place].AsSpan()))
                return false;
        }

        return true;
    }

    // "Total", "Totals", "Total: 312"; not a school called "Totally".
    private static bool Begins(ReadOnlySpan<byte> cell, ReadOnlySpan<byte> word)
    {
        if (cell.Length < word.Length || !Ascii.EqualsIgnoreCase(cell[..word.Length], word))
            return false;
        var rest = cell[word.Length..];
        return rest.IsEmpty || !char.IsAsciiLetter((char)rest[0]) || Ascii.EqualsIgnoreCase(rest, "s"u8);
    }
}
