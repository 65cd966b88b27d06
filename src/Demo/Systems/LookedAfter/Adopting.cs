using Headwater.Demo.Randomness;

namespace Headwater.Demo.Systems.LookedAfter;

/// <summary>The steps to adoption, spread between coming into care and the order.</summary>
internal static class Adopting
{
    public static Adoption Plan(CarePeriod period, DateOnly order, Draw draw)
    {
        var days = order.DayNumber - period.Start.DayNumber;
        var decided = period.Start.AddDays((int)(days * 0.3));
        var placementOrder = decided.AddDays((int)(days * 0.08) + 5);
        var matched = placementOrder.AddDays((int)(days * 0.2));
        var placed = matched.AddDays(draw.Between(10, 35));
        period.Legal.RemoveAll(status => status.From >= placementOrder);
        period.Legal.Add((placementOrder, "E1"));
        var two = draw.Falls(0.85);
        var sexes = two
            ? draw.Falls(0.85)
                ? "MF"
                : draw.Falls(0.5)
                    ? "MM"
                    : "FF"
            : draw.Falls(0.9)
                ? "F1"
                : "M1";
        var status =
            !two ? "L0"
            : sexes == "MF"
                ? draw.Falls(0.8) ? "L11"
                    : "L3"
            : draw.Falls(0.6) ? "L12"
            : "L2";
        return new(decided, placementOrder, matched, placed, draw.Falls(0.15), two ? 2 : 1, sexes, status);
    }
}
