namespace Headwater.Privacy.Corrections;

/// <summary>How a request for correction ended. The names are stored.</summary>
public enum Outcome
{
    /// <summary>The source put it right; its next file brings it.</summary>
    Corrected,

    /// <summary>The source looked into it and leaves it as it is.</summary>
    Refused,
}
