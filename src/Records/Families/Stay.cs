using Headwater.Vocabulary;

namespace Headwater.Records.Families;

/// <summary>What kind of place a child stayed at. The numbers are stored: never renumber, only add.</summary>
public enum StayKind : byte
{
    Home = 1,

    /// <summary>With foster carers: their home is nobody else's household.</summary>
    Fostered = 2,

    /// <summary>A children's home, a school to board at, a hospital, supported accommodation: not a household.</summary>
    Institution = 3,

    /// <summary>With those who adopt the child. Where that is, is not kept here.</summary>
    WithAdopters = 4,
}

/// <summary>Where a line of a file tells something: the number of the received file, and the line.</summary>
public readonly record struct ToldAt(int File, int Line);

/// <summary>A time at one place, as far as files tell.</summary>
/// <param name="Postcode">Without blanks, in capitals; null where no file says it.</param>
/// <param name="Address">As the source writes it; null where no source gives more than a postcode.</param>
/// <param name="From">The day it began, or the first day for which a file tells of it.</param>
/// <param name="FromIsStated">Whether a file says that it began on that day, and not only that it was so by then.</param>
/// <param name="ToldUntil">The last day for which a file tells of it.</param>
/// <param name="Until">The day it ended: as stated, else the day for which another place is first told; null while no end is known.</param>
/// <param name="Sources">The systems that tell of it, one bit each (<see cref="Tells"/>).</param>
/// <param name="First">Where it is told first.</param>
/// <param name="Last">Where it is told last.</param>
/// <param name="Times">How many lines tell it.</param>
public sealed record Stay(
    StayKind Kind,
    string? Postcode,
    string? Address,
    DateOnly From,
    bool FromIsStated,
    DateOnly ToldUntil,
    DateOnly? Until,
    int Sources,
    ToldAt First,
    ToldAt Last,
    int Times
)
{
    public bool Tells(SourceSystem source) => (Sources & Bit(source)) is not 0;

    /// <summary>The day until which the child is known to have been there.</summary>
    public DateOnly KnownUntil => Until is { } end && end < ToldUntil ? end : ToldUntil;

    internal static int Bit(SourceSystem source) => 1 << (int)source;
}
