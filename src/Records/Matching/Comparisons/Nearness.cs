namespace Headwater.Records.Matching.Comparisons;

/// <summary>How alike two values of a column are, which are both known and not the same.</summary>
internal abstract class Nearness
{
    /// <summary>A quick look: true where <see cref="Near"/> would say "different". False says nothing.</summary>
    public virtual bool Apart(int left, int right) => false;

    /// <summary>This value will be compared in a moment.</summary>
    public virtual void Soon(int value) { }

    /// <summary>How alike two cells are that hold one value.</summary>
    public virtual Likeness Equal(int value) => Likeness.Same;

    public abstract Likeness Near(int left, int right);
}
