using Headwater.Intake.Drafts;
using Headwater.Returns.Codes;
using Headwater.Vocabulary;
using static Headwater.Returns.SafeguardingDataset.AssessmentFactorsTable;

namespace Headwater.Intake.Entries.SocialCare;

/// <summary>What an assessment found: one entry for each factor, on the day that the assessment was authorised.</summary>
internal static class FactorsFound
{
    public static Translation Translation { get; } =
        new(Table, Precedence: 40, Period.Whole, Day: null, Read)
        {
            Under = Returns.SafeguardingDataset.CinAssessmentsTable.Table,
        };

    private static void Read(FileReading reading)
    {
        var row = reading.Row;
        if (
            reading.Follow(Assessments.Link, AssessmentId, "ssd_cin_assessments")
            is not { Person: { } child, On: { } on }
        )
            return;
        foreach (var code in Outcomes.Codes(row[Factors]))
        {
            if (AssessmentFactors.All.Find(code) is { Value: not "21" } factor)
                reading.Add(
                    child,
                    Kind.AssessmentFactor,
                    on,
                    code: factor.Value,
                    facts: reading.Facts.Put("factor", factor.Meaning).Done()
                );
            else if (code is "21")
                reading.Add(
                    child,
                    Kind.Described,
                    on,
                    facts: reading.Facts.Put("factors found at assessment", "none").Done()
                );
            else
                reading.Doubt(
                    Factors,
                    "code",
                    $"{Factors.Name} holds a factor that is not in the published list; it was passed over"
                );
        }
    }
}
