namespace Headwater.Records.Matching.Keys;

/// <summary>Sorts records, in the lower half of a number, by their keys in the upper: least digit first.</summary>
internal static class ByKey
{
    private const int Few = 4096;

    /// <summary>Puts entries into the order of their upper half.</summary>
    /// <param name="room">As long as the entries; what stands there is lost.</param>
    public static void Sort(Span<ulong> entries, Span<ulong> room)
    {
        if (entries.Length < Few)
        {
            entries.Sort();
            return;
        }

        Span<int> counts = stackalloc int[2048];
        var from = entries;
        var to = room[..entries.Length];
        for (var shift = 32; shift < 64; shift += 11)
        {
            counts.Clear();
            foreach (var entry in from)
                counts[(int)(entry >> shift) & 2047]++;
            var sum = 0;
            for (var digit = 0; digit < 2048; digit++)
                (counts[digit], sum) = (sum, sum + counts[digit]);
            foreach (var entry in from)
                to[counts[(int)(entry >> shift) & 2047]++] = entry;
            var sorted = to;
            to = from;
            from = sorted;
        }

        from.CopyTo(entries);
    }
}
