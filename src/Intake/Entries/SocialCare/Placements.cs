using Headwater.Intake.Drafts;
using Headwater.Vocabulary;
using static Headwater.Returns.SafeguardingDataset.ClaPlacementTable;

namespace Headwater.Intake.Entries.SocialCare;

/// <summary>A placement of a looked-after child.</summary>
internal static class Placements
{
    public static Translation Translation { get; } = new(Table, Precedence: 40, Period.Whole, Day: null, Read);

    private static void Read(FileReading reading)
    {
        var row = reading.Row;
        // A temporary stay is not a placement: the child's own goes on meanwhile.
        if (
            row.Day(StartedOn) is { } started
            && row.Code(Returns.SafeguardingDataset.ClaPlacementTable.Type)?.Value is not ['T', ..]
        )
            reading.Add(
                reading.Person(PersonId),
                Kind.Placement,
                started,
                row.Day(EndedOn),
                row.Code(Returns.SafeguardingDataset.ClaPlacementTable.Type)?.Value,
                facts: reading
                    .Facts.Put("placement", row.Meaning(Returns.SafeguardingDataset.ClaPlacementTable.Type))
                    .Put("provider", row.Meaning(Provider))
                    .Put("miles from home", row.Number(Distance))
                    .Put("why it changed", row.Meaning(ChangeReason))
                    .Put("postcode", row.Text(Postcode))
                    .Put("Ofsted number", row.Text(Urn))
                    .Done()
            );
    }
}
