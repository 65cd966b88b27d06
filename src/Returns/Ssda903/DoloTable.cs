using Headwater.Returns.Formats;
using Headwater.Vocabulary;

namespace Headwater.Returns.Ssda903;

/// <summary>Each time that a court allowed a looked-after child to be deprived of liberty.</summary>
public static class DoloTable
{
    public static Table Table { get; } =
        new(
            Return.Ssda903,
            "DoLo",
            "dolo",
            "each time that a court allowed a looked-after child to be deprived of liberty",
            Years.Since(2027)
        )
        {
            KnownBy = "CHILD",
            OrderedBy = "DOLO_START",
        };

    public static Column Child { get; } =
        Table.Column("CHILD", Format.Text(10), "the authority's own number for the child", Presence.Key);
    public static Column BirthDate { get; } = Table.Column("DOB", Format.Day, "date of birth", Presence.Required);
    public static Column Began { get; } = Table.Column("DOLO_START", Format.Day, "the first day", Presence.Key);
    public static Column Ended { get; } = Table.Column("DOLO_END", Format.Day, "the last day; blank while it goes on");
}
