using Headwater.Returns.Codes;
using Headwater.Returns.Formats;

namespace Headwater.Returns.Sen2;

/// <summary>Each education, health and care plan made.</summary>
public static class Sen2NamedPlanTable
{
    public static Table Table { get; } =
        new(Return.Sen2, "Sen2NamedPlan", "namedplan", "each education, health and care plan made")
        {
            KnownBy = "assessmenttableid",
        };

    public static Column PlanId { get; } =
        Table.Column("namedplantableid", Format.Text(40), "the export's own number for the plan", Presence.Required);
    public static Column NativeId { get; } = Table.Column("NativeId", Format.Text(40), "number in the sending system");
    public static Column Order { get; } =
        Table.Column("namedplanorderseqcolumn", Format.Text(12), "place in the export");
    public static Column SourceId { get; } = Table.Column("sourceid", Format.Text(40), "number of the sending system");
    public static Column AssessmentId { get; } =
        Table.Column(
            "assessmenttableid",
            Format.Text(40),
            "the assessment, as numbered in the assessment module",
            Presence.Key
        );
    public static Column Started { get; } =
        Table.Column("startdate", Format.ExportedDay, "the day the final plan was issued", Presence.Key);
    public static Column Residential { get; } = Table.Column("planres", Format.Text(4), "residential setting");
    public static Column WorkBased { get; } = Table.Column("planwbp", Format.Text(4), "work-based placement");
    public static Column PersonalBudget { get; } = Table.Column("pb", Format.Text(4), "personal budget");
    public static Column OrganisedArrangement { get; } =
        Table.Column("oa", Format.Text(4), "arrangements organised by the authority");
    public static Column DirectPayment { get; } = Table.Column("dp", Format.Text(4), "direct payments");
    public static Column Ceased { get; } = Table.Column("ceasedate", Format.ExportedDay, "the day the plan ended");
    public static Column CeaseReason { get; } =
        Table.Column("ceasereason", Format.OneOf(Sen2Codes.CeaseReason), "why it ended");
}
