using Headwater.Records.Matching.Columns;
using Headwater.Records.Matching.Comparisons;

namespace Headwater.Records.Matching.Weights;

/// <summary>Remembers how alike two values were found to be: the same two names meet again and again.</summary>
internal sealed class Nearest(Comparison comparison)
{
    private const int Size = 1 << 16;

    // Days and postcodes are compared faster than looked up.
    private readonly bool kept =
        comparison.Column.Meaning is not (Meaning.BirthDate or Meaning.Postcode or Meaning.Sex);

    // Both values and the answer in one number, so that what two threads write at once is never half of each.
    private readonly ulong[] found = new ulong[Size];

    public void Soon(int value) => comparison.Soon(value);

    public Likeness Near(int left, int right)
    {
        if (comparison.Apart(left, right))
            return Likeness.Different;
        if (!kept)
            return comparison.Of(left, right);
        var (low, high) = left < right ? (left, right) : (right, left);
        var pair = ((ulong)(uint)low << 30) | (uint)high;
        var place = (int)(pair * 0x9E3779B97F4A7C15 >> 48);
        var held = Volatile.Read(ref found[place]);
        if (held >> 4 == pair)
            return (Likeness)(held & 0xF);
        var level = comparison.Of(low, high);
        Volatile.Write(ref found[place], (pair << 4) | (ulong)level);
        return level;
    }
}
