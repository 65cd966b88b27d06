using Headwater.Returns.Codes;
using Headwater.Returns.Formats;

namespace Headwater.Returns.Sen2;

/// <summary>Each assessment that followed a request.</summary>
public static class Sen2AssessmentTable
{
    public static Table Table { get; } =
        new(Return.Sen2, "Sen2Assessment", "assessment", "each assessment that followed a request")
        {
            KnownBy = "requeststableid",
        };

    public static Column AssessmentId { get; } =
        Table.Column(
            "assessmenttableid",
            Format.Text(40),
            "the export's own number for the assessment",
            Presence.Required
        );
    public static Column NativeId { get; } = Table.Column("NativeId", Format.Text(40), "number in the sending system");
    public static Column Order { get; } =
        Table.Column("assessmentorderseqcolumn", Format.Text(12), "place in the export");
    public static Column SourceId { get; } = Table.Column("sourceid", Format.Text(40), "number of the sending system");
    public static Column RequestId { get; } =
        Table.Column(
            "requeststableid",
            Format.Text(40),
            "the request, as numbered in the requests module",
            Presence.Key
        );
    public static Column Outcome { get; } =
        Table.Column(
            "assessmentoutcome",
            Format.OneOf(Sen2Codes.Outcome),
            "whether a plan is to be made",
            Presence.Required
        );
    public static Column OutcomeOn { get; } =
        Table.Column("assessmentoutcomedate", Format.ExportedDay, "the day of that decision");
    public static Column Mediation { get; } =
        Table.Column("assessmentmediation", Format.ZeroOne, "whether there was mediation");
    public static Column Tribunal { get; } =
        Table.Column("assessmenttribunal", Format.ZeroOne, "whether there was an appeal");
    public static Column OtherMediation { get; } =
        Table.Column("othermediation", Format.ZeroOne, "mediation about another matter");
    public static Column OtherTribunal { get; } =
        Table.Column("othertribunal", Format.ZeroOne, "appeal about another matter");
    public static Column Exception { get; } =
        Table.Column("week20", Format.ZeroOne, "whether a lawful exception to the twenty weeks applied");
}
