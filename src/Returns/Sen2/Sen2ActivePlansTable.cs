using Headwater.Returns.Formats;

namespace Headwater.Returns.Sen2;

/// <summary>Each plan in force on census day, with its last review.</summary>
public static class Sen2ActivePlansTable
{
    public static Table Table { get; } =
        new(Return.Sen2, "Sen2ActivePlans", "activeplans", "each plan in force on census day, with its last review")
        {
            KnownBy = "requeststableid",
        };

    public static Column ActivePlanId { get; } =
        Table.Column(
            "activeplanstableid",
            Format.Text(40),
            "the export's own number for the plan in force",
            Presence.Required
        );
    public static Column NativeId { get; } = Table.Column("NativeId", Format.Text(40), "number in the sending system");
    public static Column Order { get; } =
        Table.Column("activeplansorderseqcolumn", Format.Text(12), "place in the export");
    public static Column SourceId { get; } = Table.Column("sourceid", Format.Text(40), "number of the sending system");
    public static Column RequestId { get; } =
        Table.Column(
            "requeststableid",
            Format.Text(40),
            "the request, as numbered in the requests module",
            Presence.Key
        );
    public static Column CameFrom { get; } =
        Table.Column("transferla", Format.Text(8), "authority from which the plan came");
    public static Column ReviewMeeting { get; } =
        Table.Column("reviewmeeting", Format.ExportedDay, "the day of the last review meeting");
    public static Column ReviewOutcome { get; } =
        Table.Column("reviewoutcome", Format.Text(4), "outcome of the review");
    public static Column ReviewDraft { get; } =
        Table.Column("reviewdraft", Format.ExportedDay, "the day the amended draft was sent");
    public static Column TransferDue { get; } =
        Table.Column(
            "phasetransferduedate",
            Format.ExportedDay,
            "the day by which the plan must be ready for the next phase"
        );
    public static Column TransferFinal { get; } =
        Table.Column("phasetransferfinaldate", Format.ExportedDay, "the day it was ready");
    public static Column LastReview { get; } =
        Table.Column("lastreview", Format.ExportedDay, "the day the decision after the last review was written");
}
