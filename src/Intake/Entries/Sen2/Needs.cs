using Headwater.Intake.Drafts;
using Headwater.Vocabulary;
using static Headwater.Returns.Sen2.Sen2NeedTable;

namespace Headwater.Intake.Entries.Sen2;

/// <summary>A special educational need of a person with a plan.</summary>
internal static class Needs
{
    public static Translation Translation { get; } =
        new(Table, Precedence: 24, Period.ReturnYear, Day: null, Read)
        {
            Under = Returns.Sen2.Sen2ActivePlansTable.Table,
        };

    private static void Read(FileReading reading)
    {
        var row = reading.Row;
        if (
            reading.Follow(ActivePlans.Link, ActivePlanId, "the active plans module") is not { Person: { } person } plan
        )
            return;
        reading.Add(
            person,
            Kind.SenNeed,
            plan.On ?? People.CensusDay(reading),
            code: row.Code(Need)?.Value,
            amount: row.Whole(Rank),
            facts: reading.Facts.Put("need", row.Meaning(Need)).Put("rank", row.Meaning(Rank)).Done()
        );
    }
}
