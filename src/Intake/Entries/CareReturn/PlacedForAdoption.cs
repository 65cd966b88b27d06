using Headwater.Intake.Drafts;
using Headwater.Vocabulary;
using static Headwater.Returns.Ssda903.PlacedAdoptionTable;

namespace Headwater.Intake.Entries.CareReturn;

/// <summary>A child placed for adoption, and until when that was the plan.</summary>
internal static class PlacedForAdoption
{
    public static Translation Translation { get; } = new(Table, Precedence: 60, Period.ReturnYear, Day: null, Read);

    private static void Read(FileReading reading)
    {
        var row = reading.Row;
        if (row.Day(PlacedOn) is { } placed)
        {
            reading.Add(
                reading.Child(Child, BirthDate),
                Kind.AdoptionDecision,
                placed,
                row.Day(CeasedOn),
                AdoptionSteps.Placed,
                facts: reading.Facts.Put("why it ended", row.Meaning(CeasedReason)).Done()
            );
        }
    }
}
