using Headwater.Returns.Codes;
using Headwater.Returns.Formats;
using Headwater.Vocabulary;

namespace Headwater.Returns.Ssda903;

/// <summary>Each social worker that a looked-after child had.</summary>
public static class SwEpisodesTable
{
    public static Table Table { get; } =
        new(
            Return.Ssda903,
            "SWEpisodes",
            "sw_episodes",
            "each social worker that a looked-after child had",
            Years.Since(2024)
        )
        {
            KnownBy = "CHILD",
            OrderedBy = "SW_DECOM",
            WorkedBy = "SW_ID",
        };

    public static Column Child { get; } =
        Table.Column("CHILD", Format.Text(10), "the authority's own number for the child", Presence.Key);
    public static Column BirthDate { get; } = Table.Column("DOB", Format.Day, "date of birth", Presence.Required);
    public static Column Worker { get; } =
        Table.Column("SW_ID", Format.Text(12), "the worker's registration number", Presence.Required);
    public static Column Began { get; } = Table.Column("SW_DECOM", Format.Day, "the first day", Presence.Key);
    public static Column Ended { get; } = Table.Column("SW_DEC", Format.Day, "the last day; blank while it goes on");
    public static Column Reason { get; } =
        Table.Column("SW_REASON", Format.OneOf(Ssda903OutcomeCodes.WorkerChange), "why the worker changed");
}
