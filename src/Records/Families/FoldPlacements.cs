namespace Headwater.Records.Families;

/// <summary>A placement of a looked-after child, from a day to a day.</summary>
internal readonly record struct Away(DateOnly From, DateOnly? Until, Stay Stay);

/// <summary>Puts placements in order, each once, however many returns tell it.</summary>
internal static class FoldPlacements
{
    /// <param name="homes">What is told of homes, in order: a placement that no file ended is over once a later home is told.</param>
    public static List<Away> Of(IEnumerable<HomeTold> told, List<HomeTold> homes)
    {
        // What one year's return leaves open, the next may have closed.
        var placements = told.GroupBy(each => each.On)
            .OrderBy(each => each.Key)
            .Select(each =>
                (
                    Best: each.OrderBy(one => one.Until is null)
                        .ThenBy(one => one.Postcode is null)
                        .ThenByDescending(one => one.Told)
                        .First(),
                    All: each.ToList()
                )
            )
            .ToList();
        var away = new List<Away>();
        for (var i = 0; i < placements.Count; i++)
        {
            var (best, all) = placements[i];
            DateOnly? next = i + 1 < placements.Count ? placements[i + 1].Best.On : null;
            var last = all.Max(one => one.Told);
            var until = best.Until is { } ended && !(ended > next) ? ended : next;
            if (until is null)
                foreach (var home in homes)
                    if (home.On > last)
                    {
                        until = home.On;
                        break;
                    }

            var stay = best.Begin(best.On) with
            {
                ToldUntil = until is { } end && end < last ? end : last,
                Until = until,
                Sources = all.Aggregate(0, (bits, one) => bits | Stay.Bit(one.Source)),
                Times = all.Count,
            };
            away.Add(new Away(best.On, until, stay));
        }

        return away;
    }
}
