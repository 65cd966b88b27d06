using System.Globalization;
using System.Text.RegularExpressions;

namespace Headwater.Returns.Files;

/// <summary>The year that a path says: 2025-26, 2025_26, 2025-2026 and 2026 all mean the one that ends in 2026.</summary>
public static partial class WrittenYear
{
    /// <summary>The year nearest the end of the path; null where none is written.</summary>
    public static int? Find(string path)
    {
        foreach (var part in path.Split('/', '\\').Reverse())
        {
            if (FindIn(part) is { } year)
                return year;
        }

        return null;
    }

    private static int? FindIn(string part)
    {
        var two = TwoYears.Match(part);
        if (two.Success)
        {
            var (first, second) = (Number(two, "first"), Number(two, "second"));
            if ((first + 1) % 100 == second % 100)
                return first + 1;
        }

        var one = OneYear.Match(part);
        return one.Success ? Number(one, "year") : null;
    }

    private static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<!\d)(?<first>20\d\d)[-_ ](?<second>(20)?\d\d)(?!\d)")]
    private static partial Regex TwoYears { get; }

    [GeneratedRegex(@"(?<!\d)(?<year>20\d\d)(?!\d)")]
    private static partial Regex OneYear { get; }
}
