using System.CommandLine.Parsing;
using System.Globalization;

namespace Headwater.Cli.Verbs;

/// <summary>The year of a return, as people write it: 2026, 2025/26 or 2025-26.</summary>
internal static class WrittenYears
{
    // No return is older, and none is written for so long ahead.
    public const int First = 2000;
    public const int Last = 2100;

    public static int? Parse(ArgumentResult given)
    {
        var text = given.Tokens.Count > 0 ? given.Tokens[0].Value : "";
        if (Read(text) is { } year)
            return year;
        given.AddError($"{text} is no year of a return. Write the year in which it ends: 2026 for 2025/26.");
        return null;
    }

    /// <summary>2025/26 for the year that ends in 2026.</summary>
    public static string Name(int year) => string.Create(CultureInfo.InvariantCulture, $"{year - 1}/{year % 100:00}");

    private static int? Read(string text)
    {
        var written = text.Split('/', '-');
        if (!int.TryParse(written[0], NumberStyles.None, CultureInfo.InvariantCulture, out var first))
            return null;
        var year = written.Length is 1 ? first : first + 1;
        var isOne = written.Length is 1 || (written.Length is 2 && Name(year) == $"{written[0]}/{written[1]}");
        return isOne && year is >= First and <= Last ? year : null;
    }
}
