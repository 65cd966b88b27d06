using Headwater.Vocabulary;

namespace Headwater.Access.Trail.Unusual;

/// <summary>Every rule about looks. To add one, add a value here.</summary>
public static class Rules
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    /// <summary>How long before the days asked for a rule may have to look back.</summary>
    public static int DaysBack => Week.Days;

    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "outside-hours",
            "Outside working hours",
            policy =>
                $"A look that showed a child, before {policy.Opens.Value}:00 or from {policy.Closes.Value}:00 on, at a weekend or on a bank holiday. One entry for each person and day.",
            "Whoever looks when nobody else is there may not want to be seen. Emergency duty teams, evening visits and flexible hours explain most.",
            seen => ByDay(seen.Lines.Where(line => line.Children > 0 && IsOutsideHours(line, seen.Policy)))
        ),
        new(
            "no-relation",
            "No relation to the child",
            _ =>
                "A child’s page opened for direct work or oversight by somebody whom nothing ties to the child that Headwater knows of. One entry for each person and day.",
            "A neighbour’s child, a case in the news. Duty work, cover for a colleague, or a case that no file names yet explain many.",
            seen =>
                ByDay(
                    seen.Opened.Where(line =>
                        line.Purpose is Purpose.DirectWork or Purpose.Oversight
                        && !seen.Tied(line, InvolvementKind.Case)
                        && !seen.Tied(line, InvolvementKind.Work)
                    )
                )
        ),
        new(
            "many-children",
            "Many children in a short time",
            policy =>
                $"The pages of {policy.ChildrenInAnHour.Value} or more children opened by one person within an hour; or one look that showed or took away {policy.ChildrenAtOnce.Value} or more children, but for a return. One entry for each person and day.",
            "Somebody may be browsing or copying. Panels, audits and lists for a meeting explain many.",
            seen => ByDay(Many(seen))
        ),
        new(
            "own-family-name",
            "A child with their own family name",
            _ =>
                "The page opened of a child whose family name is that of whoever looked. One entry for each person and day.",
            "Nobody should read about their own relatives. Many families share a name and are no relatives.",
            seen => ByDay(seen.Opened.Where(line => seen.Tied(line, InvolvementKind.FamilyName)))
        ),
        new(
            "same-child",
            "The same child again and again",
            policy =>
                $"The page of a child who is not their case opened {policy.OpeningsInAWeek.Value} times or more by one person within seven days. One entry for each person and child.",
            "Somebody may follow a child for reasons of their own. A crisis or a complaint that they look into explain many.",
            seen =>
                from line in seen.Opened
                where !seen.Tied(line, InvolvementKind.Case)
                group line by (line.By, line.Opened) into same
                from lines in Within(same, Week, seen.Policy.OpeningsInAWeek.Value, line => line.Number)
                select lines
        ),
        new(
            "refused",
            "Refused again and again",
            policy =>
                $"One person asked for children by number and was not shown them {policy.RefusalsInADay.Value} times or more in a day. One entry for each person and day.",
            "Somebody may be trying doors. Old links, and numbers of children who were joined or restricted since, explain many.",
            seen =>
                ByDay(seen.Lines.Where(line => line.Sought is not null))
                    .Where(lines =>
                        lines.DistinctBy(line => (line.At, line.Tried)).Count() >= seen.Policy.RefusalsInADay.Value
                    )
        ),
    ];

    public static Rule? Find(string key) => All.FirstOrDefault(rule => rule.Key == key);

    private static bool IsOutsideHours(Glimpse line, LookPolicy policy) =>
        line.At.Hour < policy.Opens.Value || line.At.Hour >= policy.Closes.Value || !WorkingDays.IsWorking(line.Day);

    private static IEnumerable<IReadOnlyList<Glimpse>> ByDay(IEnumerable<Glimpse> lines) =>
        lines.GroupBy(line => (line.By, line.Day)).Select(day => day.ToList());

    private static IEnumerable<Glimpse> Many(Glimpses seen) =>
        seen
            .Opened.GroupBy(line => line.By)
            .SelectMany(own => Within(own, Hour, seen.Policy.ChildrenInAnHour.Value, line => line.Opened ?? 0))
            .SelectMany(lines => lines)
            .Concat(
                seen.Lines.Where(line =>
                    line.Children >= seen.Policy.ChildrenAtOnce.Value && line.Purpose is not Purpose.Returns
                )
            )
            .OrderBy(line => line.Number);

    /// <summary>The stretches of lines in which so many different things fall within a time; those that overlap are one.</summary>
    private static IEnumerable<IReadOnlyList<Glimpse>> Within(
        IEnumerable<Glimpse> all,
        TimeSpan time,
        int many,
        Func<Glimpse, long> what
    )
    {
        var lines = all.ToList();
        var counts = new Dictionary<long, int>();
        var (first, begun, until) = (0, -1, -1);
        for (var last = 0; last < lines.Count; last++)
        {
            counts[what(lines[last])] = counts.GetValueOrDefault(what(lines[last])) + 1;
            for (; lines[last].At - lines[first].At >= time; first++)
                if (--counts[what(lines[first])] is 0)
                    counts.Remove(what(lines[first]));
            if (counts.Count < many)
                continue;
            if (begun >= 0 && first > until)
            {
                yield return lines[begun..(until + 1)];
                begun = -1;
            }

            begun = begun < 0 ? first : begun;
            until = last;
        }

        if (begun >= 0)
            yield return lines[begun..(until + 1)];
    }
}
