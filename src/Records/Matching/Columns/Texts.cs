using System.Runtime.InteropServices;

namespace Headwater.Records.Matching.Columns;

/// <summary>Gives each distinct run of bytes a number, the first being 1. 0 is the empty run.</summary>
internal sealed class Texts
{
    // Hash and number of a text side by side.
    private (uint Hash, int Number)[] places = new (uint, int)[1024];
    private (int Start, int Length)[] entries = new (int, int)[512];
    private byte[] arena = new byte[16384];
    private int used;
    private int count = 1;

    public int Count => count;

    public ReadOnlySpan<byte> this[int number] =>
        number is 0 ? default : arena.AsSpan(entries[number].Start, entries[number].Length);

    public int Number(ReadOnlySpan<byte> bytes) => Number(bytes, Hash(bytes));

    /// <summary>Numbers the cells of one place of many rows. Memory is asked for ahead of each.</summary>
    public void Number(RowBatch rows, int place, Span<int> numbers)
    {
        const int Ahead = 32;
        Span<uint> hashes = stackalloc uint[Ahead];
        for (var from = 0; from < rows.Count; from += Ahead)
        {
            var count = Math.Min(Ahead, rows.Count - from);
            for (var i = 0; i < count; i++)
            {
                hashes[i] = Hash(rows[from + i, place]);
                Memory.Fetch(places, (int)hashes[i] & (places.Length - 1));
            }

            for (var i = 0; i < count; i++)
                Memory.Fetch(entries, places[(int)hashes[i] & (places.Length - 1)].Number);
            for (var i = 0; i < count; i++)
                Memory.Fetch(arena, entries[places[(int)hashes[i] & (places.Length - 1)].Number].Start);
            for (var i = 0; i < count; i++)
                numbers[from + i] = Number(rows[from + i, place], hashes[i]);
        }
    }

    private int Number(ReadOnlySpan<byte> bytes, uint hash)
    {
        if (bytes.IsEmpty)
            return 0;
        var mask = places.Length - 1;
        var at = (int)hash & mask;
        while (places[at] is { Number: not 0 } found)
        {
            if (found.Hash == hash && this[found.Number].SequenceEqual(bytes))
                return found.Number;
            at = (at + 1) & mask;
        }

        if (count == entries.Length)
            Array.Resize(ref entries, count * 2);
        if (used + bytes.Length > arena.Length)
            Array.Resize(ref arena, Math.Max(arena.Length * 2, used + bytes.Length));
        bytes.CopyTo(arena.AsSpan(used));
        entries[count] = (used, bytes.Length);
        used += bytes.Length;
        places[at] = (hash, count);
        if (++count * 2 > places.Length)
            Widen();
        return count - 1;
    }

    private void Widen()
    {
        var before = places;
        places = new (uint, int)[before.Length * 4];
        var mask = places.Length - 1;
        foreach (var place in before)
        {
            if (place.Number is 0)
                continue;
            var at = (int)place.Hash & mask;
            while (places[at].Number is not 0)
                at = (at + 1) & mask;
            places[at] = place;
        }
    }

    private static uint Hash(ReadOnlySpan<byte> bytes)
    {
        const ulong Prime = 0x9E3779B97F4A7C15;
        var hash = (ulong)bytes.Length * Prime;
        while (bytes.Length >= 8)
        {
            hash = (hash ^ MemoryMarshal.Read<ulong>(bytes)) * Prime;
            hash ^= hash >> 32;
            bytes = bytes[8..];
        }

        ulong rest = 0;
        for (var i = 0; i < bytes.Length; i++)
            rest |= (ulong)bytes[i] << (8 * i);
        hash = (hash ^ rest) * Prime;
        return (uint)(hash >> 32) ^ (uint)hash;
    }
}
