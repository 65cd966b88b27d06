using Headwater.Returns.Codes;
using Headwater.Returns.Formats;

namespace Headwater.Returns.Ssda903;

/// <summary>Each time a looked-after child was missing or away.</summary>
public static class MissingTable
{
    public static Table Table { get; } =
        new(Return.Ssda903, "Missing", "missing", "each time a looked-after child was missing or away")
        {
            KnownBy = "CHILD",
            OrderedBy = "MIS_START",
        };

    public static Column Child { get; } =
        Table.Column("CHILD", Format.Text(10), "the authority's own number for the child", Presence.Key);
    public static Column BirthDate { get; } = Table.Column("DOB", Format.Day, "date of birth", Presence.Required);
    public static Column Kind { get; } =
        Table.Column(
            "MISSING",
            Format.OneOf(Ssda903OutcomeCodes.Missing),
            "missing, or away without authorisation",
            Presence.Required
        );
    public static Column Began { get; } = Table.Column("MIS_START", Format.Day, "the first day", Presence.Key);
    public static Column Ended { get; } =
        Table.Column("MIS_END", Format.Day, "the day the child was found; blank while still missing");
}
