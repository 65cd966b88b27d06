using System.Globalization;
using Headwater.Demo.Lives;

namespace Headwater.Demo.Truth;

/// <summary>Where a child really lived from a day to a day.</summary>
/// <param name="Address">The house and street; empty for a placement, of which nothing but the postcode was made up.</param>
/// <param name="InCare">Whether it was a placement away from the parents.</param>
internal sealed record Home(long Child, DateOnly From, DateOnly? Until, string Postcode, string Address, bool InCare)
{
    public static IReadOnlyList<(string Column, Func<Home, string?> Value)> Columns { get; } =
    [
        ("Child", home => home.Child.ToString(CultureInfo.InvariantCulture)),
        ("From", home => home.From.ToString("O", CultureInfo.InvariantCulture)),
        ("Until", home => home.Until?.ToString("O", CultureInfo.InvariantCulture)),
        ("Postcode", home => home.Postcode),
        ("Address", home => home.Address),
        ("InCare", home => home.InCare ? "1" : "0"),
    ];

    public static IEnumerable<Home> Of(Life life)
    {
        Home? now = null;
        foreach (var day in Changes(life))
        {
            var next = On(life, day);
            if (next == (now is null ? null : now with { From = day }))
                continue;
            if (now is not null)
                yield return now with
                {
                    Until = day,
                };
            now = next;
        }

        if (now is not null)
            yield return now;
    }

    /// <summary>The days, up to the last day of the files, on which the child may have gone from one place to another.</summary>
    private static IEnumerable<DateOnly> Changes(Life life)
    {
        var household = life.Home.Household;
        var days = new SortedSet<DateOnly> { household.Arrives, life.Child.Born };
        if (household.Leaves is { } leaves)
            days.Add(leaves);
        if (life.AdoptedOn is { } adopted)
            days.Add(adopted);
        foreach (var address in household.Addresses)
            days.Add(address.From);
        foreach (var period in life.Care.Periods)
        {
            foreach (var placement in period.Placements)
                days.Add(placement.From);
            days.Add(period.Start);
            if (period.End is { } end)
                days.Add(end);
        }

        return days.Where(day => day >= life.Child.Born && day <= life.Until);
    }

    private static Home? On(Life life, DateOnly day)
    {
        // Whoever was adopted does not go home: where they live from then on is told of their new life.
        if (life.AdoptedOn <= day)
            return null;
        foreach (var period in life.Care.Periods)
            if (period.On(day) && period.PlacementOn(day) is { Code: not "P1" } placement)
                return new(life.Child.Number, day, null, placement.Postcode, "", InCare: true);
        if (!life.Home.Household.LivesHere(day))
            return null;
        var home = life.Home.Household.HomeOn(day);
        return new(life.Child.Number, day, null, home.Postcode, $"{home.Number} {home.Street}", InCare: false);
    }
}
