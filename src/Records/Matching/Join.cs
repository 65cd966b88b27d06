namespace Headwater.Records.Matching;

/// <summary>On what ground two people of sources are one child, the strongest first.</summary>
public enum Ground : byte
{
    /// <summary>A person decided.</summary>
    Decision,

    /// <summary>The same identifier, or the same name, birth date and postcode.</summary>
    Exact,

    /// <summary>So alike that chance is unlikely.</summary>
    Likeness,
}

/// <summary>Two people of sources who are the same child, and why, in words for the child's page.</summary>
/// <param name="Left">The place of one in the list that was matched.</param>
/// <param name="Right">The place of the other.</param>
/// <param name="Odds">Of a likeness, the natural logarithm of the odds that they are one child; beyond all bounds for any other ground.</param>
/// <param name="Agreed">Of a decision, whether a second person agreed to it: only then may it join two lives that an adoption parts.</param>
public readonly record struct Join(
    int Left,
    int Right,
    string Because,
    Ground Ground = Ground.Exact,
    float Odds = float.PositiveInfinity,
    bool Agreed = false
);
