using Headwater.Intake.Drafts;
using Headwater.Vocabulary;
using static Headwater.Returns.Ssda903.UascTable;

namespace Headwater.Intake.Entries.CareReturn;

/// <summary>An unaccompanied asylum-seeking child. The return says only that the child is one, so it counts from the year's first day.</summary>
internal static class AsylumSeekers
{
    public static Translation Translation { get; } = new(Table, Precedence: 60, Period.ReturnYear, Day: null, Read);

    private static void Read(FileReading reading)
    {
        var row = reading.Row;
        var child = reading.Child(Child, BirthDate);
        if (reading.YearStart() is not { } start)
            return;
        var ceases = row.Day(Ceases);
        reading.Add(
            child,
            Kind.Immigration,
            start,
            ceases < start ? null : ceases,
            "UASC",
            facts: reading.Facts.Put("status", "unaccompanied asylum-seeking child").Done()
        );
    }
}
