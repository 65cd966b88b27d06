using System.Numerics;
using Headwater.Records.Matching.Columns;

namespace Headwater.Records.Matching.Comparisons;

/// <summary>Places, addresses and whatever else is written in words.</summary>
internal sealed class WordsNearness(Values values, bool address) : Nearness
{
    private readonly string[] texts = values.All();
    private readonly string[][] words = values.Each(text => text.Split(' '));

    // Of each word a number, odd for words and even for house numbers, so that most are told apart without their letters.
    private readonly uint[][] hashes = values.Each(text => text.Split(' ').Select(Hash).ToArray());

    // Of each text its letters, and its words as bits that may be shared.
    private readonly (uint Letters, uint Words)[] sketches = values.Each(text =>
        (
            NameNearness.LetterSet(text),
            text.Split(' ').Aggregate(0u, (bits, word) => bits | 1u << (int)(Hash(word) * 2654435761u >> 27))
        )
    );

    public override bool Apart(int left, int right)
    {
        var (a, b) = (sketches[left], sketches[right]);
        return (a.Words & b.Words) is 0 && BitOperations.PopCount(a.Letters ^ b.Letters) > 6;
    }

    public override void Soon(int value) => Memory.Fetch(sketches, value);

    public override Likeness Near(int left, int right)
    {
        var (one, other) = (texts[left], texts[right]);
        var apart = BitOperations.PopCount(sketches[left].Letters ^ sketches[right].Letters);
        if (apart <= 2 && Math.Min(one.Length, other.Length) >= 3 && Spelling.Distance(one, other, 1) is 1)
            return address && Digits(one) != Digits(other) ? Likeness.Part : Likeness.OneOff;
        if (address)
            // The same answer whichever comes first.
            return string.CompareOrdinal(one, other) < 0
                ? Address(words[left], words[right], hashes[left], hashes[right], apart <= 6)
                : Address(words[right], words[left], hashes[right], hashes[left], apart <= 6);
        if (words[left].Length > 1 && words[right].Length > 1)
        {
            var (shared, all) = (Shared(words[left], words[right]), Math.Max(words[left].Length, words[right].Length));
            if (shared == all)
                return Likeness.Variant;
            if (words[left][0] == words[right][0] && words[left][0].Length > 2 && one.Length > 8)
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

    private static int Digits(string text)
    {
        var number = 0;
        foreach (var c in text)
            number = char.IsAsciiDigit(c) ? (number * 11) + c - '0' + 1 : number;
        return number;
    }

    private static uint Hash(string word)
    {
        var hash = 2166136261u;
        foreach (var c in word)
            hash = (hash ^ c) * 16777619;
        return word.Length > 0 && char.IsAsciiDigit(word[0]) ? hash & ~1u : hash | 1;
    }

    // Same house numbers and like words: the same address; the street alone: part of it.
    private static Likeness Address(string[] left, string[] right, uint[] mine, uint[] its, bool near)
    {
        var (numbers, numbersShared, text, textShared, numbersThere, textThere) = (0, 0, 0, 0, 0, 0);
        foreach (var hash in its)
            if ((hash & 1) is 0)
                numbersThere++;
            else
                textThere++;
        for (var i = 0; i < mine.Length; i++)
        {
            var isNumber = (mine[i] & 1) is 0;
            var found = Array.IndexOf(its, mine[i]) >= 0;
            if (!found && near && !isNumber && left[i].Length > 3)
                foreach (var other in right)
                    found |= Math.Abs(other.Length - left[i].Length) <= 1 && Spelling.Distance(left[i], other, 1) is 1;
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

    private static int Shared(string[] left, string[] right)
    {
        var shared = 0;
        foreach (var word in left)
            shared += Array.IndexOf(right, word) >= 0 ? 1 : 0;
        return shared;
    }
}
