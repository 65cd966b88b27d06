using Headwater.Intake.Drafts;
using Headwater.Vocabulary;
using static Headwater.Returns.Sen2.Sen2PlacementDetailTable;

namespace Headwater.Intake.Entries.Sen2;

/// <summary>A setting that a person with a plan attends.</summary>
internal static class PlacementDetails
{
    public static Translation Translation { get; } =
        new(Table, Precedence: 24, Period.ReturnYear, Day: null, Read)
        {
            Under = Returns.Sen2.Sen2ActivePlansTable.Table,
        };

    private static void Read(FileReading reading)
    {
        var row = reading.Row;
        if (row.Day(EntryDate) is not { } entry)
            return;
        if (reading.Follow(ActivePlans.Link, ActivePlanId, "the active plans module") is not { Person: { } person })
            return;
        reading.Add(
            person,
            Kind.EducationPlacement,
            entry,
            row.Day(LeavingDate),
            row.Code(Setting)?.Value,
            facts: reading
                .Facts.Put("school", row.Text(Urn))
                .Put("provider", row.Text(Ukprn))
                .Put("setting", row.Meaning(Setting))
                .Put("other setting", row.Text(OtherSetting))
                .Put("special unit", row.Yes(SenUnit) is true ? "yes" : null)
                .Put("resourced provision", row.Yes(ResourcedProvision) is true ? "yes" : null)
                .Put("residential", row.Text(Residential))
                .Done()
        );
    }
}
