using Headwater.Demo.Lives;
using Headwater.Demo.Randomness;

namespace Headwater.Demo.Systems.LookedAfter;

/// <summary>The strengths and difficulties questionnaire, once a year in care, of children aged 4 to 16.</summary>
public static class StrengthScores
{
    public static IEnumerable<(DateOnly On, int? Score, string? Why)> Of(Life life)
    {
        foreach (var period in life.Care.Periods)
        {
            var end = period.End ?? life.Until;
            for (var on = period.Start.AddMonths(10); on <= end; on = on.AddYears(1))
            {
                if (on < life.Child.Birthday(4) || on >= life.Child.Birthday(17))
                    continue;
                var draw = life.Child.Dice.Draw(Ask.Details, on.DayNumber);
                if (draw.Falls(0.12))
                    yield return (on, null, draw.Falls(0.5) ? "SDQ4" : "SDQ5");
                else
                    yield return (on, Score(life, draw), null);
            }
        }
    }

    private static int Score(Life life, Draw draw) =>
        Math.Clamp((int)(13 + (2.6 * life.Child.Conduct) + (2.2 * life.Child.Worry) + (3 * draw.Normal())), 0, 40);
}
