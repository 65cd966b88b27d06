using Headwater.Vocabulary;

namespace Headwater.Records.Timelines;

/// <summary>Everything dated that is known about one child, each thing once, in order of kind and then day.</summary>
/// <remarks>Reading one kind is a slice, not a search: signals and clocks ask for a few kinds of many thousands of children.</remarks>
public sealed class Timeline
{
    private readonly Entry[] entries;
    private readonly int from;
    private readonly int count;

    /// <param name="entries">Sorted by kind, then day (<see cref="Order"/>); the timeline is the part named, and nobody changes it while the timeline is read.</param>
    public Timeline(long child, DateOnly? born, Entry[] entries, int from, int count)
    {
        Child = child;
        Born = born;
        this.entries = entries;
        this.from = from;
        this.count = count;
    }

    /// <summary>A timeline of entries in any order.</summary>
    public static Timeline Of(long child, DateOnly? born, IEnumerable<Entry> entries)
    {
        var sorted = entries.ToArray();
        Array.Sort(sorted, Order);
        return new Timeline(child, born, sorted, from: 0, sorted.Length);
    }

    public static Comparison<Entry> Order { get; } =
        (left, right) =>
            left.Kind != right.Kind ? left.Kind.CompareTo(right.Kind)
            : left.On != right.On ? left.On.CompareTo(right.On)
            : left.File != right.File ? left.File.CompareTo(right.File)
            : left.Line.CompareTo(right.Line);

    public long Child { get; }

    /// <summary>The birth date; null where no file says it.</summary>
    public DateOnly? Born { get; }

    public ReadOnlySpan<Entry> All => entries.AsSpan(from, count);

    /// <summary>All entries of a kind, in order of day.</summary>
    public ReadOnlySpan<Entry> Of(Kind kind)
    {
        var all = All;
        var first = FirstAtOrAfter(all, kind);
        return all[first..FirstAtOrAfter(all, kind + 1)];
    }

    /// <summary>The entries of a kind that began after one day and not later than another.</summary>
    public ReadOnlySpan<Entry> Of(Kind kind, DateOnly after, DateOnly until)
    {
        var some = Of(kind);
        var first = 0;
        while (first < some.Length && some[first].On <= after)
            first++;
        var last = first;
        while (last < some.Length && some[last].On <= until)
            last++;
        return some[first..last];
    }

    private static int FirstAtOrAfter(ReadOnlySpan<Entry> all, Kind kind)
    {
        var (low, high) = (0, all.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (all[middle].Kind < kind)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
