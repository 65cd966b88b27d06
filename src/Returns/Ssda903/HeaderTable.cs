using Headwater.Returns.Codes;
using Headwater.Returns.Formats;

namespace Headwater.Returns.Ssda903;

/// <summary>Each child looked after in the year.</summary>
public static class HeaderTable
{
    public static Table Table { get; } =
        new(Return.Ssda903, "Header", "header", "each child looked after in the year") { KnownBy = "CHILD" };

    public static Column Child { get; } =
        Table.Column("CHILD", Format.Text(10), "the authority's own number for the child", Presence.Key);
    public static Column Sex { get; } = Table.Column("SEX", Format.OneOf(Ssda903Codes.Sex), "sex", Presence.Required);
    public static Column BirthDate { get; } = Table.Column("DOB", Format.Day, "date of birth", Presence.Required);
    public static Column Ethnicity { get; } =
        Table.Column(
            "ETHNIC",
            Format.OneOf(CommonCodes.Ethnicity),
            "ethnic group, kept for checking fairness only",
            Presence.Required
        );
    public static Column Upn { get; } =
        Table.Column("UPN", Format.Upn, "unique pupil number, or why there is none", Presence.Required);
    public static Column Mother { get; } = Table.Column("MOTHER", Format.ZeroOne, "whether the child is a mother");
    public static Column MothersChildBirth { get; } =
        Table.Column("MC_DOB", Format.Day, "date of birth of the mother's child");
}
