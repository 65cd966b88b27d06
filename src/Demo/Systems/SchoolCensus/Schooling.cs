using Headwater.Demo.Calendar;
using Headwater.Demo.Lives;
using Headwater.Demo.Randomness;
using Headwater.Demo.Schools;
using Headwater.Vocabulary;

namespace Headwater.Demo.Systems.SchoolCensus;

/// <summary>Which school a child is at: starting, moving up, moving house, being moved, leaving.</summary>
public sealed class Schooling(Life life, SchoolList schools)
{
    /// <summary>The last curriculum year: whoever turns 18 in it leaves school at its end.</summary>
    public const int LastYear = 13;

    private readonly List<RollSpell> spells = [];

    public IReadOnlyList<RollSpell> Spells => spells;

    /// <summary>The roll the child is mainly on.</summary>
    public RollSpell? Roll { get; private set; }

    public bool OutsideMainstream => Roll?.School.Phase == Phase.Alternative;

    public int CurriculumYear(int schoolYear) => schoolYear - life.Child.YearOfCurriculum(0);

    public void Live(Month month)
    {
        var year = CurriculumYear(month.SchoolYear);
        if (Roll is { } roll && month.Number == 9 && !Serves(roll.School, year))
            Leave(LastDayOfYear(month.SchoolYear - 1));
        if (Roll is null && (month.Number == 9 || life.JustArrived(month)))
            Enrol(month, year);
        if (month.InTerm && Roll is { School.Phase: Phase.Primary or Phase.Secondary } && year is > 0 and < 11)
            MoveWithTheHome(month);
    }

    public void Move(School to, DateOnly on)
    {
        if (on > life.Until)
            return;
        Leave(on.AddDays(-1));
        Start(to, on);
    }

    public void Leave(DateOnly on)
    {
        if (Roll is not { } roll)
            return;
        Roll = null;
        // A place that was never taken up leaves the child where they were until now.
        if (on < roll.Entry)
            spells.Remove(roll);
        foreach (var spell in spells.Where(spell => spell == roll || spell.Leaving > on).ToList())
            End(spell, on);
    }

    private void End(RollSpell spell, DateOnly on)
    {
        if (on < spell.Entry)
            spells.Remove(spell);
        else
            spell.Leaving = on;
        life.Alternatives.Left(spell.School, on);
    }

    public void AddSubsidiary(School school, DateOnly from, DateOnly until)
    {
        from = Joins(school, from);
        if (from <= life.Until && from <= until)
            spells.Add(new(school, from) { Subsidiary = true, Leaving = until });
    }

    private void Enrol(Month month, int year)
    {
        var phase = PhaseFor(year);
        if (phase is not { } wanted)
            return;

        var draw = life.Child.Dice.Draw(Ask.School, month.Index);
        var ward = life.Home.Household.HomeOn(month.First).Ward;
        var on = month.Number == 9 ? FirstDayOfYear(month.SchoolYear) : WorkingDays.OnOrAfter(month.Day(draw));
        var school = wanted switch
        {
            Phase.Special => schools.Special(draw),
            _ => schools.Near(wanted, ward, draw, not: life.Discipline.HasExcluded),
        };
        // At the start of the story children have been where they are since they would have begun.
        if (life.JustArrived(month) && life.Home.Household.Arrives < on.AddYears(-1))
        {
            var since = year >= 7 ? 7 : 0;
            on = FirstDayOfYear(month.SchoolYear - Math.Max(year - since, 0));
        }

        Start(
            school,
            on < life.Home.Household.Arrives ? WorkingDays.OnOrAfter(life.Home.Household.Arrives.AddDays(14)) : on
        );
    }

    private Phase? PhaseFor(int year)
    {
        var own = life.Child.Dice;
        // Both lives of a child who was adopted are lived at the borough's schools.
        if ((life.ToBeAdopted || life.Home.Before is not null) && year is >= 0 and <= 11)
            return year <= 6 ? Phase.Primary : Phase.Secondary;
        var better = life.Home.Household.Poor ? 0.12 : -0.06;
        if (life.Special.InSpecialSchool)
            return year is >= -1 and <= LastYear ? Phase.Special : null;
        return year switch
        {
            -1 => own.Falls(Ask.School, -1, 0.34 + better) ? Phase.Primary : null,
            >= 0 and <= 6 => own.Falls(Ask.School, -2, 0.66 + better) ? Phase.Primary : null,
            >= 7 and <= 11 => own.Falls(Ask.School, -3, 0.79 + (0.6 * better)) ? Phase.Secondary : null,
            12 or 13 => own.Falls(Ask.School, -4, SixthFormOdds()) ? Phase.Secondary : null,
            _ => null,
        };
    }

    private double SixthFormOdds() =>
        Math.Clamp(0.52 - (0.16 * life.Course.Conduct) - (0.1 * life.Child.Learning), 0.05, 0.8);

    private static bool Serves(School school, int year) =>
        school.Phase switch
        {
            Phase.Primary => year <= 6,
            Phase.Secondary => year <= 11 || (school.HasSixthForm && year is 13),
            Phase.Special => year <= LastYear,
            _ => year <= 11,
        };

    private void MoveWithTheHome(Month month)
    {
        var home = life.Home.Household.HomeOn(month.First);
        if (home.From.Year != month.First.Year || home.From.Month != month.Number || Roll is not { } roll)
            return;
        var draw = life.Child.Dice.Draw(Ask.Move, month.Index);
        if (draw.Falls(0.3))
            Move(
                schools.Near(
                    roll.School.Phase,
                    home.Ward,
                    draw,
                    not: other => other == roll.School || life.Discipline.HasExcluded(other)
                ),
                month.SchoolDay(draw)
            );
    }

    /// <summary>A school's register has one line for a week: whoever comes back to it in the same week comes on the Monday.</summary>
    private DateOnly Joins(School school, DateOnly on)
    {
        var monday = on.AddDays(-(((int)on.DayOfWeek + 6) % 7));
        return spells.Exists(spell => spell.School == school && spell.Leaving >= monday)
            ? WorkingDays.OnOrAfter(monday.AddDays(7))
            : on;
    }

    private void Start(School school, DateOnly on)
    {
        on = Joins(school, on);
        if (on > life.Until)
            return;
        Roll = new(school, on);
        spells.Add(Roll);
    }

    public static DateOnly FirstDayOfYear(int schoolYear) => WorkingDays.OnOrAfter(new DateOnly(schoolYear, 9, 2));

    public static DateOnly LastDayOfYear(int schoolYear) => WorkingDays.OnOrAfter(new DateOnly(schoolYear + 1, 7, 19));
}
