using Headwater.Demo.Calendar;
using Headwater.Demo.Lives;
using Headwater.Demo.Randomness;
using Headwater.Demo.Schools;
using Headwater.Vocabulary;

namespace Headwater.Demo.Systems.AlternativeProvision;

/// <summary>Education outside mainstream: after exclusion, at a school's direction, or for health.</summary>
public sealed class Alternatives(Life life, SchoolList schools)
{
    private static readonly Weighted<string> Unregistered = new(("OOT", 45), ("WBP", 20), ("NFE", 15), ("OTH", 20));

    private readonly List<AlternativePlacement> all = [];
    private DateOnly? backOn;

    public IReadOnlyList<AlternativePlacement> All => all;

    public AlternativePlacement? On(DateOnly day) => all.FindLast(placement => placement.On(day));

    public void Live(Month month)
    {
        if (backOn is { } back && back <= month.First && life.Schooling.OutsideMainstream)
        {
            backOn = null;
            var draw = life.Child.Dice.Draw(Ask.Reintegrate, month.Index);
            var ward = life.Home.Household.HomeOn(month.First).Ward;
            var year = life.Schooling.CurriculumYear(month.SchoolYear);
            if (year is > 0 and < 11 && month.InTerm)
                life.Schooling.Move(
                    schools.Near(
                        year < 7 ? Phase.Primary : Phase.Secondary,
                        ward,
                        draw,
                        not: life.Discipline.HasExcluded
                    ),
                    month.SchoolDay(draw)
                );
        }

        if (month.InTerm && life.Course.RefusalMonths > 5 && !IsTaken(month.First) && life.Schooling.Roll is { } roll)
            Teach(month, roll.School);
    }

    /// <summary>A school sends a pupil elsewhere for some weeks, to mend behaviour (section 29A, Education Act 2002).</summary>
    public void Direct(DateOnly after, School home, Draw draw)
    {
        var from = WorkingDays.After(after, 3);
        if (from.Month is 7 or 8 || IsTaken(from))
            return;
        var until = WorkingDays.OnOrAfter(from.AddDays(7 * draw.Between(6, 18)));
        if (draw.Falls(0.7))
        {
            var provider = schools.Alternative(draw);
            Add(home, provider, "", "BHS", from, until, 10, draw);
            life.Schooling.AddSubsidiary(provider, from, until);
        }
        else
        {
            Add(home, null, draw.Pick(Unregistered), "BHS", from, until, draw.Between(2, 8), draw);
        }
    }

    /// <summary>From the sixth day the council must find education for an excluded child.</summary>
    public void AfterExclusion(DateOnly excluded, Draw draw)
    {
        var on = WorkingDays.After(excluded, draw.Falls(0.7) ? 6 : draw.Between(8, 25));
        var provider = schools.Alternative(draw);
        var weeks = draw.Between(20, 60);
        backOn = draw.Falls(Math.Clamp(0.62 - (0.16 * life.Course.Conduct), 0.1, 0.75)) ? on.AddDays(7 * weeks) : null;
        var until = backOn ?? on.AddDays(7 * 90);
        End(on.AddDays(-1), _ => true);
        Add(null, provider, "", "PEX", on, until, 10, draw);
        life.Schooling.Move(provider, WorkingDays.After(excluded, 26));
    }

    /// <summary>Whoever leaves a school leaves where it sent them; whoever leaves a provider's roll leaves its place.</summary>
    public void Left(School school, DateOnly on) =>
        End(on, placement => placement.Home == school || placement.Provider == school);

    private bool IsTaken(DateOnly from) =>
        all.Exists(placement => placement.Leaving is null || placement.Leaving >= from);

    private void End(DateOnly on, Func<AlternativePlacement, bool> which)
    {
        all.RemoveAll(placement => which(placement) && placement.Entry > on);
        for (var i = 0; i < all.Count; i++)
        {
            if (which(all[i]) && (all[i].Leaving is null || all[i].Leaving > on) && on <= life.Until)
                all[i] = all[i] with
                {
                    Leaving = on,
                    ProvisionOnLeaving = all[i].ProvisionOnLeaving ?? life.Special.ProvisionOn(on),
                };
        }
    }

    private void Teach(Month month, School home)
    {
        var draw = life.Child.Dice.Draw(Ask.Alternative, month.Index);
        if (!draw.Falls(0.10))
            return;
        var from = month.SchoolDay(draw);
        Add(home, null, "OOT", "MHN", from, from.AddDays(7 * draw.Between(8, 30)), draw.Between(2, 6), draw);
    }

    private void Add(
        School? home,
        School? provider,
        string setting,
        string reason,
        DateOnly from,
        DateOnly until,
        int sessions,
        Draw draw
    )
    {
        var ends = until > life.Until ? (DateOnly?)null : until;
        var before = life.Special.ProvisionOn(from);
        all.Add(
            new(
                home,
                provider,
                setting,
                reason,
                from,
                ends,
                sessions,
                before,
                ends is null ? null
                    : draw.Falls(0.12) && before is not 'E' ? 'K'
                    : before
            )
        );
    }
}
