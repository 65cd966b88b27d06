using Headwater.Records.Matching.Keys;

namespace Headwater.Records.Matching.Known;

/// <summary>Finds the records that share a key under one rule, and takes further records in.</summary>
internal sealed class KeyIndex
{
    private readonly Parting parting;

    // Key in the upper half, record in the lower, in order.
    private readonly ulong[] entries;

    // Where the keys that begin with so many bits begin.
    private readonly int[] starts;
    private readonly int shift;
    private readonly Dictionary<uint, List<int>> later = [];

    /// <param name="keys">The key of each record that is known already.</param>
    public KeyIndex(Parting parting, uint[] keys)
    {
        this.parting = parting;
        var known = 0;
        entries = new ulong[keys.Length];
        for (var i = 0; i < keys.Length; i++)
            if ((keys[i] & 1) is not 0)
                entries[known++] = ((ulong)keys[i] << 32) | (uint)i;
        Array.Resize(ref entries, known);
        ByKey.Sort(entries, new ulong[known]);
        var bits = Math.Clamp(System.Numerics.BitOperations.Log2((uint)known + 1), 1, 24);
        shift = 64 - bits;
        starts = new int[(1 << bits) + 1];
        foreach (var entry in entries)
            starts[(int)(entry >> shift) + 1]++;
        for (var bucket = 1; bucket < starts.Length; bucket++)
            starts[bucket] += starts[bucket - 1];
    }

    public void Add(int record)
    {
        var key = parting.Key(record);
        if ((key & 1) is 0)
            return;
        if (!later.TryGetValue(key, out var records))
            later[key] = records = [];
        records.Add(record);
    }

    /// <summary>Adds to a list the records that share the key of one, which is among them.</summary>
    public void Find(int record, List<int> found)
    {
        var key = parting.Key(record);
        if ((key & 1) is 0)
            return;
        var bucket = (int)((ulong)key << 32 >> shift);
        for (var at = starts[bucket]; at < starts[bucket + 1]; at++)
            if ((uint)(entries[at] >> 32) == key)
                found.Add((int)(uint)entries[at]);
        if (later.TryGetValue(key, out var records))
            found.AddRange(records);
    }
}
