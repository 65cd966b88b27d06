namespace Headwater.Returns.Rules;

/// <summary>Puts the rows of a table in order of child and, within a child, of day.</summary>
internal static class ByChild
{
    /// <returns>The places of rows, child after child, and for each child where its own begin; one more start ends the last.</returns>
    public static (int[] Places, int[] Starts) Of(Rows rows, int children)
    {
        var starts = new int[children + 1];
        for (var i = 0; i < rows.Count; i++)
            if (rows.ChildOf(i) is >= 0 and var child)
                starts[child + 1]++;
        for (var child = 0; child < children; child++)
            starts[child + 1] += starts[child];

        var (places, next) = (new int[starts[children]], starts.ToArray());
        for (var i = 0; i < rows.Count; i++)
            if (rows.ChildOf(i) is >= 0 and var child)
                places[next[child]++] = i;

        if (rows.Table.Order is { } ordered)
            Sort(rows, ordered, places, starts);
        return (places, starts);
    }

    // Rows whose day is not known stand last: they cannot come between others. Equal days keep the order of the files.
    private static void Sort(Rows rows, Column ordered, int[] places, int[] starts)
    {
        var order = Comparer<int>.Create(
            (left, right) =>
                (rows.Day(left, ordered) ?? DateOnly.MaxValue).CompareTo(rows.Day(right, ordered) ?? DateOnly.MaxValue)
                    is var days
                        and not 0
                    ? days
                    : left.CompareTo(right)
        );
        for (var child = 0; child < starts.Length - 1; child++)
            if (starts[child + 1] - starts[child] > 1)
                places.AsSpan(starts[child]..starts[child + 1]).Sort(order);
    }
}
