using System.Runtime.InteropServices;

namespace Headwater.Records.Matching.Columns;

/// <summary>Gives each distinct run of bytes a number, the first being 1. 0 is the empty run.</summary>
internal sealed class Texts
{
    private int[] places = new int[1024];
    private (int Start, int Length, uint Hash)[] entries = new (int, int, uint)[512];
    private byte[] arena = new byte[16384];
    private int used;
    private int count = 1;

    public int Count => count;

    public ReadOnlySpan<byte> this[int number] =>
        number is 0 ? default : arena.AsSpan(entries[number].Start, entries[number].Length);

    public int Number(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
            return 0;
        var hash = Hash(bytes);
        var mask = places.Length - 1;
        var at = (int)hash & mask;
        while (places[at] is not 0 and var found)
        {
            ref var entry = ref entries[found];
            if (
                entry.Hash == hash
                && entry.Length == bytes.Length
                && arena.AsSpan(entry.Start, entry.Length).SequenceEqual(bytes)
            )
                return found;
            at = (at + 1) & mask;
        }

        if (count == entries.Length)
            Array.Resize(ref entries, count * 2);
        if (used + bytes.Length > arena.Length)
            Array.Resize(ref arena, Math.Max(arena.Length * 2, used + bytes.Length));
        bytes.CopyTo(arena.AsSpan(used));
        entries[count] = (used, bytes.Length, hash);
        used += bytes.Length;
        places[at] = count;
        if (++count * 2 > places.Length)
            Widen();
        return count - 1;
    }

    private void Widen()
    {
        places = new int[places.Length * 2];
        var mask = places.Length - 1;
        for (var number = 1; number < count; number++)
        {
            var at = (int)entries[number].Hash & mask;
            while (places[at] is not 0)
                at = (at + 1) & mask;
            places[at] = number;
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
