using Headwater.Intake.Drafts;
using static Headwater.Returns.SafeguardingDataset.ProfessionalsTable;

namespace Headwater.Intake.Entries.SocialCare;

/// <summary>A worker; the allocation of a worker to a child points here for the name.</summary>
internal static class Professionals
{
    public const string Link = "worker";

    public static Translation Translation { get; } = new(Table, Precedence: 40, Period.Whole, Day: null, Read);

    private static void Read(FileReading reading)
    {
        var row = reading.Row;
        reading.Unit.Link(Link, row.Text(ProfessionalId), new Linked(null, null, row.Text(Name)));
    }
}
