using Headwater.Demo.Calendar;
using Headwater.Demo.Lives;
using Headwater.Demo.Randomness;
using Headwater.Vocabulary;

namespace Headwater.Demo.Systems.YouthJustice;

/// <summary>Offences that come to notice, and what is done about each.</summary>
public sealed class Offending(Life life)
{
    private static readonly Weighted<string> Types = new(
        ("Violence against the person", 34),
        ("Theft", 18),
        ("Drugs", 18),
        ("Possession of a weapon", 10),
        ("Robbery", 9),
        ("Criminal damage", 8),
        ("Public order", 3)
    );

    private static readonly Weighted<string> Formal = new(("YC", 26), ("YCC", 34), ("RO", 30), ("YRO", 8), ("CUST", 2));

    private static readonly Weighted<string> Informal = new(("CR", 38), ("NFA", 26), ("RUI", 16), ("PREV", 20));

    private readonly List<Offence> all = [];

    public IReadOnlyList<Offence> All => all;

    public void Live(Month month, double age)
    {
        if (age < 10.1)
            return;
        var odds =
            Rates.OffenceEachMonth
            * Math.Exp(Math.Min((0.85 * life.Course.Conduct) + (0.65 * (int)life.Course.Exploitation), 4.8))
            * (life.Child.Sex == 'M' ? 1.2 : 0.5)
            * (age < 13 ? 0.3 : 1)
            * Rates.CrimeTrend(month.SchoolYear);
        if (life.Child.Dice.Falls(Ask.Crime, month.Index, Math.Min(odds, 0.4)))
            Offend(month, life.Child.Dice.Draw(Ask.Crime, month.Index + 100_000));
    }

    private void Offend(Month month, Draw draw)
    {
        var on = month.Day(draw);
        // First matters are kept out of court where they can be.
        var formal = draw.Falls(
            Math.Min(Rates.FormalOutcomeShare * (1 + (0.3 * all.Count)), 0.8) * (month.SchoolYear < 2020 ? 1.6 : 1)
        );
        var outcome = formal ? draw.Pick(Formal) : draw.Pick(Informal);
        var decided = WorkingDays.OnOrAfter(on.AddDays(formal ? draw.Between(20, 140) : draw.Between(3, 50)));
        if (decided > life.Until || outcome == "RUI")
            outcome = "RUI";
        // Released under investigation is itself decided within days; what follows is not known yet.
        DateOnly? known = outcome == "RUI" ? WorkingDays.OnOrAfter(on.AddDays(1)) : decided;
        DateOnly? start = outcome is "NFA" or "RUI" ? null : decided;
        var end = start?.AddDays(
            outcome switch
            {
                "PREV" or "CR" => 84,
                "YC" or "YCC" => 90,
                "RO" => 240,
                "YRO" => 365,
                _ => 180,
            }
        );
        // A case comes onto the list with its first decision.
        if (known > life.Until)
            return;
        all.Add(new(on, draw.Pick(Types), outcome, known, start, end > life.Until ? null : end));
    }
}
