namespace Headwater.Web.Lists;

/// <summary>The orders in which the list can stand, as the page names them.</summary>
public static class Sorts
{
    public static IReadOnlyList<(string? Key, string Name)> All { get; } =
    [
        (null, "Level, then newest change"),
        ("waiting", "To decide, longest waiting first"),
        ("newest", "Newest change"),
        ("name", "Family name"),
    ];

    /// <summary>What a run can change, as the filter names it.</summary>
    public static IReadOnlyList<(string Key, string Name)> Changes { get; } =
    [("new", "New on the list"), ("up", "Moved up"), ("down", "Moved down"), ("gone", "No reason any more")];
}
