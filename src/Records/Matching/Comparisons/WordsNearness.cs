using System.Numerics;
using Headwater.Records.Matching.Columns;

namespace Headwater.Records.Matching.Comparisons;

/// <summary>Places, addresses and whatever else is written in words.</summary>
internal sealed class WordsNearness(Values values, bool address) : Nearness
{
    private readonly WordTable words = new(values);

    // Of each text its letters, its words as bits that may be shared, and its length.
    private readonly Each<(uint Letters, uint Words, int Length)> sketches = values.Each(Sketch);

    public override bool Apart(int left, int right)
    {
        ref readonly var a = ref sketches[left];
        ref readonly var b = ref sketches[right];
        return (a.Words & b.Words) is 0 && BitOperations.PopCount(a.Letters ^ b.Letters) > 6;
    }

    public override void Soon(int value)
    {
        sketches.Soon(value);
        words.Soon(value);
    }

    public override Likeness Near(int left, int right)
    {
        var (a, b) = (sketches[left], sketches[right]);
        var apart = BitOperations.PopCount(a.Letters ^ b.Letters);
        if (
            apart <= 2
            && Math.Abs(a.Length - b.Length) <= 1
            && Math.Min(a.Length, b.Length) >= 3
            && Spelling.Distance(values[left], values[right], 1) is 1
        )
            return address && Digits(values[left]) != Digits(values[right]) ? Likeness.Part : Likeness.OneOff;
        if (address)
            // The same answer whichever comes first.
            return IsFirst(left, right) ? Address(left, right, apart <= 6) : Address(right, left, apart <= 6);
        var (one, other) = (values[left], values[right]);
        if (words.Count(left) > 1 && words.Count(right) > 1)
        {
            var (shared, all) = (words.Shared(left, right), Math.Max(words.Count(left), words.Count(right)));
            if (shared == all)
                return Likeness.Variant;
            if (words[left, 0].Length > 2 && one.Length > 8 && words[left, 0].SequenceEqual(words[right, 0]))
                return Likeness.Part;
            if (shared * 2 >= all)
                return Likeness.Part;
        }

        if (apart <= 6 && Spelling.JaroWinkler(one, other) >= 0.88)
            return Likeness.Alike;
        return one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal)
            ? Likeness.Part
            : Likeness.Different;
    }

    private static (uint, uint, int) Sketch(string text)
    {
        var bits = 0u;
        foreach (var word in text.AsSpan().Split(' '))
            bits |= 1u << (int)(WordTable.Hash(text.AsSpan(word)) * 2654435761u >> 27);
        return (NameNearness.LetterSet(text), bits, text.Length);
    }

    private bool IsFirst(int left, int right)
    {
        var (a, b) = (sketches[left], sketches[right]);
        return a.Words != b.Words ? a.Words < b.Words
            : a.Letters != b.Letters ? a.Letters < b.Letters
            : string.CompareOrdinal(values[left], values[right]) < 0;
    }

    private static int Digits(string text)
    {
        var number = 0;
        foreach (var c in text)
            number = char.IsAsciiDigit(c) ? (number * 11) + c - '0' + 1 : number;
        return number;
    }

    // Same house numbers and like words: the same address; the street alone: part of it.
    private Likeness Address(int left, int right, bool near)
    {
        var mine = words.Hashes(left);
        var its = words.Hashes(right);
        var (numbers, numbersShared, text, textShared, numbersThere, textThere) = (0, 0, 0, 0, 0, 0);
        foreach (var hash in its)
            if (WordTable.IsNumber(hash))
                numbersThere++;
            else
                textThere++;
        for (var i = 0; i < mine.Length; i++)
        {
            var isNumber = WordTable.IsNumber(mine[i]);
            var found = its.Contains(mine[i]) || (near && !isNumber && Misspelt(left, i, right));
            if (isNumber)
                (numbers, numbersShared) = (numbers + 1, numbersShared + (found ? 1 : 0));
            else
                (text, textShared) = (text + 1, textShared + (found ? 1 : 0));
        }

        var most = Math.Max(text, textThere);
        if (
            numbersShared == Math.Min(numbers, numbersThere)
            && numbers > 0
            && numbersThere > 0
            && textShared * 3 >= most * 2
        )
            return numbers == numbersThere && textShared == most ? Likeness.Variant : Likeness.Alike;
        return textShared > 0 && textShared * 2 >= most ? Likeness.Part : Likeness.Different;
    }

    // Whether some word of the other text is this one with one slip.
    private bool Misspelt(int left, int place, int right)
    {
        var word = words[left, place];
        if (word.Length <= 3)
            return false;
        for (var i = 0; i < words.Count(right); i++)
            if (words[right, i] is var other && Math.Abs(other.Length - word.Length) <= 1)
                if (Spelling.Distance(word, other, 1) is 1)
                    return true;
        return false;
    }
}
