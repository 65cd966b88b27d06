namespace Headwater.Need.Levels.Lists.Places;

/// <summary>By what children come one before the other where a list has little room. What is looked at stands in its order: the next counts only where all before it are the same.</summary>
/// <param name="PartsOfLife">Of how many families of signals the reasons are: school, home, help and so on. More come first.</param>
/// <param name="Reasons">How many. More come first.</param>
/// <param name="Level">Where children of more than one level are chosen from. The highest comes first.</param>
/// <param name="New">Of them those with nothing older than <see cref="NewMonths"/> months. More come first.</param>
/// <param name="Oldest">The earliest day that any reason goes back to. Whoever has waited longest comes first.</param>
/// <param name="Lot">Drawn anew each month, so that no child is always last.</param>
public readonly record struct Precedence(
    int PartsOfLife,
    int Reasons,
    PathwayLevel Level,
    int New,
    DateOnly Oldest,
    ulong Lot
)
{
    public const int NewMonths = 3;

    /// <summary>Below 0 where the left comes first, as a list is sorted.</summary>
    public static int Compare(Precedence left, Precedence right) => left.Against(right);

    private int Against(Precedence other) =>
        By(Step.PartsOfLife, other) is var parts and not 0 ? parts
        : By(Step.Reasons, other) is var reasons and not 0 ? reasons
        : By(Step.Level, other) is var level and not 0 ? level
        : By(Step.New, other) is var news and not 0 ? news
        : By(Step.Waiting, other) is var waiting and not 0 ? waiting
        : By(Step.Lot, other);

    /// <summary>The first thing that is not the same for both, and so decides.</summary>
    public Step DecidedBy(Precedence other)
    {
        foreach (var step in Enum.GetValues<Step>())
        {
            if (By(step, other) is not 0)
                return step;
        }

        return Step.Lot;
    }

    /// <summary>The same lot for a child each time it is drawn in a month, and another in the next.</summary>
    public static ulong LotOf(long child, DateOnly day)
    {
        var month = (ulong)(12 * day.Year + day.Month);
        var lot = unchecked((ulong)child * 0x9E3779B97F4A7C15 + month * 0xBF58476D1CE4E5B9);
        lot = unchecked((lot ^ (lot >> 30)) * 0xBF58476D1CE4E5B9);
        lot = unchecked((lot ^ (lot >> 27)) * 0x94D049BB133111EB);
        return lot ^ (lot >> 31);
    }

    /// <summary>From which day on everything about a reason has to be for it to be new.</summary>
    public static DateOnly NewSince(DateOnly day) => day.AddMonths(-NewMonths);

    private int By(Step step, Precedence other) =>
        step switch
        {
            Step.PartsOfLife => other.PartsOfLife.CompareTo(PartsOfLife),
            Step.Reasons => other.Reasons.CompareTo(Reasons),
            Step.Level => other.Level.CompareTo(Level),
            Step.New => other.New.CompareTo(New),
            Step.Waiting => Oldest.CompareTo(other.Oldest),
            _ => Lot.CompareTo(other.Lot),
        };
}
