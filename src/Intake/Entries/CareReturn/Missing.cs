using Headwater.Intake.Drafts;
using static Headwater.Returns.Ssda903.MissingTable;

namespace Headwater.Intake.Entries.CareReturn;

/// <summary>A time that a looked-after child was missing or away.</summary>
internal static class Missing
{
    public static Translation Translation { get; } = new(Table, Precedence: 60, Period.ReturnYear, Day: null, Read);

    private static void Read(FileReading reading)
    {
        var row = reading.Row;
        if (row.Day(Began) is { } began)
        {
            reading.Add(
                reading.Child(Child, BirthDate),
                Vocabulary.Kind.Missing,
                began,
                row.Day(Ended),
                row.Code(Kind)?.Value
            );
        }
    }
}
