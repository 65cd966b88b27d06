namespace Headwater.Records.Matching.Comparisons;

/// <summary>How alike two values are, from "not known" and "the same" down to "different". What each means for a column, <see cref="Comparison"/> says in words.</summary>
public enum Likeness : byte
{
    NotKnown,
    Same,
    Variant,
    OneOff,
    Alike,
    Part,
    Initial,
    Crossed,
    Different,
}
