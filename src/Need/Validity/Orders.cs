using Headwater.Need.Levels;
using Headwater.Need.Levels.Lists.Places;

namespace Headwater.Need.Validity;

/// <summary>The orders that are judged: Headwater's own, as the list of places has it, and simple ways to make a list.</summary>
internal static class Orders
{
    private static readonly HashSet<PathwayLevel> BelowThree =
    [
        PathwayLevel.Mainstream,
        PathwayLevel.Emerging,
        PathwayLevel.Edge,
    ];

    private const string ByReasons =
        "First by how many parts of life the reasons speak of, then by how many reasons there are, then by level, then by how many of the reasons go back to nothing older than three months, then by the oldest of them, and at last by lot.";

    public static IReadOnlyList<Order> All { get; } =
    [
        new Order<Precedence>(
            "level-1",
            "Headwater, level 1",
            ByReasons,
            new HashSet<PathwayLevel> { PathwayLevel.Emerging },
            Own,
            Precedence.Compare
        ),
        new Order<Precedence>(
            "levels-1-and-2",
            "Headwater, levels 1 and 2",
            ByReasons,
            new HashSet<PathwayLevel> { PathwayLevel.Emerging, PathwayLevel.Edge },
            Own,
            Precedence.Compare
        ),
        new Order<(int, ulong)>(
            "suspensions",
            "Suspensions alone",
            "By how often the child was suspended in the twelve months before.",
            BelowThree,
            (child, month, day, _) => (-child.Months[month].Suspensions, Precedence.LotOf(child.Child, day)),
            Comparer<(int, ulong)>.Default.Compare
        ),
        new Order<(float, ulong)>(
            "absence",
            "Absence alone",
            "By the share of half-days missed in the twelve months before.",
            BelowThree,
            (child, month, day, _) => (-child.Months[month].Absence, Precedence.LotOf(child.Child, day)),
            Comparer<(float, ulong)>.Default.Compare
        ),
        new Order<ulong>(
            "lot",
            "By lot",
            "Children drawn at random.",
            BelowThree,
            (child, _, day, _) => Precedence.LotOf(child.Child, day),
            Comparer<ulong>.Default.Compare
        ),
    ];

    private static Precedence Own(ChildMonths child, int month, DateOnly day, SignalSet signals)
    {
        var known = child.Months[month];
        return new Precedence(
            signals.Families(known.Raised),
            (int)UInt128.PopCount(known.Raised),
            signals.Level(known.Raised),
            known.New,
            DateOnly.FromDayNumber(known.Oldest),
            Precedence.LotOf(child.Child, day)
        );
    }
}
