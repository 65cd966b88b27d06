using Headwater.Need.Levels;

namespace Headwater.Need.Validity;

/// <summary>A way to say who comes first on a list with little room.</summary>
/// <param name="Levels">The levels, as suggested on the day, from which children come on it.</param>
/// <param name="Keys">What is looked at, one after the other; the highest comes first. None: by lot.</param>
internal sealed record Order(
    string Key,
    string Name,
    string Rule,
    IReadOnlySet<PathwayLevel> Levels,
    IReadOnlyList<Func<ChildMonths, int, SignalSet, double>> Keys
)
{
    // How long ago a reason is still news.
    private const int NewMonths = 3;

    private static readonly HashSet<PathwayLevel> BelowThree =
    [
        PathwayLevel.Mainstream,
        PathwayLevel.Emerging,
        PathwayLevel.Edge,
    ];

    private static readonly IReadOnlyList<Func<ChildMonths, int, SignalSet, double>> ByReasons =
    [
        (child, month, signals) => signals.Families(child.Months[month].Raised),
        (child, month, _) => Bits(child.Months[month].Raised),
        (child, month, _) => Bits(child.Months[month].Raised & ~Before(child, month, NewMonths)),
        (child, month, signals) => Waiting(child, month, signals),
    ];

    private const string ByReasonsInWords =
        "First by how many parts of life the reasons speak of, then by how many reasons there are, then by how many of them came in the last three months, then by how long the level has been suggested.";

    /// <summary>The list, the same with level 2, and simple ways to make one.</summary>
    public static IReadOnlyList<Order> All { get; } =
    [
        new(
            "level-1",
            "Headwater, level 1",
            ByReasonsInWords,
            new HashSet<PathwayLevel> { PathwayLevel.Emerging },
            ByReasons
        ),
        new(
            "levels-1-and-2",
            "Headwater, levels 1 and 2",
            ByReasonsInWords,
            new HashSet<PathwayLevel> { PathwayLevel.Emerging, PathwayLevel.Edge },
            ByReasons
        ),
        new(
            "suspensions",
            "Suspensions alone",
            "By how often the child was suspended in the twelve months before.",
            BelowThree,
            [(child, month, _) => child.Months[month].Suspensions]
        ),
        new(
            "absence",
            "Absence alone",
            "By the share of half-days missed in the twelve months before.",
            BelowThree,
            [(child, month, _) => child.Months[month].Absence]
        ),
        new("lot", "By lot", "Children drawn at random.", BelowThree, []),
    ];

    /// <summary>The first of those who may come on the list, as many as there is room for.</summary>
    public List<int> Top(IReadOnlyList<ChildMonths> children, List<int> below, int month, int room, SignalSet signals)
    {
        var ranked = below
            .Where(each => Levels.Contains(signals.Level(children[each].Months[month].Raised)))
            .Select(each => (Child: each, Keys: Keys.Select(key => key(children[each], month, signals)).ToArray()))
            .ToList();
        ranked.Sort(
            (left, right) =>
            {
                for (var i = 0; i < left.Keys.Length; i++)
                {
                    if (left.Keys[i] != right.Keys[i])
                        return right.Keys[i].CompareTo(left.Keys[i]);
                }

                return Lot(children[left.Child].Child, month).CompareTo(Lot(children[right.Child].Child, month));
            }
        );
        return [.. ranked.Take(room).Select(each => each.Child)];
    }

    private static int Bits(UInt128 raised) => (int)UInt128.PopCount(raised);

    private static UInt128 Before(ChildMonths child, int month, int months) =>
        month < months ? UInt128.Zero : child.Months[month - months].Raised;

    private static int Waiting(ChildMonths child, int month, SignalSet signals)
    {
        var level = signals.Level(child.Months[month].Raised);
        var since = month;
        while (since > 0 && signals.Level(child.Months[since - 1].Raised) == level)
            since--;
        return month - since;
    }

    // The same lot each time it is drawn, and another each month.
    private static ulong Lot(long child, int month)
    {
        var lot = unchecked((ulong)child * 0x9E3779B97F4A7C15 + (ulong)month * 0xBF58476D1CE4E5B9);
        lot = unchecked((lot ^ (lot >> 30)) * 0xBF58476D1CE4E5B9);
        lot = unchecked((lot ^ (lot >> 27)) * 0x94D049BB133111EB);
        return lot ^ (lot >> 31);
    }
}
