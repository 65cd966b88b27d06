using Headwater.Returns.Codes;
using Headwater.Returns.Formats;

namespace Headwater.Returns.Ssda903;

/// <summary>Health of each child looked after for a year.</summary>
public static class Oc2Table
{
    public static Table Table { get; } =
        new(Return.Ssda903, "OC2", "oc2", "health of each child looked after for a year") { KnownBy = "CHILD" };

    public static Column Child { get; } =
        Table.Column("CHILD", Format.Text(10), "the authority's own number for the child", Presence.Key);
    public static Column BirthDate { get; } = Table.Column("DOB", Format.Day, "date of birth", Presence.Required);
    public static Column Score { get; } =
        Table.Column("SDQ_SCORE", Format.Whole(0, 40), "strengths and difficulties score");
    public static Column NoScoreReason { get; } =
        Table.Column("SDQ_REASON", Format.OneOf(Ssda903OutcomeCodes.NoScoreReason), "why there is no score");
    public static Column Convicted { get; } =
        Table.Column("CONVICTED", Format.ZeroOne, "convicted or cautioned in the year");
    public static Column HealthCheck { get; } =
        Table.Column("HEALTH_CHECK", Format.ZeroOne, "development checked, if under five");
    public static Column Immunised { get; } = Table.Column("IMMUNISATIONS", Format.ZeroOne, "immunisations up to date");
    public static Column TeethChecked { get; } = Table.Column("TEETH_CHECK", Format.ZeroOne, "teeth checked");
    public static Column HealthAssessed { get; } = Table.Column("HEALTH_ASSESSMENT", Format.ZeroOne, "health assessed");
    public static Column SubstanceMisuse { get; } =
        Table.Column("SUBSTANCE_MISUSE", Format.ZeroOne, "found to misuse substances");
    public static Column HelpReceived { get; } =
        Table.Column("INTERVENTION_RECEIVED", Format.ZeroOne, "had help with that");
    public static Column HelpOffered { get; } =
        Table.Column("INTERVENTION_OFFERED", Format.ZeroOne, "was offered help with that");
}
