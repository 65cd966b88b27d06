using System.Globalization;
using System.Text.RegularExpressions;
using Headwater.Intake.Drafts;
using Headwater.Returns.Files;
using static Headwater.Returns.SchoolCensus.PupilOnRollTable;

namespace Headwater.Intake.Entries.Schools;

/// <summary>The day of a census: every row of its file says the same, so a row or a file that does not say it need not be lost.</summary>
internal static partial class CensusDay
{
    /// <summary>The row's own day, else that of the rows before it, else the usual day of the term that the path names.</summary>
    public static DateOnly? Of(FileReading reading)
    {
        if (reading.Row.Day(ReferenceDate) is { } said)
            return reading.LastDay = said;
        if (reading.LastDay is null && Named(reading.Name) is { } usual)
        {
            reading.LastDay = usual;
            reading.Doubt(
                ReferenceDate,
                "date",
                $"{ReferenceDate.Name} does not say the census day; the usual day of the term that the folder names was taken"
            );
        }

        return reading.LastDay;
    }

    /// <summary>The usual day of the term that a path names: 2025-autumn, or 2025-26 autumn.</summary>
    /// <remarks>First Thursday of October, third of January, third of May: DfE, school census guide.</remarks>
    public static DateOnly? Named(string path)
    {
        var part = path.Split('/').LastOrDefault(each => Term.IsMatch(each));
        if (part is null || WrittenYear.Find(part) is not { } year)
            return null;
        var schoolYear = !part.Contains(year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        return Term.Match(part).Value.ToUpperInvariant() switch
        {
            "AUTUMN" => Thursday(schoolYear ? year - 1 : year, month: 10, first: 1),
            "SPRING" => Thursday(year, month: 1, first: 15),
            _ => Thursday(year, month: 5, first: 15),
        };
    }

    /// <param name="first">The first day of the month that it may be.</param>
    private static DateOnly Thursday(int year, int month, int first)
    {
        var day = new DateOnly(year, month, first);
        return day.AddDays(((int)DayOfWeek.Thursday - (int)day.DayOfWeek + 7) % 7);
    }

    [GeneratedRegex("autumn|spring|summer", RegexOptions.IgnoreCase)]
    private static partial Regex Term { get; }
}
