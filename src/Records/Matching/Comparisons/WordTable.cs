using Headwater.Records.Matching.Columns;

namespace Headwater.Records.Matching.Comparisons;

/// <summary>The words of each of many texts, all in one place.</summary>
internal sealed class WordTable
{
    private readonly string[] texts;

    // Where the words of each text begin; of each word its hash, and where it stands in its text.
    private readonly int[] starts;
    private readonly uint[] hashes;
    private readonly (ushort Start, ushort Length)[] places;

    public WordTable(Values values)
    {
        texts = values.All();
        starts = new int[texts.Length + 1];
        for (var value = 0; value < texts.Length; value++)
            starts[value + 1] = starts[value] + texts[value].AsSpan().Count(' ') + 1;
        (hashes, places) = (new uint[starts[^1]], new (ushort, ushort)[starts[^1]]);
        Parallel.For(0, texts.Length, Fill);
    }

    /// <summary>The letters of one word of a text.</summary>
    public ReadOnlySpan<char> this[int value, int word] =>
        places[starts[value] + word] is var (start, length) ? texts[value].AsSpan(start, length) : default;

    public int Count(int value) => starts[value + 1] - starts[value];

    /// <summary>Of each word of a text a number, odd for words and even for house numbers, so that most are told apart without their letters.</summary>
    public ReadOnlySpan<uint> Hashes(int value) => hashes.AsSpan(starts[value], starts[value + 1] - starts[value]);

    /// <summary>How many words of one text stand in the other.</summary>
    public int Shared(int left, int right)
    {
        var shared = 0;
        var its = Hashes(right);
        foreach (var hash in Hashes(left))
            shared += its.Contains(hash) ? 1 : 0;
        return shared;
    }

    public void Soon(int value) => Memory.Fetch(starts, value);

    public static bool IsNumber(uint hash) => (hash & 1) is 0;

    public static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word)
            hash = (hash ^ c) * 16777619;
        return word.Length > 0 && char.IsAsciiDigit(word[0]) ? hash & ~1u : hash | 1;
    }

    private void Fill(int value)
    {
        var at = starts[value];
        foreach (var word in texts[value].AsSpan().Split(' '))
        {
            var (start, length) = word.GetOffsetAndLength(texts[value].Length);
            places[at] = ((ushort)start, (ushort)length);
            hashes[at++] = Hash(texts[value].AsSpan(start, length));
        }
    }
}
