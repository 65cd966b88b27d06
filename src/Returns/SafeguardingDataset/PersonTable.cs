using Headwater.Returns.Codes;
using Headwater.Returns.Formats;

namespace Headwater.Returns.SafeguardingDataset;

/// <summary>Each child known to social care.</summary>
public static class PersonTable
{
    public static Table Table { get; } =
        new(Return.SafeguardingDataset, "ssd_person", "ssd_person", "each child known to social care")
        {
            KnownBy = "pers_person_id",
        };

    public static Column PersonId { get; } =
        Table.Column("pers_person_id", Format.Id(48), "social care's number for the child", Presence.Key);
    public static Column Forename { get; } =
        Table.Column("pers_forename", Format.Text(100), "given name", Presence.Required);
    public static Column Surname { get; } =
        Table.Column("pers_surname", Format.Text(100), "family name", Presence.Required);
    public static Column Sex { get; } =
        Table.Column("pers_sex", Format.OneOf(CommonCodes.Sex), "sex", Presence.Required);
    public static Column Gender { get; } = Table.Column("pers_gender", Format.Text(10), "gender");
    public static Column Ethnicity { get; } =
        Table.Column(
            "pers_ethnicity",
            Format.OneOf(CommonCodes.Ethnicity),
            "ethnic group, kept for checking fairness only"
        );
    public static Column BirthDate { get; } =
        Table.Column("pers_dob", Format.IsoDay, "date of birth", Presence.Required);
    public static Column CommonId { get; } =
        Table.Column("pers_common_child_id", Format.Id(48), "a number shared with other services");
    public static Column LegacyId { get; } = Table.Column("pers_legacy_id", Format.Id(48), "number in an older system");
    public static Column NoUpn { get; } =
        Table.Column("pers_upn_unknown", Format.OneOf(CommonCodes.NoUpn), "why there is no unique pupil number");
    public static Column Send { get; } =
        Table.Column("pers_send_flag", Format.Text(5), "whether the child has special educational needs");
    public static Column ExpectedBirth { get; } =
        Table.Column("pers_expected_dob", Format.IsoDay, "expected date of birth");
    public static Column Died { get; } = Table.Column("pers_death_date", Format.IsoDay, "date of death");
    public static Column IsMother { get; } =
        Table.Column("pers_is_mother", Format.Text(5), "whether the child is a mother");
    public static Column Nationality { get; } = Table.Column("pers_nationality", Format.Text(48), "nationality");
}
