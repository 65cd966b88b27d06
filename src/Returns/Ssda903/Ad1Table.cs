using Headwater.Returns.Codes;
using Headwater.Returns.Formats;

namespace Headwater.Returns.Ssda903;

/// <summary>Each child adopted in the year.</summary>
public static class Ad1Table
{
    public static Table Table { get; } =
        new(Return.Ssda903, "AD1", "ad1", "each child adopted in the year") { KnownBy = "CHILD" };

    public static Column Child { get; } =
        Table.Column("CHILD", Format.Text(10), "the authority's own number for the child", Presence.Key);
    public static Column BirthDate { get; } = Table.Column("DOB", Format.Day, "date of birth", Presence.Required);
    public static Column DecidedOn { get; } =
        Table.Column(
            "DATE_INT",
            Format.Day,
            "the decision that the child should be placed for adoption",
            Presence.Required
        );
    public static Column MatchedOn { get; } =
        Table.Column("DATE_MATCH", Format.Day, "the day the child was matched", Presence.Required);
    public static Column ByFosterCarer { get; } =
        Table.Column("FOSTER_CARE", Format.ZeroOne, "whether the foster carer adopted", Presence.Required);
    public static Column Adopters { get; } =
        Table.Column("NB_ADOPTR", Format.Whole(1, 2), "how many adopters", Presence.Required);
    public static Column AdopterSex { get; } =
        Table.Column(
            "SEX_ADOPTR",
            Format.OneOf(Ssda903OutcomeCodes.AdopterSex),
            "sex of the adopters",
            Presence.Required
        );
    public static Column AdopterStatus { get; } =
        Table.Column(
            "LS_ADOPTR",
            Format.OneOf(Ssda903OutcomeCodes.AdopterStatus),
            "legal status of the adopters",
            Presence.Required
        );
}
