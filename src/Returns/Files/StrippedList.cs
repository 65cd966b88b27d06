using System.Globalization;
using System.Text.RegularExpressions;
using Headwater.Returns.Files.Csv;
using Headwater.Returns.Formats;

namespace Headwater.Returns.Files;

/// <summary>Knows an inspector's list whose headings were taken off: by the name of its sheet, and by cells that fit its columns where they stand.</summary>
internal static partial class StrippedList
{
    private const int LinesLookedAt = 10;
    private const double Enough = 0.8;

    /// <returns>A reader that stands before the first row; null where the sheet is no such list.</returns>
    public static (CsvReader Csv, HeadedCsv Headed)? Find(FoundFile sheet)
    {
        if (Number(sheet.Name) is not { } number)
            return null;
        var lists = Return.AnnexA.Tables.Where(table => Number(table.FileName) == number).ToList();
        using var csv = new CsvReader(sheet.Open(), numbered: true);
        for (var above = 0; above < LinesLookedAt && csv.Read(); above++)
        {
            if (lists.Find(list => Fits(list, csv)) is { } list)
                return (From(sheet, above), Headed(list));
        }

        return null;
    }

    private static CsvReader From(FoundFile sheet, int above)
    {
        var csv = new CsvReader(sheet.Open(), numbered: true);
        for (var i = 0; i < above; i++)
            csv.Read();
        return csv;
    }

    private static HeadedCsv Headed(Table list) =>
        new(list, [.. list.Columns.Select(column => column.Place)], [.. list.Columns.Select(column => column.Name)]);

    private static bool Fits(Table list, CsvReader csv)
    {
        var (told, fit) = (0, 0);
        foreach (var column in list.Columns.Where(column => column.Format is not TextFormat))
        {
            var cell = Letters.Trim(csv.Cell(column.Place));
            if (cell.IsEmpty)
                continue;
            told++;
            fit += column.Format.Judge(cell, year: null).Verdict is Verdict.Fine or Verdict.Repaired ? 1 : 0;
        }

        return told >= 2 && fit >= told * Enough && Filled(csv) <= list.Columns.Count;
    }

    private static int Filled(CsvReader csv)
    {
        for (var place = csv.Count; place > 0; place--)
            if (!Letters.Trim(csv.Cell(place - 1)).IsEmpty)
                return place;
        return 0;
    }

    private static int? Number(string name) =>
        ListNumber.Match(name.Split('/')[^1]) is { Success: true } match
            ? int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture)
            : null;

    [GeneratedRegex(@"list[ _-]*(?<number>\d{1,2})(?!\d)", RegexOptions.IgnoreCase)]
    private static partial Regex ListNumber { get; }
}
