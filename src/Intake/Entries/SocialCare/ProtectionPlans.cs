using Headwater.Intake.Drafts;
using Headwater.Vocabulary;
using static Headwater.Returns.SafeguardingDataset.CpPlansTable;

namespace Headwater.Intake.Entries.SocialCare;

/// <summary>A child protection plan.</summary>
internal static class ProtectionPlans
{
    public static Translation Translation { get; } = new(Table, Precedence: 40, Period.Whole, Day: null, Read);

    private static void Read(FileReading reading)
    {
        var row = reading.Row;
        if (row.Day(StartedOn) is not { } started)
            return;
        var category = row.Code(LatestCategory) ?? row.Code(InitialCategory);
        reading.Add(
            reading.Person(PersonId),
            Kind.ProtectionPlan,
            started,
            row.Day(EndedOn),
            category?.Value,
            facts: reading
                .Facts.Put("category", category?.Meaning)
                .Put("category at the start", row.Meaning(InitialCategory))
                .Put("another authority's plan", row.Yes(OtherAuthority) is true ? "yes" : null)
                .Done()
        );
    }
}
