using Headwater.Vocabulary;

namespace Headwater.Need.Signals;

/// <summary>Makes the list of entries that a signal answers with. A signal that is not raised costs no memory.</summary>
internal static class Evidence
{
    public delegate bool Test<T>(in Entry entry, T given);

    public static IReadOnlyList<Entry> None { get; } = [];

    public static IReadOnlyList<Entry> Of(ReadOnlySpan<Entry> entries) => entries.IsEmpty ? None : entries.ToArray();

    public static IReadOnlyList<Entry> AtLeast(int count, ReadOnlySpan<Entry> entries) =>
        entries.Length >= count ? Of(entries) : None;

    /// <summary>The entries that are so. What the test needs is given to it, so that it can be static and is made once.</summary>
    public static IReadOnlyList<Entry> Where<T>(ReadOnlySpan<Entry> entries, T given, Test<T> isSo)
    {
        var left = Count(entries, given, isSo);
        if (left == 0)
            return None;

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
