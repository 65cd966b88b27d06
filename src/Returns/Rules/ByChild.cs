using Headwater.Returns.Formats;

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

        Sort(rows, places, starts);
        return (places, starts);
    }

    // Rows whose day is not known stand last: they cannot come between others. Of rows that begin on one day, those that
    // ended sooner come first; what is left of equal rows is put in order by their cells, so that the order of the files
    // never changes what is found.
    private static void Sort(Rows rows, int[] places, int[] starts)
    {
        var days = rows
            .Table.Columns.Where(column => column.Format is DayFormat)
            .OrderBy(column => column != rows.Table.Order)
            .ToArray();
        var texts = rows.Table.Columns.Where(column => column.Format is not DayFormat).ToArray();
        var order = Comparer<int>.Create(
            (left, right) =>
            {
                foreach (var day in days)
                    if (Of(left, day).CompareTo(Of(right, day)) is var compared and not 0)
                        return compared;
                foreach (var text in texts)
                    if (string.CompareOrdinal(rows.Text(left, text), rows.Text(right, text)) is var compared and not 0)
                        return compared;
                return left.CompareTo(right);
            }
        );
        for (var child = 0; child < starts.Length - 1; child++)
            if (starts[child + 1] - starts[child] > 1)
                places.AsSpan(starts[child]..starts[child + 1]).Sort(order);

        DateOnly Of(int place, Column day) => rows.Day(place, day) ?? DateOnly.MaxValue;
    }
}
