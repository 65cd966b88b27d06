using Headwater.Demo.Calendar;
using Headwater.Demo.Courses;
using Headwater.Demo.Lives;
using Headwater.Demo.Randomness;

namespace Headwater.Demo.Systems.Missing;

/// <summary>Going missing from home or care: mostly adolescents, mostly because someone pulls or home pushes.</summary>
public sealed class MissingLife(Life life)
{
    private static readonly Weighted<string> Pushes = new(
        ("argument at home", 40),
        ("unhappy in placement", 14),
        ("domestic abuse", 10),
        ("bullying", 10),
        ("boundaries", 26)
    );

    private static readonly Weighted<string> Pulls = new(
        ("friends", 40),
        ("boyfriend or girlfriend", 18),
        ("party", 10),
        ("contact with family", 12),
        ("money", 20)
    );

    private static readonly string[] Places =
    [
        "returned by self",
        "Canal Wharf estate",
        "Lockside shopping centre",
        "Headwater station",
        "friend's home",
        "Coastal town by rail",
        "Weir Park",
        "family member's home",
    ];

    private static readonly string[] Company =
    [
        "alone",
        "friend",
        "older group",
        "not known",
        "sibling",
        "Lockside group",
        "Wharf group",
    ];

    private readonly List<MissingSpell> spells = [];

    public IReadOnlyList<MissingSpell> Spells => spells;

    public int InYearTo(DateOnly day) => spells.Count(spell => spell.Went > day.AddYears(-1).ToDateTime(default));

    public void Live(Month month, double age)
    {
        if (age < 9)
            return;
        var care = life.Care.Now is not null;
        var odds =
            (care ? Rates.MissingFromCareEachMonth : Rates.MissingFromHomeEachMonth)
            * Math.Exp(
                Math.Min(
                    (0.55 * life.Course.Conduct)
                        + (0.25 * life.Home.Course.Felt)
                        + (0.75 * (int)life.Course.Exploitation),
                    4.2
                )
            )
            * (age < 12 ? 0.25 : 1);
        var times = 0;
        while (times < 5 && life.Child.Dice.Falls(Ask.Missing, (month.Index * 8) + times, Math.Min(odds, 0.6)))
        {
            times++;
            Go(month, care, life.Child.Dice.Draw(Ask.Missing, (month.Index * 8) + times + 1_000_000));
        }
    }

    private void Go(Month month, bool care, Draw draw)
    {
        var went = month
            .Day(draw)
            .ToDateTime(new(draw.Falls(0.7) ? draw.Between(16, 23) : draw.Between(0, 15), draw.Below(60)));
        var returned = went.AddMinutes(
            90 + draw.Waiting(60 * (life.Course.Exploitation >= Exploitation.Involved ? 34 : 12))
        );
        var last = spells.Count > 0 ? spells[^1].Returned : DateTime.MinValue;
        if (
            went <= last
            || DateOnly.FromDateTime(returned) > life.Until
            || DateOnly.FromDateTime(returned) >= life.Turns18
            || !InCareOn(went, care)
        )
            return;
        var offered = draw.Falls(0.86);
        var accepted = offered && draw.Falls(0.55);
        DateOnly? interviewed = accepted
            ? DateOnly.FromDateTime(returned).AddDays(draw.Falls(0.7) ? draw.Below(4) : draw.Between(4, 12))
            : null;
        if (interviewed > life.Until)
            (accepted, interviewed) = (false, null);
        var drawn = life.Course.Exploitation != Exploitation.None;
        spells.Add(
            new(
                new(went.Ticks - (went.Ticks % TimeSpan.TicksPerMinute)),
                new(returned.Ticks - (returned.Ticks % TimeSpan.TicksPerMinute)),
                care,
                care && draw.Falls(0.03)
            )
            {
                Offered = offered,
                Accepted = accepted,
                Interviewed = interviewed,
                Push = accepted ? draw.Pick(Pushes) : "",
                Pull = accepted
                    ? drawn && draw.Falls(0.6)
                        ? "older associates"
                        : draw.Pick(Pulls)
                    : "",
                FoundAt =
                    accepted || draw.Falls(0.3) ? Places[drawn ? draw.Between(1, 5) : draw.Below(Places.Length)] : "",
                With = accepted ? Company[drawn ? draw.Between(2, 6) : draw.Below(4)] : "",
            }
        );
    }

    private bool InCareOn(DateTime went, bool care) =>
        !care || life.Care.Now is not { } now || now.Start < DateOnly.FromDateTime(went);
}
