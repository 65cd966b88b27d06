using Headwater.Need.Levels;

namespace Headwater.Need.Validity;

/// <summary>A way to say who comes first on a list with little room.</summary>
/// <param name="Levels">The levels, as suggested on the day, from which children come on it.</param>
internal abstract record Order(string Key, string Name, string Rule, IReadOnlySet<PathwayLevel> Levels)
{
    /// <summary>The first of those who may come on the list, as many as there is room for.</summary>
    /// <param name="below">Places among the children of those who are not at level 3.</param>
    /// <param name="day">The day of the month's list.</param>
    public abstract List<int> Top(
        IReadOnlyList<ChildMonths> children,
        List<int> below,
        int month,
        DateOnly day,
        int room,
        SignalSet signals
    );
}

/// <param name="Place">What is looked at of a child in a month.</param>
/// <param name="Compare">Below 0 where the left comes first.</param>
internal sealed record Order<T>(
    string Key,
    string Name,
    string Rule,
    IReadOnlySet<PathwayLevel> Levels,
    Func<ChildMonths, int, DateOnly, SignalSet, T> Place,
    Comparison<T> Compare
) : Order(Key, Name, Rule, Levels)
{
    public override List<int> Top(
        IReadOnlyList<ChildMonths> children,
        List<int> below,
        int month,
        DateOnly day,
        int room,
        SignalSet signals
    )
    {
        var ranked = below
            .Where(each => Levels.Contains(signals.Level(children[each].Months[month].Raised)))
            .Select(each => (Child: each, Place: Place(children[each], month, day, signals)))
            .ToList();
        ranked.Sort((left, right) => Compare(left.Place, right.Place));
        return [.. ranked.Take(room).Select(each => each.Child)];
    }
}
