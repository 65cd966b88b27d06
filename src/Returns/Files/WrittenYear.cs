using System.Globalization;
using System.Text.RegularExpressions;

namespace Headwater.Returns.Files;

/// <summary>The year of a return, as people write it: 2025-26, 2025_26, 2025-2026 and 2026 all mean the one that ends in 2026.</summary>
public static partial class WrittenYear
{
    /// <summary>The year nearest the end of the path; null where none is written.</summary>
    public static int? Find(string path)
    {
        foreach (var part in path.Split('/', '\\').Reverse())
        {
            if (Two(part) is { } two)
                return two;
            if (OneYear.Match(part) is { Success: true } one)
                return Number(one, "year");
        }

        return null;
    }

    /// <summary>The year that a text is and nothing else, 2025/26 too; null where it is none.</summary>
    public static int? Read(string text)
    {
        var plain = text.Trim().Replace('/', '-');
        if (OneYear.Match(plain) is { Success: true } one && one.Length == plain.Length)
            return Number(one, "year");
        return TwoYears.Match(plain).Length == plain.Length ? Two(plain) : null;
    }

    private static int? Two(string text)
    {
        var two = TwoYears.Match(text);
        if (!two.Success)
            return null;
        var (first, second) = (Number(two, "first"), Number(two, "second"));
        return (first + 1) % 100 == second % 100 ? first + 1 : null;
    }

    private static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<!\d)(?<first>20\d\d)[-_ ](?<second>(20)?\d\d)(?!\d)")]
    private static partial Regex TwoYears { get; }

    [GeneratedRegex(@"(?<!\d)(?<year>20\d\d)(?!\d)")]
    private static partial Regex OneYear { get; }
}
