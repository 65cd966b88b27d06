using Headwater.Intake.Drafts;
using Headwater.Vocabulary;
using static Headwater.Returns.Ssda903.ReviewsTable;

namespace Headwater.Intake.Entries.CareReturn;

/// <summary>A review of a looked-after child.</summary>
internal static class Reviews
{
    public static Translation Translation { get; } = new(Table, Precedence: 60, Period.ReturnYear, Day: null, Read);

    private static void Read(FileReading reading)
    {
        var row = reading.Row;
        if (row.Day(ReviewedOn) is { } on)
        {
            reading.Add(
                reading.Child(Child, BirthDate),
                Kind.CareReview,
                on,
                code: row.Code(Participation)?.Value,
                facts: reading.Facts.Put("took part", row.Meaning(Participation)).Done()
            );
        }
    }
}
