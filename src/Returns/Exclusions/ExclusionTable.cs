using Headwater.Returns.Codes;
using Headwater.Returns.Formats;

namespace Headwater.Returns.Exclusions;

/// <summary>Each suspension or permanent exclusion of a pupil.</summary>
public static class ExclusionTable
{
    public static Table Table { get; } =
        new(Return.Exclusions, "Exclusion", "exclusions", "each suspension or permanent exclusion of a pupil")
        {
            KnownBy = "UPN",
            OrderedBy = "StartDate",
            DatedBy = "StartDate",
        };

    public static Column Urn { get; } =
        Table.Column("URN", Format.Whole(100000, 999999), "the school", Presence.Required);
    public static Column Upn { get; } =
        Table.Column("UPN", Format.Upn, "the pupil's unique pupil number", Presence.Required);
    public static Column Surname { get; } = Table.Column("Surname", Format.Text(60), "family name", Presence.Required);
    public static Column Forename { get; } = Table.Column("Forename", Format.Text(60), "given name", Presence.Required);
    public static Column BirthDate { get; } =
        Table.Column("DOB", Format.Day, "date of birth", Presence.Required, "Date of birth");
    public static Column Category { get; } =
        Table.Column(
            "Category",
            Format.OneOf(SchoolCodes.ExclusionCategory),
            "suspended, suspended at lunchtimes, or permanently excluded",
            Presence.Required
        );
    public static Column StartDate { get; } = Table.Column("StartDate", Format.Day, "the first day", Presence.Key);
    public static Column Sessions { get; } =
        Table.Column("Sessions", Format.Whole(0, 200), "how many sessions it lasts; two to a day");
    public static Column Reason1 { get; } =
        Table.Column("Reason1", Format.OneOf(SchoolCodes.ExclusionReason), "main reason", Presence.Required);
    public static Column Reason2 { get; } =
        Table.Column("Reason2", Format.OneOf(SchoolCodes.ExclusionReason), "second reason");
    public static Column Reason3 { get; } =
        Table.Column("Reason3", Format.OneOf(SchoolCodes.ExclusionReason), "third reason");
    public static Column SenProvision { get; } =
        Table.Column(
            "SENprovision",
            Format.OneOf(SchoolCodes.SenProvision),
            "special educational provision at the time"
        );
}
