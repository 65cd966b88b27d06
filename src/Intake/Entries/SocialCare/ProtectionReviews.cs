using Headwater.Intake.Drafts;
using Headwater.Vocabulary;
using static Headwater.Returns.SafeguardingDataset.CpReviewsTable;

namespace Headwater.Intake.Entries.SocialCare;

/// <summary>A review of a child protection plan.</summary>
internal static class ProtectionReviews
{
    public static Translation Translation { get; } = new(Table, Precedence: 40, Period.Whole, Day: null, Read);

    private static void Read(FileReading reading)
    {
        var row = reading.Row;
        if (row.Day(HeldOn) is { } held)
            reading.Add(
                reading.Person(PersonId),
                Kind.ProtectionReview,
                held,
                facts: reading
                    .Facts.Put("due by", row.Day(DueOn))
                    .Put("plan goes on", row.Yes(Continues))
                    .Put("enough agencies came", row.Yes(Quorate))
                    .Put("took part", row.Text(Participation))
                    .Done()
            );
    }
}
