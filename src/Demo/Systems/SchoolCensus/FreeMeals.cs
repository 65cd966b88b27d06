using Headwater.Demo.Lives;
using Headwater.Demo.Randomness;

namespace Headwater.Demo.Systems.SchoolCensus;

/// <summary>Eligibility for free school meals: of poor families most of the time, of others seldom.</summary>
internal static class FreeMeals
{
    public static bool On(Life life, DateOnly day)
    {
        var home = life.Home.Household;
        // Incomes change slowly: each answer holds for two years. Since September 2026 every household on universal credit qualifies.
        var times = (day.Year + (home.Index % 2)) / 2;
        var odds =
            home.Poor ? (day > life.Child.Birthday(11) ? 0.80 : 0.88)
            : day >= new DateOnly(2026, 9, 1) ? 0.09
            : 0.035;
        return home.Dice.Falls(Ask.FreeMeals, times, odds);
    }
}
