using Headwater.Vocabulary;

namespace Headwater.Records.Timelines;

/// <summary>One child as their page shows them: who they are, who knows them, and everything dated, newest first.</summary>
/// <param name="School">The name of the school they are on the roll of, or were last on; its URN if it is not in the list of schools.</param>
/// <param name="NotShown">The areas of life in which something is known that the caller may not see: that it exists, and no more.</param>
public sealed record ChildRecord(
    long Child,
    string Name,
    DateOnly? BirthDate,
    string? SchoolUrn,
    string? School,
    bool OnRoll,
    int? CurriculumYear,
    string? Worker,
    IReadOnlyList<KnownAs> KnownAs,
    IReadOnlyList<ToldEntry> Entries,
    IReadOnlyList<string> NotShown
)
{
    /// <summary>The timeline that signals read: each thing once.</summary>
    public Timeline Timeline =>
        Timeline.Of(Child, BirthDate, Entries.Where(told => told.AgainOf is null).Select(told => told.Entry));
}

/// <summary>One person of a source who is this child.</summary>
/// <param name="Because">Why they were joined; empty where nothing had to be.</param>
public sealed record KnownAs(
    SourceSystem Source,
    string Key,
    string? GivenName,
    string? FamilyName,
    DateOnly? BirthDate,
    string? Postcode,
    string Because,
    string File,
    int Line
)
{
    /// <summary>The day on which the first of the files that count which tell of them was received; null where files tell entries alone.</summary>
    public DateOnly? Since { get; init; }
}

/// <summary>An entry with the file that tells it.</summary>
/// <param name="Number">Its number in this child's timeline.</param>
/// <param name="AgainOf">The number of the entry that tells the same and is believed; null for that one.</param>
/// <param name="Facts">The rest of the row: English names and values.</param>
/// <param name="File">The path of the file, as it was received.</param>
public sealed record ToldEntry(
    int Number,
    Entry Entry,
    int? AgainOf,
    IReadOnlyDictionary<string, string> Facts,
    string File
);
