namespace Headwater.Need.Levels;

/// <summary>How far a young person has come from the mainstream pathway, as the 2019 priorities paper uses the word level.</summary>
/// <remarks>Not the statutory <see cref="NeedLevel"/>: a child may be high on one and low on the other. The numbers are stored.</remarks>
public enum PathwayLevel : byte
{
    /// <summary>Nothing that we know of pulls this child from the mainstream.</summary>
    Mainstream = 0,
    Emerging = 1,
    Edge = 2,
    Outside = 3,
}
