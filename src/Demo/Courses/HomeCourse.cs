using Headwater.Demo.Population;
using Headwater.Demo.Randomness;

namespace Headwater.Demo.Courses;

/// <summary>How hard life at home is, month by month: a lasting part, a slow drift, sudden shocks that fade, and what help takes off.</summary>
public sealed class HomeCourse(Household household, bool helpWorks)
{
    private readonly double responds = Math.Clamp(0.7 + (0.55 * household.Dice.Normal(Ask.HomeDrift, -1)), 0, 1.4);
    private double drift = household.Dice.Normal(Ask.HomeDrift, -2);
    private double shock;

    public double Adversity { get; private set; } = household.Hardship * 0.8;

    /// <summary>Adversity as children have come to feel it: some months behind.</summary>
    public double Felt { get; private set; } = household.Hardship * 0.75;

    /// <summary>What help has taken off adversity so far.</summary>
    public double Eased { get; private set; }

    /// <summary>What makes this home hard when it is hard.</summary>
    public bool DomesticAbuse { get; } = household.Dice.Falls(Ask.HomeShock, -1, 0.42);

    public bool ParentalDrugs { get; } = household.Dice.Falls(Ask.HomeShock, -2, 0.14);

    public bool ParentalAlcohol { get; } = household.Dice.Falls(Ask.HomeShock, -3, 0.17);

    public bool ParentalWorry { get; } = household.Dice.Falls(Ask.HomeShock, -4, 0.42);

    public void Live(int month, double help)
    {
        var dice = household.Dice;
        drift = (0.955 * drift) + (0.2966 * dice.Normal(Ask.HomeDrift, month));
        shock *= 0.90;
        if (dice.Falls(Ask.HomeShock, month, 0.004 * Math.Exp(0.35 * household.Hardship)))
            shock += 1 + (0.8 * Math.Abs(dice.Normal(Ask.HomeShock, month + 100_000)));
        var target = helpWorks ? 0.75 * help * responds : 0;
        Eased = target > Eased ? Eased + (0.18 * (target - Eased)) : Eased * 0.975;
        Adversity = (0.8 * household.Hardship) + (0.55 * drift) + shock - Eased;
        Felt += 0.12 * (Adversity - Felt);
    }
}
