using Headwater.Returns.Codes;
using Headwater.Returns.Formats;

namespace Headwater.Returns.AlternativeProvision;

/// <summary>Each placement of a pupil away from the school that they belong to.</summary>
public static class AlternativePlacementTable
{
    public static Table Table { get; } =
        new(
            Return.AlternativeProvision,
            "AlternativePlacement",
            "alternative-provision",
            "each placement of a pupil away from the school that they belong to"
        )
        {
            KnownBy = "UPN",
            OrderedBy = "EntryDate",
            DatedBy = "EntryDate",
        };

    public static Column Authority { get; } =
        Table.Column("LEA", Format.Text(4), "the number of the authority", Presence.Optional, "LA");
    public static Column Upn { get; } =
        Table.Column("UPN", Format.Upn, "the pupil's unique pupil number", Presence.Required);
    public static Column Surname { get; } = Table.Column("Surname", Format.Text(60), "family name", Presence.Required);
    public static Column Forename { get; } = Table.Column("Forename", Format.Text(60), "given name", Presence.Required);
    public static Column BirthDate { get; } =
        Table.Column("DOB", Format.Day, "date of birth", Presence.Required, "Date of birth");
    public static Column Sex { get; } =
        Table.Column("Sex", Format.OneOf(CommonCodes.Sex), "sex", Presence.Optional, "Gender");
    public static Column Postcode { get; } = Table.Column("PostCode", Format.Postcode, "home postcode");
    public static Column Urn { get; } = Table.Column("URN", Format.Whole(100000, 999999), "the pupil's own school");
    public static Column SettingUrn { get; } =
        Table.Column("APURN", Format.Whole(100000, 999999), "the alternative setting; blank when it is not registered");
    public static Column Setting { get; } =
        Table.Column("APSettingType", Format.OneOf(SchoolCodes.ApSetting), "the kind of setting", Presence.Required);
    public static Column Reason { get; } =
        Table.Column(
            "PlacementReason",
            Format.OneOf(SchoolCodes.ApReason),
            "why the pupil was placed there",
            Presence.Required
        );
    public static Column EntryDate { get; } = Table.Column("EntryDate", Format.Day, "the first day", Presence.Key);
    public static Column LeavingDate { get; } =
        Table.Column("LeavingDate", Format.Day, "the last day; blank while it goes on");
    public static Column SessionsPerWeek { get; } =
        Table.Column(
            "SessionsPerWeek",
            Format.Whole(0, 14),
            "sessions a week there",
            Presence.Optional,
            "APSessionsPerWeek"
        );
    public static Column Pattern { get; } =
        Table.Column(
            "AttendancePattern",
            Format.OneOf(SchoolCodes.AttendancePattern),
            "full or part time",
            Presence.Optional,
            "APAttendancePattern"
        );
    public static Column SenOnEntry { get; } =
        Table.Column(
            "SENprovisionEntry",
            Format.OneOf(SchoolCodes.SenProvision),
            "special educational provision on entry"
        );
    public static Column SenOnLeaving { get; } =
        Table.Column(
            "SENprovisionLeaving",
            Format.OneOf(SchoolCodes.SenProvision),
            "special educational provision on leaving"
        );
}
