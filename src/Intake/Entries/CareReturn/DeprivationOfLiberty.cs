using Headwater.Intake.Drafts;
using Headwater.Vocabulary;
using static Headwater.Returns.Ssda903.DoloTable;

namespace Headwater.Intake.Entries.CareReturn;

/// <summary>A time for which a court allowed a looked-after child to be deprived of liberty.</summary>
internal static class DeprivationOfLiberty
{
    public static Translation Translation { get; } = new(Table, Precedence: 60, Period.ReturnYear, Day: null, Read);

    private static void Read(FileReading reading)
    {
        var row = reading.Row;
        if (row.Day(Began) is { } began)
            reading.Add(reading.Child(Child, BirthDate), Kind.DeprivedOfLiberty, began, row.Day(Ended));
    }
}
