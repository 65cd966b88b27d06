using Headwater.Returns.Codes;
using Headwater.Returns.Formats;

namespace Headwater.Returns.Ssda903;

/// <summary>Each unaccompanied asylum-seeking child.</summary>
public static class UascTable
{
    public static Table Table { get; } =
        new(Return.Ssda903, "UASC", "uasc", "each unaccompanied asylum-seeking child") { KnownBy = "CHILD" };

    public static Column Child { get; } =
        Table.Column("CHILD", Format.Text(10), "the authority's own number for the child", Presence.Key);
    public static Column Sex { get; } = Table.Column("SEX", Format.OneOf(Ssda903Codes.Sex), "sex", Presence.Required);
    public static Column BirthDate { get; } = Table.Column("DOB", Format.Day, "date of birth", Presence.Required);
    public static Column Ceases { get; } = Table.Column("DUC", Format.Day, "the day the child stops counting as one");
}
