using Headwater.Intake.Drafts;
using static Headwater.Returns.Sen2.Sen2PlanDetailTable;

namespace Headwater.Intake.Entries.Sen2;

/// <summary>A setting named in a plan when it was made: a fact of the plan. Where the person goes to is in the placements.</summary>
internal static class PlanDetails
{
    public const string Link = "setting named in a plan";

    public static Translation Translation { get; } =
        new(Table, Precedence: 25, Period.ReturnYear, Day: null, Read)
        {
            Under = Returns.Sen2.Sen2NamedPlanTable.Table,
        };

    private static void Read(FileReading reading)
    {
        var row = reading.Row;
        var setting = row.Text(OtherSetting) ?? row.Meaning(Setting) ?? row.Text(Urn) ?? row.Text(Ukprn);
        reading.Unit.Link(Link, row.Text(PlanId), new Linked(null, null, setting));
    }
}
