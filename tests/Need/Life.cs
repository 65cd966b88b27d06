using System.Globalization;
using Headwater.Records.Timelines;
using Headwater.Vocabulary;

namespace Headwater.Tests.Need;

/// <summary>Timelines for tests, written as a person would jot them down.</summary>
/// <remarks>
/// Entries stand between semicolons: <c>Kind day[..day] [code] [amount]</c>, a dash for no code; <c>x3</c> at the end
/// repeats the entry in the weeks that follow. Each gets a line of its own, in the order written.
/// </remarks>
public static class Life
{
    public static readonly DateOnly Today = new(2026, 3, 31);

    /// <summary>Born on the first of March 2012: fourteen, and in year 9, on the day of the tests.</summary>
    public static Timeline Of(string entries, string born = "2012-03-01") =>
        Timeline.Of(child: 1, born is "" ? null : Day(born), Entries(entries));

    public static IReadOnlyList<Entry> Entries(string entries) =>
        [
            .. entries
                .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .SelectMany(Repeated)
                .Select((entry, i) => entry with { Line = i + 2 }),
        ];

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "O", CultureInfo.InvariantCulture);

    private static IEnumerable<Entry> Repeated(string text)
    {
        var words = text.Split(' ');
        var times = words[^1] is ['x', .. var count] ? int.Parse(count, CultureInfo.InvariantCulture) : 1;
        var days = words[1].Split("..");
        var first = new Entry(
            Enum.Parse<Kind>(words[0]),
            Day(days[0]),
            days.Length > 1 ? Day(days[1]) : null,
            words.Length > 2 && words[2] is not "-" && !IsTimes(words[2]) ? words[2] : null,
            words.Length > 3 && !IsTimes(words[3]) ? double.Parse(words[3], CultureInfo.InvariantCulture) : null,
            File: 1,
            Line: 0
        );
        return Enumerable.Range(0, times).Select(i => first with { On = first.On.AddDays(7 * i) });
    }

    private static bool IsTimes(string word) => word is ['x', _, ..] && word.Skip(1).All(char.IsAsciiDigit);
}
