using Headwater.Returns.Codes;
using Headwater.Returns.Formats;

namespace Headwater.Returns.EarlyHelp;

/// <summary>Each request for early help and what came of it.</summary>
public static class EarlyHelpEpisodeTable
{
    public static Table Table { get; } =
        new(
            Return.EarlyHelp,
            "EarlyHelpEpisode",
            "early-help-episodes",
            "each request for early help and what came of it"
        )
        {
            KnownBy = "EpisodeId",
        };

    public static Column EpisodeId { get; } =
        Table.Column("EpisodeId", Format.Text(40), "the module's number for the episode", Presence.Required);
    public static Column FamilyId { get; } =
        Table.Column("FamilyId", Format.Text(40), "the module's number for the family");
    public static Column Forename { get; } = Table.Column("Forename", Format.Text(60), "given name", Presence.Required);
    public static Column Surname { get; } = Table.Column("Surname", Format.Text(60), "family name", Presence.Required);
    public static Column BirthDate { get; } =
        Table.Column("DOB", Format.Day, "date of birth", Presence.Required, "Date of birth");
    public static Column Sex { get; } =
        Table.Column("Sex", Format.OneOf(CommonCodes.Sex), "sex", Presence.Optional, "Gender");
    public static Column Postcode { get; } = Table.Column("PostCode", Format.Postcode, "home postcode");
    public static Column School { get; } = Table.Column("SchoolName", Format.Text(120), "name of the school");
    public static Column Requested { get; } =
        Table.Column("RequestDate", Format.Day, "the day help was asked for", Presence.Required);
    public static Column Source { get; } = Table.Column("RequestSource", Format.Text(60), "who asked");
    public static Column Decision { get; } =
        Table.Column("Decision", Format.OneOf(LocalCodes.EarlyHelpDecision), "what was decided");
    public static Column Started { get; } = Table.Column("StartDate", Format.Day, "the day help began");
    public static Column Ended { get; } =
        Table.Column("EndDate", Format.Day, "the day help ended; blank while it goes on");
    public static Column Reason { get; } = Table.Column("Reason", Format.Text(120), "why help was asked for");
    public static Column EndReason { get; } = Table.Column("EndReason", Format.Text(120), "why help ended");
    public static Column Lead { get; } = Table.Column("LeadPractitioner", Format.Text(80), "who led the help");
    public static Column Team { get; } = Table.Column("Team", Format.Text(80), "their team");
}
