using System.Globalization;

namespace Headwater.Records.Matching.Columns;

/// <summary>Birth dates, however they are written.</summary>
internal static class PlainDay
{
    /// <summary>Eight digits, year first; a part that is not there is 0. What is no date but has eight digits is kept as it stands.</summary>
    public static string Of(string text)
    {
        var parts = Parts(text);
        return parts switch
        {
            [var whole] when whole.Length is 8 => long.TryParse(whole, CultureInfo.InvariantCulture, out _)
                ? DayOfEight(whole)
                : "",
            [var year] when year.Length is 4 => $"{year}0000",
            [var year, var month] when year.Length is 4 => $"{year}{Two(month)}00",
            [var year, var month, var day, ..] when year.Length is 4 => $"{year}{Two(month)}{Two(day)}",
            [var day, var month, var year, ..] when year.Length is 4 => $"{year}{Two(month)}{Two(day)}",
            [var day, var month, var year, ..] when year.Length is 2 => $"{Century(year)}{year}{Two(month)}{Two(day)}",
            _ => "",
        };
    }

    private static string DayOfEight(string whole) =>
        whole.StartsWith("20", StringComparison.Ordinal) || whole.StartsWith('1') ? whole
        : int.Parse(whole[4..], CultureInfo.InvariantCulture) is >= 1800 and < 2100
            ? $"{whole[4..]}{whole[2..4]}{whole[..2]}"
        : whole;

    private static string Two(string part) => part.Length > 2 ? "00" : part.PadLeft(2, '0');

    // Children and young people: a year of two digits after the thirties is of the last century.
    private static string Century(string year) => int.Parse(year, CultureInfo.InvariantCulture) < 40 ? "20" : "19";

    private static readonly string[] Months =
    [
        "jan",
        "feb",
        "mar",
        "apr",
        "may",
        "jun",
        "jul",
        "aug",
        "sep",
        "oct",
        "nov",
        "dec",
    ];

    private static List<string> Parts(string text)
    {
        var parts = new List<string>();
        for (var i = 0; i < text.Length; )
        {
            var start = i;
            if (char.IsAsciiDigit(text[i]))
            {
                while (i < text.Length && char.IsAsciiDigit(text[i]))
                    i++;
                parts.Add(text[start..i]);
            }
            else if (char.IsAsciiLetter(text[i]))
            {
                while (i < text.Length && char.IsAsciiLetter(text[i]))
                    i++;
                var month = i - start < 3 ? -1 : Array.IndexOf(Months, text[start..(start + 3)].ToLowerInvariant());
                if (month >= 0)
                    parts.Add($"{month + 1}");
                else if (parts.Count >= 3)
                    break;
            }
            else
            {
                i++;
            }
        }

        return parts;
    }
}
