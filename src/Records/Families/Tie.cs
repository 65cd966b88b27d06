namespace Headwater.Records.Families;

/// <summary>What two children are to each other. The numbers are stored: never renumber, only add.</summary>
public enum Relation : byte
{
    /// <summary>They live, or lived, in one household. It ends when one of them leaves.</summary>
    LivesWith = 1,

    /// <summary>Placed by social care with the same carers.</summary>
    PlacedWith = 2,

    /// <summary>It has no end: a separation does not end it.</summary>
    Sibling = 3,

    Twin = 4,

    /// <summary>Of one family or household and not by the same two parents as far as can be seen: half, step, or a cousin.</summary>
    HalfOrStep = 5,
}

/// <summary>How sure a tie is. The numbers are stored.</summary>
public enum Sureness : byte
{
    Likely = 1,

    /// <summary>Both are told at the same full address, or at one postcode by a family that a service states.</summary>
    Sure = 2,

    /// <summary>A service states it.</summary>
    Stated = 3,
}

/// <summary>On what a tie rests. The bits are stored.</summary>
[Flags]
public enum Rests
{
    None = 0,
    SamePostcode = 1,
    SameName = 2,
    SameAddress = 4,
    StatedFamily = 8,
    HeardOnOneDay = 16,
    MovedTogether = 32,
    SameBirthDate = 64,
    BornTooNear = 128,
}

/// <summary>What two children are to each other, as far as files tell.</summary>
/// <param name="Left">The child of the lower number.</param>
/// <param name="From">The first day for which it is told of both; null where it is not dated.</param>
/// <param name="ToldUntil">The last day for which it is told of both.</param>
/// <param name="Until">The day it ended; null while no end is known, and for what has none.</param>
/// <param name="LeftAt">Where it is told of the left child.</param>
internal sealed record Tie(
    long Left,
    long Right,
    Relation Relation,
    Sureness Sureness,
    Rests Rests,
    DateOnly? From,
    DateOnly? ToldUntil,
    DateOnly? Until,
    string? Postcode,
    ToldAt LeftAt,
    ToldAt RightAt
);
