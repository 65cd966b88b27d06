namespace Headwater.Demo.Systems.LookedAfter;

/// <summary>An episode of care as statistics count it: a new one begins whenever the legal status or the placement changes.</summary>
/// <param name="Why">S, L, P, T, B, U: how the episode began.</param>
/// <param name="Reason">How it ended: X1 when another follows.</param>
/// <param name="Moved">Why the placement ended, when it was a new placement that followed.</param>
public sealed record CareEpisode(
    DateOnly Start,
    string Why,
    string Legal,
    Placement Placement,
    DateOnly? End,
    string Reason,
    string Moved
)
{
    /// <param name="until">The last day that is told of: a court may already have set a day beyond it.</param>
    public static IReadOnlyList<CareEpisode> Of(CarePeriod period, DateOnly until)
    {
        var starts = period
            .Legal.Select(status => status.From)
            .Concat(period.Placements.Select(placement => placement.From));
        var days = starts
            .Where(day => day <= until && (period.End is null || day < period.End))
            .Distinct()
            .Order()
            .ToList();
        var episodes = new List<CareEpisode>();
        for (var i = 0; i < days.Count; i++)
        {
            var last = i == days.Count - 1;
            var placement = period.PlacementOn(days[i]);
            var moves = !last && period.PlacementOn(days[i + 1]) != placement;
            episodes.Add(
                new(
                    days[i],
                    i == 0 ? "S" : Began(period, days[i - 1], days[i]),
                    period.LegalOn(days[i]),
                    placement,
                    last ? period.End : days[i + 1],
                    last ? period.Reason : "X1",
                    moves ? placement.Left : ""
                )
            );
        }

        return episodes;
    }

    private static string Began(CarePeriod period, DateOnly before, DateOnly on)
    {
        var placement = period.PlacementOn(on);
        return (period.LegalOn(before) != period.LegalOn(on), period.PlacementOn(before) != placement) switch
        {
            (true, true) => placement.SameCarer ? "U" : "B",
            (false, true) => placement.SameCarer ? "T" : "P",
            _ => "L",
        };
    }
}
