using Headwater.Intake.Drafts;
using Headwater.Vocabulary;
using static Headwater.Returns.SafeguardingDataset.SdqScoresTable;

namespace Headwater.Intake.Entries.SocialCare;

/// <summary>A strengths and difficulties score of a looked-after child.</summary>
internal static class Scores
{
    public static Translation Translation { get; } = new(Table, Precedence: 40, Period.Whole, Day: null, Read);

    private static void Read(FileReading reading)
    {
        var row = reading.Row;
        if (row.Day(CompletedOn) is { } on)
            reading.Add(
                reading.Person(PersonId),
                Kind.StrengthsScore,
                on,
                code: row.Code(NoScoreReason)?.Value,
                amount: row.Number(Score),
                facts: reading.Facts.Put("reason for no score", row.Meaning(NoScoreReason)).Done()
            );
    }
}
