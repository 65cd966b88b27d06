using Headwater.Vocabulary;

namespace Headwater.Records.Matching.Notices;

/// <summary>What happened to the records of two children. The names are those that notices are kept under: rename none.</summary>
public enum What
{
    /// <summary>They turned out to be one child.</summary>
    Joined,

    /// <summary>Records that were one child's are now two children's.</summary>
    Parted,
}

/// <summary>That the records of a child whom the caller holds were joined to another's, or parted.</summary>
/// <param name="Sources">The systems whose records moved, of those whose records the caller may know of.</param>
/// <param name="By">Who decided; null where a load of files did.</param>
/// <param name="Why">What they said of it; empty where they said nothing, or the caller may not read it.</param>
/// <param name="Children">The children concerned as they now stand, of those whom the caller may see and holds.</param>
/// <param name="Stood">How the two stood: before they were joined, or after they were parted. Empty where it would tell the caller of a record that they may not know of.</param>
/// <param name="Pair">The numbers of the two records that were decided about, for whoever may open them.</param>
public sealed record Notice(
    long Number,
    What What,
    IReadOnlyList<SourceSystem> Sources,
    string? By,
    string Why,
    DateTimeOffset At,
    IReadOnlyList<NoticedChild> Children,
    IReadOnlyList<Stood> Stood,
    (long Left, long Right)? Pair
);

public sealed record NoticedChild(long Child, Stood Now);

/// <summary>How a child was called, and its birth date.</summary>
public sealed record Stood(string Name, DateOnly? BirthDate);

public sealed record NoticePage(int Count, IReadOnlyList<Notice> Lines)
{
    /// <summary>The newest of this page, so that to read all reads nothing that came since.</summary>
    public long Newest => Lines.Select(notice => notice.Number).DefaultIfEmpty(0).Max();
}
