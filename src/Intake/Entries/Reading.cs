using System.Globalization;
using Headwater.Returns;
using Headwater.Returns.Files;

namespace Headwater.Intake.Entries;

/// <summary>Small turns of a cell into what timelines and people hold.</summary>
internal static class Reading
{
    /// <summary>M, F or U, whatever the return writes.</summary>
    public static string? Sex(this Row row, Column column) =>
        row.Code(column)?.Value switch
        {
            "1" => "M",
            "2" => "F",
            var code => code,
        };

    /// <summary>Reception is 0, the year before it -1; null for a class that is not by year.</summary>
    public static int? CurriculumYear(this Row row, Column column) =>
        row.Code(column)?.Value switch
        {
            null or "X" => null,
            "R" => 0,
            "N2" or "E2" => -1,
            "N1" or "E1" => -2,
            var year => int.Parse(year, CultureInfo.InvariantCulture),
        };

    /// <summary>The curriculum year as a timeline holds it: a number, or X for a class that is not by year.</summary>
    public static string? YearCode(this Row row, Column column) =>
        row.CurriculumYear(column)?.ToString(CultureInfo.InvariantCulture) ?? row.Code(column)?.Value;

    /// <summary>What a code means; null where the cell has none.</summary>
    public static string? Meaning(this Row row, Column column) => row.Code(column)?.Meaning;

    /// <summary>"1" or "0" for a column of yes and no; null where it says neither.</summary>
    public static string? CodeIfYes(this Row row, Column column) =>
        row.Yes(column) is { } yes ? (yes ? "1" : "0") : null;

    /// <summary>1 or 0 for a column of yes and no; null where it says neither.</summary>
    public static double? OneIfYes(this Row row, Column column) => row.Yes(column) is { } yes ? (yes ? 1 : 0) : null;
}
