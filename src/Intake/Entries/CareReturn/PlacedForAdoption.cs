using Headwater.Intake.Drafts;
using Headwater.Vocabulary;
using static Headwater.Returns.Ssda903.PlacedAdoptionTable;

namespace Headwater.Intake.Entries.CareReturn;

/// <summary>The decision that a child should be placed for adoption, and until when that was the plan.</summary>
internal static class PlacedForAdoption
{
    public static Translation Translation { get; } = new(Table, Precedence: 60, Period.ReturnYear, Day: null, Read);

    private static void Read(FileReading reading)
    {
        var row = reading.Row;
        if (row.Day(PlacedOn) is { } decided)
        {
            reading.Add(
                reading.Child(Child, BirthDate),
                Kind.AdoptionDecision,
                decided,
                row.Day(CeasedOn),
                AdoptionSteps.Decided,
                facts: reading.Facts.Put("why it ended", row.Meaning(CeasedReason)).Done()
            );
        }
    }
}
