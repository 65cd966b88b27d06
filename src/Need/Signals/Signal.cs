using Headwater.Need.Levels;
using Headwater.Records.Timelines;
using Headwater.Vocabulary;

namespace Headwater.Need.Signals;

/// <summary>Something in a child's timeline that says help may be needed: a pure function whose answer is its evidence.</summary>
/// <remarks>
/// A signal never answers with a bare number. It forgets by itself: its definition says how far back it looks.
/// Sex, ethnicity, language, free meals, disability, immigration status and place are inputs to none.
/// </remarks>
public sealed record Signal
{
    /// <summary>Short and stable; kept with every recorded reason. Never renamed.</summary>
    public required string Key { get; init; }

    /// <summary>For a person who scans a list: "Suspended more than once". Holds no number that a policy may set.</summary>
    public required string Name { get; init; }

    public required Family Family { get; init; }

    public required PathwayLevel Level { get; init; }

    /// <summary>What raises it, with its numbers, in words that an eleven-year-old can read.</summary>
    public required Func<Policy, string> Definition { get; init; }

    /// <summary>Why it matters. Holds no number that a policy may set.</summary>
    public required string Why { get; init; }

    /// <summary>The publication and paragraph, or "local policy (unverified)".</summary>
    public required string Source { get; init; }

    public Years Years { get; init; } = Years.Always;

    /// <summary>The ages, in whole years, at which it is looked for.</summary>
    public (int From, int To) Ages { get; init; } = (0, 17);

    /// <summary>The kinds of entry that it reads, and no others.</summary>
    public required IReadOnlyList<Kind> Inputs { get; init; }

    /// <summary>The numbers of local policy that it reads, and no others.</summary>
    public IReadOnlyList<Threshold> Thresholds { get; init; } = [];

    /// <summary>What would clear it, with its numbers, and so let the child step down.</summary>
    public required Func<Policy, string> Clears { get; init; }

    /// <summary>Answers with the entries that raise it on a day; none where it is not raised.</summary>
    public required Func<Timeline, DateOnly, Policy, IReadOnlyList<Entry>> Raise { private get; init; }

    public IReadOnlyList<Entry> Find(Timeline timeline, DateOnly today, Policy policy) =>
        Years.Include(SchoolYear.Of(today).Ends) && IsOfAge(timeline.Born, today)
            ? Raise(timeline, today, policy)
            : Evidence.None;

    private bool IsOfAge(DateOnly? born, DateOnly today) =>
        born is not { } day || (Age.On(today, day) is var age && age >= Ages.From && age <= Ages.To);
}
