namespace Headwater.Records.Matching.Keys;

/// <summary>Sorts records, in the lower half of a number, by their keys in the upper: least digit first.</summary>
internal static class ByKey
{
    /// <summary>The first so many, in the order of their upper half.</summary>
    public static ulong[] Sort(ulong[] entries, int count)
    {
        if (count < 4096)
        {
            Array.Sort(entries, 0, count);
            return entries[..count];
        }

        var (from, to) = (entries, new ulong[count]);
        Span<int> counts = stackalloc int[2048];
        for (var shift = 32; shift < 64; shift += 11)
        {
            counts.Clear();
            for (var i = 0; i < count; i++)
                counts[(int)(from[i] >> shift) & 2047]++;
            var sum = 0;
            for (var digit = 0; digit < 2048; digit++)
                (counts[digit], sum) = (sum, sum + counts[digit]);
            for (var i = 0; i < count; i++)
                to[counts[(int)(from[i] >> shift) & 2047]++] = from[i];
            (from, to) = (to, from);
        }

        return from[..count];
    }
}
