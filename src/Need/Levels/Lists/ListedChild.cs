using Headwater.Need.Signals;
using Headwater.Vocabulary;

namespace Headwater.Need.Levels.Lists;

/// <summary>One line of the list.</summary>
/// <param name="School">The name of the school they are on the roll of, or were last on; its URN if it is not in the list of schools.</param>
/// <param name="Since">Since when Headwater has suggested this level; null where it suggests none.</param>
/// <param name="Agreed">The level that a person agreed; null where nobody has.</param>
/// <param name="SuggestionMoved">The suggestion is no longer what it was when a person agreed the level.</param>
/// <param name="Was">What was suggested in the run before the newest.</param>
/// <param name="Reasons">The highest level first.</param>
public sealed record ListedChild(
    long Child,
    string Name,
    DateOnly? BirthDate,
    string? SchoolUrn,
    string? School,
    bool OnRoll,
    int? CurriculumYear,
    PathwayLevel Suggested,
    DateOnly? Since,
    PathwayLevel? Agreed,
    DateOnly? AgreedSince,
    DateOnly? DeferredUntil,
    bool SuggestionMoved,
    NeedLevel NeedLevel,
    Change Change,
    PathwayLevel? Was,
    DateOnly? ChangedOn,
    IReadOnlyList<ListedReason> Reasons
)
{
    /// <summary>The agreed level where there is one, else the suggested.</summary>
    public PathwayLevel Level => Agreed ?? Suggested;

    public int? AgeOn(DateOnly day) => BirthDate is { } born ? Age.On(day, born) : null;

    /// <summary>Whether a person should decide now.</summary>
    public bool Waits(DateOnly today) => Waiting.Of(Suggested, Agreed, SuggestionMoved, DeferredUntil, today);
}

/// <summary>A reason as a run kept it.</summary>
/// <param name="Key">The signal's key; <see cref="Catalogue.Find"/> has the rest, if this version still knows it.</param>
/// <param name="Since">The day of the earliest entry that counts.</param>
/// <param name="FirstSeen">The first run of the unbroken row of runs that raised it.</param>
/// <param name="Evidence">The entries; empty where they were not asked for.</param>
public sealed record ListedReason(
    string Key,
    PathwayLevel Level,
    DateOnly Since,
    DateOnly Latest,
    DateOnly FirstSeen,
    int Entries,
    IReadOnlyList<ToldEvidence> Evidence
)
{
    public string Name => Catalogue.Find(Key)?.Name ?? Key;
}

/// <summary>An entry that raised a signal, and the path of the file that tells it.</summary>
public sealed record ToldEvidence(Entry Entry, string File);

/// <param name="Count">How many children there are in all.</param>
/// <param name="Children">The page asked for.</param>
public sealed record ListPage(long Count, IReadOnlyList<ListedChild> Children);

/// <summary>A stretch of the list, for whoever walks all of it.</summary>
/// <param name="Last">Where it ends, to go on from; null at the end of the list.</param>
public sealed record ListStretch(IReadOnlyList<ListedChild> Children, ListPlace? Last);

/// <summary>A place in the list, by what the list is in order of: the next stretch begins after it, whatever came before it meanwhile.</summary>
public sealed record ListPlace
{
    internal long Child { get; init; }

    internal string Name { get; init; } = "";

    internal long Level { get; init; }

    internal long Shown { get; init; }

    internal string ChangedOn { get; init; } = "";

    internal long Later { get; init; }
}
