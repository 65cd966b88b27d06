namespace Headwater.Records.Matching.Comparisons;

/// <summary>How alike two values of a column are, which are both known and not the same.</summary>
internal abstract class Nearness
{
    public abstract Likeness Near(int left, int right);
}
