namespace Headwater.Need.Levels.Lists;

/// <summary>A reason of a child on the list, with nothing that names the child; both are null where an agreed level has no reason any more.</summary>
/// <remarks>A class, not a record: of an empty answer SQLite does not know the types of computed columns.</remarks>
internal sealed class ReasonOfListed
{
    public long Child { get; init; }

    /// <summary>A <see cref="Levels.NeedLevel"/>.</summary>
    public long NeedLevel { get; init; }

    public string? Signal { get; init; }

    /// <summary>The day of the earliest entry that counts.</summary>
    public string? Since { get; init; }
}
