using Headwater.Returns.Rules;
using static Headwater.Returns.Ssda903.EpisodesTable;

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>A time in care without a break, from the child's coming into care to leaving it.</summary>
/// <param name="From">Null where care began before the episodes that this year tells of.</param>
/// <param name="To">Null where care goes on, or nobody can say when it ended.</param>
internal sealed record CarePeriod(DateOnly? From, DateOnly? To)
{
    public bool Holds(DateOnly day) => !(day < From) && !(day > To);

    /// <summary>The periods of a child, the earliest first.</summary>
    public static IReadOnlyList<CarePeriod> Of(Child child)
    {
        var periods = new List<CarePeriod>();
        foreach (
            var each in child
                .Episodes.Where(each => each.Day(Began) is not null)
                .OrderBy(each => each.Day(Began))
                .ThenBy(each => each.Day(Ended) ?? DateOnly.MaxValue)
        )
        {
            // Whoever changes placement or legal status was in care before: only S begins care.
            if (periods.Count is 0)
                periods.Add(new(each[Why] is "S" ? each.Day(Began) : null, End(each)));
            else if (each.Day(Began) > periods[^1].To)
                periods.Add(new(each.Day(Began), End(each)));
            else
                periods[^1] = periods[^1] with { To = End(each) };
        }

        return periods;
    }

    /// <summary>The period in which a child was on a day, or else the last before it; null where none had begun.</summary>
    public static CarePeriod? Latest(Child child, DateOnly by) => Of(child).LastOrDefault(each => !(each.From > by));

    private static DateOnly? End(Line episode) => episode[EndReason] is "X1" ? null : episode.Day(Ended);
}
