using Headwater.Demo.Lives;
using Headwater.Demo.Randomness;
using Headwater.Demo.Systems.Exclusions;

namespace Headwater.Demo.Faults;

/// <summary>Rows that schools send late, in the next term's file, or left out of a file that had to be sent again.</summary>
public enum Lateness
{
    InTime,
    NextTerm,
    Lost,
}

public static class Late
{
    public const double Share = 0.03;
    public const double LostFromBadFile = 0.08;

    public static Lateness Of(Life life, Suspension happened, bool badFile)
    {
        if (!life.World.Options.Faults)
            return Lateness.InTime;
        var unit = life.Child.Dice.Unit(Ask.Recorded, happened.Start.DayNumber);
        if (badFile)
            return unit < LostFromBadFile ? Lateness.Lost : Lateness.InTime;
        return unit < Share ? Lateness.NextTerm : Lateness.InTime;
    }
}
