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
/// <param name="Sources">The systems whose records moved.</param>
/// <param name="By">Who decided; null where a load of files did.</param>
/// <param name="Children">The children concerned as they now stand, of those whom the caller may see.</param>
public sealed record Notice(
    long Number,
    What What,
    IReadOnlyList<SourceSystem> Sources,
    string? By,
    DateTimeOffset At,
    IReadOnlyList<NoticedChild> Children
);

public sealed record NoticedChild(long Child, string Name);
