using Headwater.Returns.Codes;
using Headwater.Returns.Formats;

namespace Headwater.Returns.Ssda903;

/// <summary>Each care leaver who turned 17 to 21 in the year.</summary>
public static class Oc3Table
{
    public static Table Table { get; } =
        new(Return.Ssda903, "OC3", "oc3", "each care leaver who turned 17 to 21 in the year") { KnownBy = "CHILD" };

    public static Column Child { get; } =
        Table.Column("CHILD", Format.Text(10), "the authority's own number for the young person", Presence.Key);
    public static Column BirthDate { get; } = Table.Column("DOB", Format.Day, "date of birth", Presence.Required);
    public static Column InTouch { get; } =
        Table.Column(
            "IN_TOUCH",
            Format.OneOf(Ssda903OutcomeCodes.InTouch),
            "whether the authority is in touch",
            Presence.Required
        );
    public static Column Activity { get; } =
        Table.Column(
            "ACTIV",
            Format.OneOf(Ssda903OutcomeCodes.Activity),
            "education, employment or training",
            Presence.Required
        );
    public static Column Accommodation { get; } =
        Table.Column(
            "ACCOM",
            Format.OneOf(Ssda903OutcomeCodes.Accommodation),
            "where they live, and whether it suits",
            Presence.Required
        );
}
