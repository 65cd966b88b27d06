using Headwater.Returns.Codes;
using Headwater.Returns.Formats;

namespace Headwater.Returns.EarlyHelp;

/// <summary>Each request for early help and what came of it.</summary>
/// <remarks>The other headings are such as case systems are known by; which of them writes which is unverified.</remarks>
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
        Table.Column(
            "EpisodeId",
            Format.Text(40),
            "the module's number for the episode",
            Presence.Required,
            "Early help ID",
            "Early help episode ID",
            "EHA ID",
            "Case ID"
        );
    public static Column FamilyId { get; } =
        Table.Column(
            "FamilyId",
            Format.Text(40),
            "the module's number for the family",
            Presence.Optional,
            "Family number",
            "Group ID",
            "Household ID"
        );
    public static Column Forename { get; } =
        Table.Column("Forename", Format.Text(60), "given name", Presence.Required, "First name", "Given name");
    public static Column Surname { get; } =
        Table.Column("Surname", Format.Text(60), "family name", Presence.Required, "Last name", "Family name");
    public static Column BirthDate { get; } =
        Table.Column("DOB", Format.Day, "date of birth", Presence.Required, "Date of birth");
    public static Column Sex { get; } =
        Table.Column("Sex", Format.OneOf(CommonCodes.Sex), "sex", Presence.Optional, "Gender");
    public static Column Postcode { get; } =
        Table.Column("PostCode", Format.Postcode, "home postcode", Presence.Optional, "Home postcode");
    public static Column School { get; } =
        Table.Column(
            "SchoolName",
            Format.Text(120),
            "name of the school",
            Presence.Optional,
            "School",
            "Current school"
        );
    public static Column Requested { get; } =
        Table.Column(
            "RequestDate",
            Format.Day,
            "the day help was asked for",
            Presence.Required,
            "Date of request",
            "Referral date",
            "Date of referral"
        );
    public static Column Source { get; } =
        Table.Column(
            "RequestSource",
            Format.Text(60),
            "who asked",
            Presence.Optional,
            "Referral source",
            "Source of referral"
        );
    public static Column Decision { get; } =
        Table.Column(
            "Decision",
            Format.OneOf(LocalCodes.EarlyHelpDecision),
            "what was decided",
            Presence.Optional,
            "Request outcome",
            "Referral outcome"
        );
    public static Column Started { get; } =
        Table.Column(
            "StartDate",
            Format.Day,
            "the day help began",
            Presence.Optional,
            "Episode start date",
            "Early help start date",
            "Date opened"
        );
    public static Column Ended { get; } =
        Table.Column(
            "EndDate",
            Format.Day,
            "the day help ended; blank while it goes on",
            Presence.Optional,
            "Episode end date",
            "Early help end date",
            "Closure date",
            "Date closed"
        );
    public static Column Reason { get; } =
        Table.Column(
            "Reason",
            Format.Text(120),
            "why help was asked for",
            Presence.Optional,
            "Presenting need",
            "Referral reason"
        );
    public static Column EndReason { get; } =
        Table.Column(
            "EndReason",
            Format.Text(120),
            "why help ended",
            Presence.Optional,
            "Closure reason",
            "Reason for closure"
        );
    public static Column Lead { get; } =
        Table.Column(
            "LeadPractitioner",
            Format.Text(80),
            "who led the help",
            Presence.Optional,
            "Lead professional",
            "Lead worker",
            "Allocated worker"
        );
    public static Column Team { get; } =
        Table.Column("Team", Format.Text(80), "their team", Presence.Optional, "Allocated team");
}
