using Headwater.Returns.Codes;
using Headwater.Returns.Formats;

namespace Headwater.Returns.YouthJustice;

/// <summary>Each offence or diversion and its outcome.</summary>
/// <remarks>The other headings are such as case systems are known by; which of them writes which is unverified.</remarks>
public static class YouthJusticeCaseTable
{
    public static Table Table { get; } =
        new(Return.YouthJustice, "YouthJusticeCase", "youth-justice-cases", "each offence or diversion and its outcome")
        {
            KnownBy = "PersonRef",
        };

    public static Column CaseId { get; } =
        Table.Column(
            "CaseId",
            Format.Text(40),
            "number of the case",
            Presence.Required,
            "Case reference",
            "Offence ID"
        );
    public static Column PersonRef { get; } =
        Table.Column(
            "PersonRef",
            Format.Text(40),
            "the service's number for the child",
            Presence.Required,
            "Person ID",
            "Young person ID",
            "Client ID"
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
    public static Column OffenceOn { get; } =
        Table.Column("OffenceDate", Format.Day, "the day of the offence", Presence.Required, "Date of offence");
    public static Column Offence { get; } =
        Table.Column(
            "OffenceType",
            Format.Text(120),
            "the kind of offence",
            Presence.Optional,
            "Offence",
            "Offence description"
        );
    public static Column Outcome { get; } =
        Table.Column(
            "Outcome",
            Format.OneOf(LocalCodes.YouthJusticeOutcome),
            "what was decided",
            Presence.Required,
            "Disposal",
            "Substantive outcome"
        );
    public static Column DecidedOn { get; } =
        Table.Column(
            "OutcomeDate",
            Format.Day,
            "the day of that decision",
            Presence.Required,
            "Date of outcome",
            "Disposal date"
        );
    public static Column StartedOn { get; } =
        Table.Column("StartDate", Format.Day, "the day the work began", Presence.Optional, "Intervention start date");
    public static Column EndedOn { get; } =
        Table.Column(
            "EndDate",
            Format.Day,
            "the day the work ended; blank while it goes on",
            Presence.Optional,
            "Intervention end date"
        );
    public static Column Worker { get; } =
        Table.Column("Worker", Format.Text(80), "the worker", Presence.Optional, "Case manager", "Allocated worker");
}
