using Headwater.Demo.Courses;
using Headwater.Demo.Lives;
using Headwater.Demo.Randomness;

namespace Headwater.Demo.Systems.LookedAfter;

/// <summary>Where a child in care is placed.</summary>
internal static class Homes
{
    private static readonly Weighted<string> Foster = new(
        ("U6", 62),
        ("U3", 14),
        ("U1", 4),
        ("U4", 14),
        ("P1", 4),
        ("K2", 2)
    );

    private static readonly Weighted<string> Babies = new(
        ("U6", 52),
        ("U3", 14),
        ("R3", 16),
        ("U5", 10),
        ("U2", 3),
        ("P1", 5)
    );

    private static readonly Weighted<string> Troubled = new(
        ("U6", 44),
        ("K2", 44),
        ("K3", 2),
        ("U4", 6),
        ("K1", 2),
        ("S1", 2)
    );

    private static readonly Weighted<string> Older = new(("K3", 38), ("U6", 32), ("U4", 12), ("K2", 13), ("U3", 5));

    private static readonly Weighted<string> Alone = new(("K3", 66), ("U6", 34));

    // The borough's own fostering service.
    private const int OwnService = 9_900_401;

    private static readonly string[] Elsewhere = ["XQ", "ZV", "QJ", "VX", "JZ"];

    public static Placement Find(Life life, CarePeriod period, DateOnly on, Draw draw)
    {
        var last = period.Placements.LastOrDefault();
        var age = (on.DayNumber - life.Child.Born.DayNumber) / 365.25;
        var troubled = life.Course.Conduct > 1.7 || life.Course.Exploitation >= Exploitation.Involved;
        var code =
            age < 2 ? draw.Pick(Babies)
            : life.Home.Household.Alone
                ? age < 16 ? "U6"
                    : draw.Pick(Alone)
            : age >= 16 ? draw.Pick(Older)
            : troubled && age > 9 ? draw.Pick(Troubled)
            : draw.Pick(Foster);
        if (age < 16 && code == "K3")
            code = "K2";
        if (code == "U4" && (last is null || period.Stay != Stay.Lasting))
            code = "U6";
        // With their parents only under a care order, and from somewhere else.
        if (code == "P1" && (period.LegalOn(on) is not ("C1" or "C2") || last?.Code == "P1"))
            code = "U6";
        return Place(on, code, draw);
    }

    public static Placement Place(DateOnly on, string code, Draw draw)
    {
        var provider = code switch
        {
            "P1" => "PR0",
            "U1" or "U2" or "U3" => "PR1",
            "K2" or "K3" => draw.Falls(0.86) ? "PR4" : "PR5",
            "K1" => "PR2",
            "R5" => "PR3",
            _ => draw.Falls(0.48) ? "PR1"
            : draw.Falls(0.82) ? "PR4"
            : "PR5",
        };
        var inside = draw.Falls(code is "P1" ? 0.8 : 0.25);
        var far = !inside && draw.Falls(0.22);
        var miles =
            inside ? 0.3 + (2.2 * draw.Unit())
            : far ? 21 + draw.Waiting(40)
            : 2 + (16 * draw.Unit());
        var postcode =
            $"{(inside ? "HW" : draw.Pick(Elsewhere))}{draw.Between(1, 9)} {draw.Between(1, 9)}{(char)('A' + draw.Below(8))}{(char)('P' + draw.Below(8))}";
        // Homes, agencies and schools have Ofsted numbers; made up here, outside the range in use.
        int? urn =
            code is "P1" or "R5" ? null
            : provider == "PR1" ? OwnService
            : draw.Between(9_900_001, 9_900_400);
        return new(on, code, provider, postcode, Math.Round(miles, 1), urn);
    }
}
