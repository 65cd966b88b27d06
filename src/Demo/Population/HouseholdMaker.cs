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
        var part = Part.Of(index);
        var alone = draw.Falls(Rates.AloneShareOfHouseholds);
        if (part is not null)
            alone = part.ArrivedYearsAgo is not null;
        return alone ? LoneChild.Make(index, own, draw, options, wards, part) : Family(index, own, draw, part);
    }

    private Household Family(int index, Dice own, Draw draw, Part? part)
    {
        var origin = draw.Pick(Origin.Mix);
        var hardship = part?.Hardship ?? draw.Normal();
        var poor = 0.55 * hardship + (0.83 * draw.Normal()) > 0.55;
        var born = part is null
            ? FirstBirth(draw)
            : options.LastDay.AddYears(-part.Age).AddDays(-draw.Between(20, 340));
        var arrives = draw.Falls(0.5) ? born.AddDays(-draw.Below(1500)) : born.AddDays((int)draw.Waiting(2000));
        var leaves = arrives.AddDays((int)draw.Waiting(365 / Rates.LeavesTheBoroughEachYear));
        if (part is not null)
            (arrives, leaves) = (born.AddYears(-1), DateOnly.MaxValue);
        var surname = draw.PickCommon(origin.Surnames);
        var othersSurname = draw.Falls(0.14) ? draw.PickCommon(origin.Surnames) : surname;
        var language = draw.Pick(origin.Languages);
        var ethnicity = draw.Pick(origin.Ethnicities);
        var children = new List<Child>();
        var size = draw.Pick(Sizes);
        if (part is { Adopted: true })
            size = 1;
        while (children.Count < size)
        {
            var twin = children.Count > 0 && draw.Falls(0.016);
            if (!twin && children.Count > 0)
                born = born.AddDays(draw.Between(400, 900) + (int)draw.Waiting(450));
            var parents = children.Count > 0 && draw.Falls(0.5) ? othersSurname : surname;
            children.Add(
                ChildMaker.Make(own, index, children, born, origin, parents, ethnicity, language, hardship, part)
            );
        }

        return new()
        {
            Index = index,
            Dice = own,
            Children = children,
            Arrives = arrives,
            Leaves = leaves > options.LastDay ? null : leaves,
            Addresses = Moves(draw, arrives, leaves, hardship),
            Hardship = hardship,
            Poor = poor,
            Adopted = part is { Adopted: true },
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
