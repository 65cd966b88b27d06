using Headwater.Demo.Lives;
using Headwater.Demo.Randomness;

namespace Headwater.Demo.Systems.LookedAfter;

/// <summary>A young person who has left care, known of each year until 25.</summary>
public sealed class Leaver(Life life, bool stayedPut)
{
    private static readonly Weighted<string> Working = new(
        ("F5", 52),
        ("P5", 20),
        ("F2", 14),
        ("P2", 4),
        ("F4", 7),
        ("F1", 3)
    );

    private static readonly Weighted<string> Studying = new(("F2", 52), ("F1", 20), ("P2", 6), ("F5", 16), ("F4", 6));

    private static readonly Weighted<string> NotWorking = new(("G5", 68), ("G4", 20), ("G6", 12));

    private static readonly Weighted<string> Living = new(
        ("U1", 52),
        ("D1", 24),
        ("B1", 10),
        ("K1", 3),
        ("E1", 4),
        ("Y1", 3),
        ("V2", 2),
        ("S2", 1),
        ("X2", 1)
    );

    public bool StayedPut { get; } = stayedPut;

    public DateOnly LatestContact()
    {
        var draw = life.Child.Dice.Draw(Ask.Leaver, -1);
        var latest = life.Until.AddDays(-draw.Below(56));
        return latest < life.Turns18 ? life.Turns18 : latest;
    }

    /// <summary>What is known at a birthday, from 17 to 25.</summary>
    public (string InTouch, string Activity, string Accommodation) At(int age)
    {
        var draw = life.Child.Dice.Draw(Ask.Leaver, age);
        if (age >= 19 && draw.Falls(0.05))
            return ("NO", "0", "0");
        // Steadier young people stay in touch with work: the leaning is the same each year.
        var steady =
            0.71 - (0.10 * life.Child.Conduct) - (0.07 * life.Child.Learning) - (0.04 * (int)life.Course.Exploitation);
        var active = draw.Falls(Math.Clamp(steady, 0.15, 0.95));
        var activity =
            !active ? draw.Pick(NotWorking)
            : age < 20 ? draw.Pick(Studying)
            : draw.Pick(Working);
        return ("YES", activity, StayedPut && age < 21 && age > 17 ? "Z1" : draw.Pick(Living));
    }
}
