using Headwater.Need.Signals;
using Headwater.Vocabulary;

namespace Headwater.Need.Levels;

/// <summary>One reason for a level: a signal, and the entries of the timeline that raised it.</summary>
public sealed record Reason(Signal Signal, IReadOnlyList<Entry> Evidence)
{
    /// <summary>The day of the earliest entry that counts.</summary>
    public DateOnly Since => Evidence.Min(entry => entry.On);

    /// <summary>The day of the newest entry that counts.</summary>
    public DateOnly Latest => Evidence.Max(entry => entry.On);
}
