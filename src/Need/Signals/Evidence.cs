using Headwater.Vocabulary;

namespace Headwater.Need.Signals;

/// <summary>Makes the list of entries that a signal answers with. A signal that is not raised costs no memory.</summary>
internal static class Evidence
{
    public delegate bool Test<T>(in Entry entry, T given);

    public static IReadOnlyList<Entry> None { get; } = [];

    public static IReadOnlyList<Entry> Of(ReadOnlySpan<Entry> entries) => entries.IsEmpty ? None : entries.ToArray();

    /// <summary>The entries, if they fall on at least so many days: two sources may tell the same thing in different words.</summary>
    public static IReadOnlyList<Entry> OnDays(int atLeast, ReadOnlySpan<Entry> entries) =>
        entries.Length >= atLeast && Days(entries) >= atLeast ? Of(entries) : None;

    /// <summary>On how many different days entries of one kind fall.</summary>
    public static int Days(ReadOnlySpan<Entry> entries)
    {
        var days = 0;
        for (var i = 0; i < entries.Length; i++)
            days += i == 0 || entries[i].On != entries[i - 1].On ? 1 : 0;
        return days;
    }

    /// <summary>The entries that are so. What the test needs is given to it, so that it can be static and is made once.</summary>
    public static Entry[] Where<T>(ReadOnlySpan<Entry> entries, T given, Test<T> isSo)
    {
        var left = Count(entries, given, isSo);
        if (left == 0)
            return [];

        var found = new Entry[left];
        foreach (ref readonly var entry in entries)
        {
            if (isSo(entry, given))
                found[^left--] = entry;
        }

        return found;
    }

    public static int Count<T>(ReadOnlySpan<Entry> entries, T given, Test<T> isSo)
    {
        var count = 0;
        foreach (ref readonly var entry in entries)
            count += isSo(entry, given) ? 1 : 0;
        return count;
    }

    /// <summary>Two facts that count only together.</summary>
    public static IReadOnlyList<Entry> Both(IReadOnlyList<Entry> one, IReadOnlyList<Entry> other) =>
        one.Count > 0 && other.Count > 0 ? [.. one, .. other] : None;
}
