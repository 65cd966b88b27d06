using Headwater.Vocabulary;

namespace Headwater.Privacy.Corrections;

/// <summary>An answer of whoever asked the source.</summary>
public sealed record Closed(Outcome Outcome, string Answer, string By, DateTimeOffset At);

/// <summary>That somebody says an entry is wrong.</summary>
/// <param name="Entry">As it was when they said so.</param>
/// <param name="File">The file that told it, as it was received.</param>
/// <param name="SourceKey">The number that the source has for the child.</param>
/// <param name="ShouldBe">What they say is true.</param>
/// <param name="SaidBy">Who says so: "The mother", "The class teacher".</param>
/// <param name="By">Who wrote it down.</param>
/// <param name="StillSaid">Whether a file that counts still says the same of the child.</param>
/// <param name="Closed">Null while nobody answered.</param>
public sealed record Correction(
    long Number,
    long Child,
    string Name,
    Entry Entry,
    string File,
    SourceSystem Source,
    string SourceKey,
    string ShouldBe,
    string SaidBy,
    DateOnly SaidOn,
    string By,
    DateTimeOffset At,
    bool StillSaid,
    Closed? Closed
)
{
    /// <summary>Whether an entry is the one that is said to be wrong, whichever file tells it now.</summary>
    public bool IsOf(Entry entry) => entry with { File = 0, Line = 0 } == Entry with { File = 0, Line = 0 };
}
