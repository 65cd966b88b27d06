using Headwater.Records.Matching.Columns;

namespace Headwater.Records.Matching.Comparisons;

/// <summary>The words of each of many texts, all in one place.</summary>
internal sealed class WordTable
{
    private readonly Lock growing = new();
    private readonly Values values;
    private Words known = new(0, [0], [], []);

    public WordTable(Values values)
    {
        this.values = values;
        Grow();
    }

    /// <param name="Texts">How many texts there are; the lists may be longer.</param>
    /// <param name="Starts">Where the words of each text begin.</param>
    /// <param name="Hashes">Of each word its hash.</param>
    /// <param name="Places">Of each word where it stands in its text.</param>
    private sealed record Words(int Texts, int[] Starts, uint[] Hashes, (ushort Start, ushort Length)[] Places);

    /// <summary>The letters of one word of a text.</summary>
    public ReadOnlySpan<char> this[int value, int word]
    {
        get
        {
            var words = With(value);
            var (start, length) = words.Places[words.Starts[value] + word];
            return values[value].AsSpan(start, length);
        }
    }

    public int Count(int value) => Hashes(value).Length;

    /// <summary>Of each word of a text a number, odd for words and even for house numbers, so that most are told apart without their letters.</summary>
    public ReadOnlySpan<uint> Hashes(int value)
    {
        var words = With(value);
        return words.Hashes.AsSpan(words.Starts[value]..words.Starts[value + 1]);
    }

    /// <summary>How many words of one text stand in the other.</summary>
    public int Shared(int left, int right)
    {
        var shared = 0;
        var its = Hashes(right);
        foreach (var hash in Hashes(left))
            shared += its.Contains(hash) ? 1 : 0;
        return shared;
    }

    public void Soon(int value) => Memory.Fetch(known.Starts, value);

    public static bool IsNumber(uint hash) => (hash & 1) is 0;

    public static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word)
            hash = (hash ^ c) * 16777619;
        return word.Length > 0 && char.IsAsciiDigit(word[0]) ? hash & ~1u : hash | 1;
    }

    private Words With(int value)
    {
        if (value >= known.Texts)
            Grow();
        return known;
    }

    // Texts that came since are added.
    private void Grow()
    {
        lock (growing)
        {
            var (from, to, starts) = (known.Texts, values.Count, Wider(known.Starts, values.Count + 1));
            for (var value = from; value < to; value++)
                starts[value + 1] = starts[value] + values[value].AsSpan().Count(' ') + 1;
            var (hashes, places) = (Wider(known.Hashes, starts[to]), Wider(known.Places, starts[to]));
            Parallel.For(from, to, value => Fill(values[value], starts[value], hashes, places));
            known = new Words(to, starts, hashes, places);
        }
    }

    // With some room for more, save at the first time.
    private static T[] Wider<T>(T[] list, int length)
    {
        if (length > list.Length)
            Array.Resize(ref list, list.Length <= 1 ? length : length + (length / 4));
        return list;
    }

    private static void Fill(string text, int at, uint[] hashes, (ushort, ushort)[] places)
    {
        foreach (var word in text.AsSpan().Split(' '))
        {
            var (start, length) = word.GetOffsetAndLength(text.Length);
            places[at] = ((ushort)start, (ushort)length);
            hashes[at++] = Hash(text.AsSpan(start, length));
        }
    }
}
