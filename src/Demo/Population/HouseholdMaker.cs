using Headwater.Demo.Randomness;

namespace Headwater.Demo.Population;

/// <summary>Makes the borough's households, each from its own number alone.</summary>
public sealed class HouseholdMaker(BoroughOptions options, Dice dice, Wards wards)
{
    private static readonly Weighted<int> Sizes = new((1, 43), (2, 38), (3, 13), (4, 4.5), (5, 1.5));

    private readonly DateOnly firstBirths = options.FirstDay.AddYears(-18);

    public Household Make(int index)
    {
        var own = dice.Of(Ask.Household, index);
        var draw = own.Draw(Ask.Household);
        return draw.Falls(Rates.AloneShareOfHouseholds)
            ? LoneChild.Make(index, own, draw, options, wards)
            : Family(index, own, draw);
    }

    private Household Family(int index, Dice own, Draw draw)
    {
        var origin = draw.Pick(Origin.Mix);
        var hardship = draw.Normal();
        var poor = 0.55 * hardship + (0.83 * draw.Normal()) > 0.42;
        var born = FirstBirth(draw);
        var arrives = draw.Falls(0.5) ? born.AddDays(-draw.Below(1500)) : born.AddDays((int)draw.Waiting(2000));
        DateOnly? leaves = arrives.AddDays((int)draw.Waiting(365 / Rates.LeavesTheBoroughEachYear));
        var surname = draw.PickCommon(origin.Surnames);
        var othersSurname = draw.Falls(0.14) ? draw.PickCommon(origin.Surnames) : surname;
        var language = draw.Pick(origin.Languages);
        var ethnicity = draw.Pick(origin.Ethnicities);
        var children = new List<Child>();
        var size = draw.Pick(Sizes);
        while (children.Count < size)
        {
            var twin = children.Count > 0 && draw.Falls(0.016);
            if (!twin && children.Count > 0)
                born = born.AddDays(draw.Between(400, 900) + (int)draw.Waiting(450));
            var parents = children.Count > 0 && draw.Falls(0.5) ? othersSurname : surname;
            children.Add(ChildMaker.Make(own, index, children, born, origin, parents, ethnicity, language, hardship));
        }

        return new()
        {
            Index = index,
            Dice = own,
            Children = children,
            Arrives = arrives,
            Leaves = leaves > options.LastDay ? null : leaves,
            Addresses = Moves(draw, arrives, leaves.Value, hardship),
            Hardship = hardship,
            Poor = poor,
        };
    }

    // Fewer children are born each year since 2015: primary rolls in inner London have fallen by about a sixth since.
    private DateOnly FirstBirth(Draw draw)
    {
        while (true)
        {
            var born = firstBirths.AddDays(draw.Below(options.LastDay.DayNumber - firstBirths.DayNumber));
            if (born.Year < 2015 || draw.Falls(1 - (0.02 * (born.Year - 2015))))
                return born;
        }
    }

    private List<Address> Moves(Draw draw, DateOnly from, DateOnly until, double hardship)
    {
        var place = 1 / (1 + Math.Exp(-1.2 * hardship));
        var addresses = new List<Address> { wards.Home(draw, from, place) };
        var everyYears = hardship > 1 ? 5 : 11;
        while (true)
        {
            from = from.AddDays(90 + (int)draw.Waiting(365 * everyYears));
            if (from >= until || from > options.LastDay)
                return addresses;
            addresses.Add(wards.Home(draw, from, place));
        }
    }
}
