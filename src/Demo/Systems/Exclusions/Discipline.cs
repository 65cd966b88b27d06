using Headwater.Demo.Calendar;
using Headwater.Demo.Lives;
using Headwater.Demo.Randomness;
using Headwater.Demo.Schools;
using Headwater.Demo.Systems.SchoolCensus;
using Headwater.Vocabulary;

namespace Headwater.Demo.Systems.Exclusions;

/// <summary>Suspensions and exclusions: conduct, the school's strictness, and what has gone before.</summary>
public sealed class Discipline(Life life, SchoolList schools)
{
    private static readonly Weighted<string> Reasons = new(
        ("DB", 46),
        ("PP", 17),
        ("VA", 13),
        ("PA", 6),
        ("VP", 5),
        ("OW", 3),
        ("DA", 3),
        ("DM", 2),
        ("BU", 1.5),
        ("TH", 1.5),
        ("MT", 1),
        ("RA", 1),
        ("SM", 0.7),
        ("LG", 0.3)
    );

    private const int MostSessions = 20;

    private readonly List<Suspension> all = [];

    public IReadOnlyList<Suspension> All => all;

    public int InYearTo(DateOnly day)
    {
        var count = 0;
        for (var i = all.Count - 1; i >= 0 && all[i].Start > day.AddYears(-1); i--)
            count++;
        return count;
    }

    public void Live(Month month, double age)
    {
        if (!month.InTerm || life.Schooling.Roll is not { } roll || age < 5 || roll.Entry > month.First.AddDays(20))
            return;

        var rate =
            (roll.School.Phase == Phase.Primary ? Rates.PrimarySuspensionEachMonth : Rates.SuspensionEachMonth)
            * roll.School.Strictness
            * Math.Exp(Math.Min(1.5 * life.Course.Conduct, 4.2))
            * (1 + (0.8 * Math.Min(InYearTo(month.First), 5)))
            * (life.Course.Refusing ? 0.25 : 1)
            * (month.SchoolYear < 2021 ? 0.75 : 1);
        var index = month.Index * 4;
        for (
            var nth = 0;
            nth < 2 && life.Child.Dice.Falls(Ask.Suspend, index + nth, nth == 0 ? rate : rate * 0.35);
            nth++
        )
        {
            if (life.Schooling.Roll == roll)
                Suspend(month, age, roll, life.Child.Dice.Draw(Ask.Suspend, index + 2 + nth));
        }
    }

    private void Suspend(Month month, double age, RollSpell roll, Draw draw)
    {
        if (Begins(month.SchoolDay(draw), roll) is not { } day)
            return;
        var school = roll.School;
        var lunch = draw.Falls(0.02);
        var sessions = lunch
            ? 1
            : Math.Min(draw.Falls(0.12) ? draw.Below(2) + 1 : 2 * (1 + (int)draw.Waiting(1.1)), MostSessions);
        var reasons = new List<string> { draw.Pick(Reasons) };
        if (day.Year >= 2021 && draw.Falls(0.25))
            reasons.Add(draw.Pick(Reasons));
        var last = life.World.SchoolDays.LastOf(day, (sessions + 1) / 2);
        var before = InYearTo(day);
        var provision = life.Special.ProvisionOn(day);
        all.Add(new(school, lunch ? "LNCH" : "SUSP", day, last, sessions, [.. reasons.Distinct()], provision));
        if (age >= 6)
            Escalate(last.AddDays(1), school, before, provision, draw);
    }

    /// <summary>A day on which the school is open and has the pupil, and on which no earlier suspension lasts.</summary>
    private DateOnly? Begins(DateOnly day, RollSpell roll)
    {
        if (day < roll.Entry)
            day = roll.Entry;
        if (all.Count > 0 && day <= all[^1].Last)
            day = all[^1].Last.AddDays(1);
        // Nor while another school has the pupil for it.
        return
            life.World.SchoolDays.OnOrAfter(day) is { } open
            && !(life.Alternatives.On(open) is { Provider: not null } placement && placement.Home == roll.School)
            ? open
            : null;
    }

    /// <summary>Whether a school has put the child out for good, and so will not have them back.</summary>
    public bool HasExcluded(School school) => all.Exists(each => each.Category == "PERM" && each.School == school);

    private void Escalate(DateOnly after, School school, int before, char provision, Draw draw)
    {
        var grave =
            Rates.ExclusionAfterSuspension * (1 + (0.35 * before)) * Math.Exp(0.3 * (int)life.Course.Exploitation);
        if (school.Phase == Phase.Primary)
            grave *= 0.5;
        // A child with a plan or in care is kept from exclusion wherever another way is found.
        if (provision == 'E' || life.Care.Now is not null)
            grave *= 0.3;
        if (WorkingDays.OnOrAfter(after) > life.Until)
            return;
        if (school.Phase is Phase.Primary or Phase.Secondary && draw.Falls(grave))
            Exclude(WorkingDays.OnOrAfter(after), school, provision, draw);
        else if (school.Phase == Phase.Secondary && before >= 2 && draw.Falls(0.10))
            life.Schooling.Move(
                schools.Near(Phase.Secondary, school.Ward, draw, not: other => other == school || HasExcluded(other)),
                WorkingDays.After(after, 8)
            );
        else if (school.Phase == Phase.Secondary && before >= 2 && draw.Falls(0.14))
            life.Alternatives.Direct(after, school, draw);
    }

    private void Exclude(DateOnly on, School school, char provision, Draw draw)
    {
        all.Add(new(school, "PERM", on, on, 0, [draw.Pick(Reasons)], provision));
        // The name comes off the roll once the governors have met and time to appeal has run out.
        life.Schooling.Leave(WorkingDays.After(on, 25));
        life.Alternatives.AfterExclusion(on, draw);
    }
}
