using System.Runtime.InteropServices;
using System.Text;

namespace Headwater.Returns.Files;

/// <summary>Keeps one copy of each text: millions of weeks share a few thousand strings of marks, millions of cells a few codes.</summary>
public sealed class TextPool
{
    private const int Parts = 64;
    private const int Short = 64;

    private readonly Part[] parts = [.. Enumerable.Range(0, Parts).Select(_ => new Part())];

    /// <summary>Safe to call from several threads.</summary>
    public string Of(ReadOnlySpan<char> text)
    {
        var hash = Hash(text);
        var part = parts[hash % Parts];
        lock (part)
            return part.Of(text, hash);
    }

    /// <summary>A cell in capitals; empty for a blank one. Safe to call from several threads.</summary>
    internal string Capitals(ReadOnlySpan<byte> cell)
    {
        if (cell.IsEmpty)
            return "";
        if (cell.Length > Short || !Ascii.IsValid(cell))
            return Letters.Read(cell).ToUpperInvariant();

        Span<char> letters = stackalloc char[cell.Length];
        Ascii.ToUpper(cell, letters, out _);
        return Of(letters);
    }

    // Half a million texts of a hundred letters pass here a second: eight bytes at a time, and each text once.
    private static uint Hash(ReadOnlySpan<char> text)
    {
        var hash = 0x9E3779B97F4A7C15UL ^ (ulong)text.Length;
        var whole = MemoryMarshal.Cast<char, ulong>(text);
        foreach (var four in whole)
            hash = (hash ^ four) * 0xBF58476D1CE4E5B9UL ^ (hash >> 29);
        foreach (var letter in text[(whole.Length * 4)..])
            hash = (hash ^ letter) * 0x94D049BB133111EBUL;
        return (uint)((hash ^ (hash >> 32)) * 0x9E3779B1);
    }

    private sealed class Part
    {
        private string?[] texts = new string?[256];
        private uint[] hashes = new uint[256];
        private int count;

        public string Of(ReadOnlySpan<char> text, uint hash)
        {
            var place = Place(text, hash);
            if (texts[place] is { } known)
                return known;
            if (++count * 2 > texts.Length)
            {
                Grow();
                place = Place(text, hash);
            }

            hashes[place] = hash;
            return texts[place] = text.ToString();
        }

        // The place of the text, or the free one where it would go; the lowest bits chose the part.
        private int Place(ReadOnlySpan<char> text, uint hash)
        {
            var place = (int)(hash / Parts) & (texts.Length - 1);
            while (texts[place] is { } other && !(hashes[place] == hash && text.SequenceEqual(other)))
                place = (place + 1) & (texts.Length - 1);
            return place;
        }

        private void Grow()
        {
            var (oldTexts, oldHashes) = (texts, hashes);
            (texts, hashes) = (new string?[oldTexts.Length * 2], new uint[oldTexts.Length * 2]);
            for (var i = 0; i < oldTexts.Length; i++)
            {
                if (oldTexts[i] is not { } text)
                    continue;
                var place = Place(text, oldHashes[i]);
                (texts[place], hashes[place]) = (text, oldHashes[i]);
            }
        }
    }
}
