using Headwater.Returns.Codes;
using Headwater.Returns.Formats;

namespace Headwater.Returns.SchoolCensus;

/// <summary>Every pupil on the roll of a school on census day, with the absence of the term before.</summary>
public static class PupilOnRollTable
{
    public static Table Table { get; } =
        new(
            Return.SchoolCensus,
            "PupilOnRoll",
            "pupils-on-roll",
            "every pupil on the roll of a school on census day, with the absence of the term before"
        )
        {
            KnownBy = "UPN",
            OrderedBy = "ReferenceDate",
            DatedBy = "ReferenceDate",
        };

    public static Column ReferenceDate { get; } =
        Table.Column("ReferenceDate", Format.Day, "the census day", Presence.Required, "Census date");
    public static Column Authority { get; } =
        Table.Column("LEA", Format.Text(4), "the number of the school's authority", Presence.Optional, "LA");
    public static Column Urn { get; } =
        Table.Column("URN", Format.Whole(100000, 999999), "the school", Presence.Required);
    public static Column Upn { get; } =
        Table.Column("UPN", Format.Upn, "the pupil's unique pupil number", Presence.Required);
    public static Column FormerUpn { get; } =
        Table.Column("FormerUPN", Format.Upn, "a number that the pupil had before");
    public static Column Surname { get; } = Table.Column("Surname", Format.Text(60), "family name", Presence.Required);
    public static Column Forename { get; } = Table.Column("Forename", Format.Text(60), "given name", Presence.Required);
    public static Column MiddleNames { get; } = Table.Column("MiddleNames", Format.Text(80), "other given names");
    public static Column PreferredSurname { get; } =
        Table.Column("PreferredSurname", Format.Text(60), "the family name that the pupil goes by");
    public static Column BirthDate { get; } =
        Table.Column("DOB", Format.Day, "date of birth", Presence.Required, "Date of birth");
    public static Column Sex { get; } =
        Table.Column("Sex", Format.OneOf(CommonCodes.Sex), "sex", Presence.Required, "Gender");
    public static Column Ethnicity { get; } =
        Table.Column("Ethnicity", Format.OneOf(CommonCodes.Ethnicity), "ethnic group, kept for checking fairness only");
    public static Column Language { get; } =
        Table.Column("Language", Format.Text(4), "first language, kept for checking fairness only");
    public static Column Postcode { get; } =
        Table.Column("PostCode", Format.Postcode, "home postcode", Presence.Required);
    public static Column CurriculumYear { get; } =
        Table.Column(
            "NCyearActual",
            Format.OneOf(SchoolCodes.CurriculumYear),
            "the national curriculum year in which the pupil is taught",
            Presence.Required,
            "NC year",
            "Year group"
        );
    public static Column EnrolStatus { get; } =
        Table.Column("EnrolStatus", Format.OneOf(SchoolCodes.EnrolStatus), "whether this is the pupil's only school");
    public static Column EntryDate { get; } =
        Table.Column("EntryDate", Format.Day, "the day the pupil joined the school", Presence.Required);
    public static Column PartTime { get; } =
        Table.Column("PartTime", Format.YesNo, "whether the pupil attends part time");
    public static Column SenProvision { get; } =
        Table.Column(
            "SENprovision",
            Format.OneOf(SchoolCodes.SenProvision),
            "special educational provision",
            Presence.Required
        );
    public static Column SenNeed { get; } =
        Table.Column("SENtype", Format.OneOf(SchoolCodes.SenNeed), "primary special educational need");
    public static Column FreeMeals { get; } =
        Table.Column("FSMeligible", Format.YesNo, "whether the pupil can have free school meals");
    public static Column SessionsPossible { get; } =
        Table.Column(
            "TermlySessionsPossible",
            Format.Whole(0, 500),
            "sessions that the pupil could have come to in the term before"
        );
    public static Column SessionsAuthorised { get; } =
        Table.Column("TermlySessionsAuthorised", Format.Whole(0, 500), "sessions missed with leave");
    public static Column SessionsUnauthorised { get; } =
        Table.Column("TermlySessionsUnauthorised", Format.Whole(0, 500), "sessions missed without leave");
}
