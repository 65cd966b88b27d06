using Headwater.Demo.Randomness;

namespace Headwater.Demo.Systems.LookedAfter;

/// <summary>The legal statuses under which a child is looked after, in order.</summary>
internal static class LegalPath
{
    public static IEnumerable<(DateOnly From, string Code)> Begin(CarePeriod period, bool alone, double age, Draw draw)
    {
        var on = period.Start;
        var voluntary = alone || draw.Falls(age > 12 ? 0.75 : 0.45);
        if (alone || (voluntary && (period.Stay == Stay.Brief || age > 14)))
            return [(on, "V2")];
        var path = new List<(DateOnly, string)>
        {
            (
                on,
                voluntary ? "V2"
                : draw.Falls(0.6) ? "L1"
                : draw.Falls(0.3) ? "L2"
                : "C1"
            ),
        };
        if (path[0].Item2 == "C1")
            return Proceed(path, period, draw);
        var days = voluntary ? draw.Between(20, 200) : draw.Between(2, 8);
        // Police protection lasts three days at most (Children Act 1989, section 46(6)).
        var next = on.AddDays(path[0].Item2 is "L1" ? Math.Min(days, 3) : days);
        path.Add((next, period.Stay == Stay.Brief && draw.Falls(0.5) ? "V2" : "C1"));
        return path[^1].Item2 == "V2" ? path.DistinctBy(status => status.Item2) : Proceed(path, period, draw);
    }

    private static List<(DateOnly, string)> Proceed(
        List<(DateOnly From, string Code)> path,
        CarePeriod period,
        Draw draw
    )
    {
        if (period.Stay != Stay.Brief)
            path.Add((path[^1].From.AddDays(draw.Between(150, 330)), "C2"));
        return path;
    }
}
