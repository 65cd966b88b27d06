using Headwater.Demo.Calendar;
using Headwater.Demo.Lives;
using Headwater.Demo.Randomness;
using Headwater.Vocabulary;

namespace Headwater.Demo.Systems.LookedAfter;

/// <summary>Reviews: within 20 working days, three months after, and then each six months (Care Planning Regulations 2010, regulation 33).</summary>
internal static class Reviewing
{
    private static readonly Weighted<string> Taking = new(
        ("PN1", 58),
        ("PN2", 3),
        ("PN3", 2),
        ("PN4", 6),
        ("PN5", 3),
        ("PN6", 20),
        ("PN7", 8)
    );

    public static void Live(Life life, CarePeriod now, Month month, Draw draw)
    {
        var due = now.Reviews.Count switch
        {
            0 => WorkingDays.After(now.Start, 20),
            1 => now.Reviews[^1].On.AddMonths(3),
            _ => now.Reviews[^1].On.AddMonths(6),
        };
        if (due > month.First.AddDays(month.Days + 3))
            return;
        var late = draw.Falls(0.06);
        var on = WorkingDays.OnOrAfter(late ? due.AddDays(draw.Between(4, 30)) : due.AddDays(-draw.Between(3, 9)));
        if (on <= now.Start || on > life.Until || on >= life.Turns18)
            return;
        now.Reviews.Add((due, on, life.Child.Birthday(4) > on ? "PN0" : draw.Pick(Taking)));
    }
}
