using Headwater.Vocabulary;

namespace Headwater.Privacy.Retention;

/// <summary>Who did something with a dry run, and when.</summary>
public sealed record Act(string Name, string Display, DateTimeOffset At);

/// <summary>A line of a dry run as it was worked out; of one that was carried out, a line of its certificate.</summary>
/// <param name="Rule">The key of the schedule's line.</param>
/// <param name="Words">The rule and its source, as they were.</param>
/// <param name="Held">How many more were held back.</param>
public sealed record KeptLine(
    string Rule,
    string Name,
    string Words,
    SourceSystem Source,
    long Records,
    long Children,
    long Entries,
    long Files,
    long Held
);

/// <summary>A dry run that somebody put up for signing.</summary>
/// <param name="Schedule">By which it was worked out, with day and signature.</param>
public sealed record KeptRun(
    long Number,
    DateOnly On,
    string Schedule,
    IReadOnlyList<KeptLine> Lines,
    Act Asked,
    Act? Agreed,
    Act? Done
)
{
    internal string Mark { get; init; } = "";
}
