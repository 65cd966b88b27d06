namespace Headwater.Records.Matching.Decisions;

/// <summary>What a person decided about two people of sources.</summary>
/// <remarks>The names are those that decisions are kept under: rename none.</remarks>
public enum Verdict
{
    /// <summary>They are one child.</summary>
    Together,

    /// <summary>They are two children.</summary>
    Apart,

    /// <summary>What is known is not enough to say.</summary>
    CannotTell,

    /// <summary>An earlier decision no longer stands.</summary>
    TakenBack,
}
