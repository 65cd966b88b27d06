using Headwater.Returns.Rules;

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>What last year's return left open, and this year's must take up.</summary>
internal static class LastYears
{
    /// <summary>Where a row that last year left open is not told again: the child's first row this year, or else the header.</summary>
    public static IEnumerable<Line> LeftOpenAndLost(Child child, Table table, Column began, Column ended)
    {
        var now = child[table];
        var isLost = child
            .LastYear[table]
            .Any(last => last.IsBlank(ended) && last.Day(began) is { } day && !now.Any(each => each.Day(began) == day));
        return isLost && (now.Earliest ?? child.Header) is { } line ? [line] : [];
    }
}
