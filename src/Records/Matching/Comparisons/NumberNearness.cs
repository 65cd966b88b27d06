using Headwater.Records.Matching.Columns;

namespace Headwater.Records.Matching.Comparisons;

/// <summary>Numbers given to a person: a pupil number, an NHS number, a case number.</summary>
internal sealed class NumberNearness(Values values) : Nearness
{
    private readonly string[] texts = values.All();
    public override Likeness Near(int left, int right)
    {
        var (one, other) = (texts[left], texts[right]);
        if (Math.Min(one.Length, other.Length) < 5)
            return Likeness.Different;
        return Spelling.Distance(one, other, 2) switch
        {
            1 => Likeness.OneOff,
            2 => Likeness.Alike,
            _ => Likeness.Different,
        };
    }
}
