using Headwater.Returns.Codes;
using Headwater.Returns.Formats;

namespace Headwater.Returns.SchoolCensus;

/// <summary>Every pupil who left a school since the census before.</summary>
public static class PupilNoLongerOnRollTable
{
    public static Table Table { get; } =
        new(
            Return.SchoolCensus,
            "PupilNoLongerOnRoll",
            "pupils-no-longer-on-roll",
            "every pupil who left a school since the census before"
        )
        {
            KnownBy = "UPN",
            OrderedBy = "LeavingDate",
            DatedBy = "ReferenceDate",
        };

    public static Column ReferenceDate { get; } =
        Table.Column("ReferenceDate", Format.Day, "the census day", Presence.Required, "Census date");
    public static Column Authority { get; } =
        Table.Column("LEA", Format.Text(4), "the number of the school's authority", Presence.Optional, "LA");
    public static Column Urn { get; } =
        Table.Column("URN", Format.Whole(100000, 999999), "the school that the pupil left", Presence.Required);
    public static Column Upn { get; } =
        Table.Column("UPN", Format.Upn, "the pupil's unique pupil number", Presence.Required);
    public static Column Surname { get; } = Table.Column("Surname", Format.Text(60), "family name", Presence.Required);
    public static Column Forename { get; } = Table.Column("Forename", Format.Text(60), "given name", Presence.Required);
    public static Column BirthDate { get; } =
        Table.Column("DOB", Format.Day, "date of birth", Presence.Required, "Date of birth");
    public static Column Sex { get; } =
        Table.Column("Sex", Format.OneOf(CommonCodes.Sex), "sex", Presence.Required, "Gender");
    public static Column Postcode { get; } = Table.Column("PostCode", Format.Postcode, "home postcode");
    public static Column EntryDate { get; } =
        Table.Column("EntryDate", Format.Day, "the day the pupil joined the school");
    public static Column LeavingDate { get; } =
        Table.Column("LeavingDate", Format.Day, "the day the pupil left", Presence.Key);
    public static Column CurriculumYear { get; } =
        Table.Column(
            "NCyearLeaving",
            Format.OneOf(SchoolCodes.CurriculumYear),
            "the national curriculum year on leaving"
        );
}
