using Headwater.Demo.Randomness;

namespace Headwater.Demo.Population;

/// <summary>An unaccompanied child seeking asylum, who comes at 14 to 17 and is looked after from the day of arrival.</summary>
internal static class LoneChild
{
    private static readonly Weighted<Origin> Origins = new(
        (Origin.Arab, 50),
        (Origin.EastAfrican, 42),
        (Origin.European, 8)
    );

    public static Household Make(int index, Dice own, Draw draw, BoroughOptions options, Wards wards, Part? part)
    {
        var origin = draw.Pick(Origins);
        var from = options.FirstDay.AddYears(-3);
        // Many came between 2021 and 2024, when councils were asked to take a share of those who landed.
        var arrives = draw.Falls(0.32)
            ? options.LastDay.AddDays(-draw.Between(1000, 1950))
            : from.AddDays(draw.Below(options.LastDay.DayNumber - from.DayNumber));
        var born = arrives.AddDays(-draw.Between((365 * 15) + 60, (365 * 18) - 60));
        if (part is { ArrivedYearsAgo: { } years })
        {
            arrives = options.LastDay.AddDays(-(int)(years * 365));
            born = options.LastDay.AddYears(-part.Age).AddDays(-100);
        }

        var surname = draw.PickCommon(origin.Surnames);
        var ethnicity = draw.Pick(origin.Ethnicities);
        var child = ChildMaker.Make(
            own,
            index,
            [],
            born,
            origin,
            surname,
            ethnicity,
            draw.Pick(origin.Languages),
            0.4,
            boyShare: 0.9
        );
        return new()
        {
            Index = index,
            Dice = own,
            Children = [child],
            Arrives = arrives,
            Leaves = null,
            Addresses = [wards.Home(draw, arrives, 0.6)],
            Hardship = 0.4,
            Poor = true,
            Alone = true,
        };
    }
}
