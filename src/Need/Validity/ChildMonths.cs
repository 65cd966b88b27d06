namespace Headwater.Need.Validity;

/// <summary>What could be known of one child, month by month, and when trouble came.</summary>
/// <param name="Trouble">The first month in which a reason for level 3 is told by all that is known today; null where none is.</param>
/// <param name="Months">As many as were replayed, the earliest first.</param>
internal sealed record ChildMonths(long Child, int? Trouble, ChildMonth[] Months);

/// <summary>One child on the first day of one month.</summary>
/// <param name="IsThere">Whether files that were known tell of the child lately, and the child is under 18.</param>
/// <param name="Raised">The signals that were raised: a bit for each, in the order of the catalogue.</param>
/// <param name="New">How many of them go back to nothing older than new reasons do.</param>
/// <param name="Oldest">The number of the earliest day that any of them goes back to; 0 where none is raised.</param>
/// <param name="Suspensions">How many began in the twelve months before.</param>
/// <param name="Absence">The share of half-days missed in the twelve months before; 0 where nothing is known.</param>
internal readonly record struct ChildMonth(
    bool IsThere,
    UInt128 Raised,
    int New,
    int Oldest,
    int Suspensions,
    float Absence
);
