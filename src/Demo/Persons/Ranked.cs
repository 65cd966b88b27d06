using Headwater.Demo.Randomness;

namespace Headwater.Demo.Persons;

/// <summary>Words in the order of how common they are: the chance of each falls with its rank, as that of names does (Zipf).</summary>
internal sealed class Ranked
{
    private readonly string[] words;
    private readonly double[] upTo;

    /// <param name="flat">How many of the commonest share the head between them: 0 for a steep list.</param>
    public Ranked(IEnumerable<string> words, double flat)
    {
        this.words = [.. words.Distinct(StringComparer.Ordinal)];
        upTo = new double[this.words.Length];
        var sum = 0.0;
        for (var i = 0; i < upTo.Length; i++)
            upTo[i] = sum += 1 / (i + 1 + flat);
    }

    public int Count => words.Length;

    public string Pick(Draw draw)
    {
        var at = Array.BinarySearch(upTo, draw.Unit() * upTo[^1]);
        return words[Math.Min(at < 0 ? ~at : at, words.Length - 1)];
    }
}
