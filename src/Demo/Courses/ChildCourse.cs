using Headwater.Demo.Population;
using Headwater.Demo.Randomness;

namespace Headwater.Demo.Courses;

/// <summary>A child's hidden need, month by month. Systems see only what it makes happen.</summary>
public sealed class ChildCourse(Child child, bool helpWorks)
{
    private double conductDrift = child.Dice.Normal(Ask.ConductDrift, -1);
    private double worryDrift = child.Dice.Normal(Ask.WorryDrift, -1);
    private double absenceDrift = child.Dice.Normal(Ask.AbsenceDrift, -1);
    private double transition;
    private int refusalMonths;

    public double Conduct { get; private set; } = 0.5 * child.Conduct;

    public double Worry { get; private set; } = 0.5 * child.Worry;

    public Exploitation Exploitation { get; private set; }

    /// <summary>Most exploited girls are exploited sexually, most boys for crime.</summary>
    public bool Sexual { get; } = child.Dice.Falls(Ask.ExposureUp, -1, child.Sex == 'F' ? 0.7 : 0.12);

    /// <summary>What help has taken off so far.</summary>
    public double Lifted { get; private set; }

    public bool Refusing => refusalMonths > 0;

    public int RefusalMonths => refusalMonths;

    /// <summary>The share of sessions this child would miss this month.</summary>
    public double AbsenceRate { get; private set; }

    /// <summary>How far from an untroubled school life, on the scale of the hidden needs.</summary>
    public double Strain => Math.Max(Conduct, Worry) + (0.5 * (int)Exploitation);

    public void Live(int month, double age, int schoolYear, Surroundings around)
    {
        var dice = child.Dice;
        conductDrift = (0.94 * conductDrift) + (0.341 * dice.Normal(Ask.ConductDrift, month));
        worryDrift = (0.94 * worryDrift) + (0.341 * dice.Normal(Ask.WorryDrift, month));
        var target = helpWorks ? 0.6 * around.Help * child.Responds : 0;
        Lifted = target > Lifted ? Lifted + (0.16 * (target - Lifted)) : Lifted * 0.97;
        Transfer(month, schoolYear, around);

        var grown = Math.Clamp((age - 4) / 10, 0, 1);
        var learning = Math.Max(child.Learning - 0.5, 0);
        Conduct =
            (0.55 * child.Conduct)
            + (0.55 * around.Felt)
            + (0.30 * learning)
            + (0.50 * conductDrift)
            + transition
            + (0.4 * (int)Exploitation)
            + (around.InCare ? 0.3 : 0)
            + (0.5 * grown)
            - 0.5
            - Lifted;
        Worry =
            (0.62 * child.Worry)
            + (0.32 * around.Felt)
            + (0.50 * worryDrift)
            + (0.2 * learning)
            + (0.6 * transition)
            + (0.7 * grown)
            - 0.6
            - (0.8 * Lifted);
        Expose(month, age, around);
        Refuse(month, age);
        AbsenceRate = Miss(month, age, around);
    }

    // The change of school at 11 unsettles some, worries and learning needs most of all, and settles over a year or two.
    private void Transfer(int month, int schoolYear, Surroundings around)
    {
        transition *= 0.93;
        if (month % 12 == 8 && schoolYear == child.YearOfCurriculum(7))
        {
            var odds = 0.16 + (0.10 * Math.Max(child.Learning, 0)) + (0.06 * Math.Max(around.Felt, 0));
            transition = dice(0) < odds ? 0.5 + (0.9 * dice(1)) : 0;
        }

        double dice(int index) => child.Dice.Unit(Ask.Transition, index);
    }

    private void Expose(int month, double age, Surroundings around)
    {
        if (age < 10)
            return;

        var pull =
            (0.9 * Conduct)
            + (0.45 * around.Felt)
            + (around.OutsideMainstream ? 0.8 : 0)
            + (around.InCare ? 0.4 : 0)
            + (Refusing ? 0.6 : 0)
            + (age < 12 ? -1.4 : 0);
        var up = Exploitation switch
        {
            Exploitation.None => Rates.ExposureEachMonth * Math.Exp(Math.Min(pull, 5)),
            Exploitation.Exposed => 0.018 * Math.Exp(Math.Min(0.4 * pull, 2)),
            Exploitation.Involved => 0.012 * Math.Exp(Math.Min(0.4 * pull, 2)),
            _ => 0,
        };
        var down =
            (
                Exploitation switch
                {
                    Exploitation.Exposed => 0.07,
                    Exploitation.Involved => 0.045,
                    _ => 0.02,
                }
            ) * (1 + (2 * Lifted));
        if (child.Dice.Falls(Ask.ExposureUp, month, up))
            Exploitation++;
        else if (Exploitation > 0 && child.Dice.Falls(Ask.ExposureDown, month, down))
            Exploitation--;
    }

    // Emotionally based school avoidance comes on quickly and goes slowly.
    private void Refuse(int month, double age)
    {
        if (refusalMonths > 0)
        {
            refusalMonths = child.Dice.Falls(Ask.Refusal, month, 0.046 * (1 + Lifted)) ? 0 : refusalMonths + 1;
            return;
        }

        var odds =
            age < 6
                ? 0
                : Rates.RefusalEachMonth
                    * Math.Exp(Math.Min(1.15 * Worry + (0.25 * Conduct), 4.5))
                    * (age < 11 ? 0.5 : 1);
        if (child.Dice.Falls(Ask.Refusal, month, odds))
            refusalMonths = 1;
    }

    private double Miss(int month, double age, Surroundings around)
    {
        absenceDrift = (0.9 * absenceDrift) + (0.436 * child.Dice.Normal(Ask.AbsenceDrift, month));
        if (Refusing)
            return Math.Clamp(0.72 + (0.12 * absenceDrift) + (0.05 * child.Absence), 0.3, 0.97);

        // Most miss a few days; about one in six slips into missing a day or more a fortnight, and stays there for a time.
        var slip =
            (0.62 * child.Absence)
            + (0.30 * absenceDrift)
            + (0.42 * Math.Max(around.Felt, -1))
            + (0.26 * Math.Max(Conduct, 0))
            + (0.26 * Math.Max(Worry, 0))
            + (0.45 * (int)Exploitation)
            + (
                age is < 6 or >= 13 ? 0.08
                : age >= 11 ? 0.10
                : 0
            )
            - (around.InCare ? 0.9 : 0)
            + around.AbsenceTrend
            - Rates.SlipThreshold;
        var log = Rates.AbsenceLogBase + (0.28 * slip) + (Rates.SlipStep / (1 + Math.Exp(-4 * slip)));
        return Math.Min(Math.Exp(log), 0.9);
    }
}
