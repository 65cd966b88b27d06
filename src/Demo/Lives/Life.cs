using Headwater.Demo.Calendar;
using Headwater.Demo.Courses;
using Headwater.Demo.Population;
using Headwater.Demo.Systems.AlternativeProvision;
using Headwater.Demo.Systems.Exclusions;
using Headwater.Demo.Systems.LookedAfter;
using Headwater.Demo.Systems.Missing;
using Headwater.Demo.Systems.SchoolCensus;
using Headwater.Demo.Systems.Sen2;
using Headwater.Demo.Systems.SocialCare;
using Headwater.Demo.Systems.YouthJustice;

namespace Headwater.Demo.Lives;

/// <summary>One child's life in the borough: the hidden course, and what each system has come to know of it.</summary>
public sealed class Life
{
    private readonly float[] absence;
    private readonly Month firstAbsence;
    private readonly Month begins;
    private int absentMonths;
    private double felt;

    public Life(Child child, HomeLife home, World world, bool helpWorks)
    {
        Child = child;
        Home = home;
        World = world;
        Course = new(child, helpWorks);
        Schooling = new(this, world.Schools);
        Discipline = new(this, world.Schools);
        Special = new(this, world.Schools);
        Alternatives = new(this, world.Schools);
        SocialCare = new(this);
        Care = new(this);
        Absences = new(this);
        Offending = new(this);
        firstAbsence = world.FirstMonth;
        absence = new float[world.LastMonth.Index - world.FirstMonth.Index + 1];
        begins = new(Math.Max(home.Begins.Index, Month.Of(child.Born).Index));
    }

    public Child Child { get; }

    public HomeLife Home { get; }

    public World World { get; }

    public ChildCourse Course { get; }

    public Pathway Pathway { get; } = new();

    public Schooling Schooling { get; }

    public Discipline Discipline { get; }

    public SpecialNeeds Special { get; }

    public Alternatives Alternatives { get; }

    public ChildSocialCare SocialCare { get; }

    public CareLife Care { get; }

    public MissingLife Absences { get; }

    public Offending Offending { get; }

    /// <summary>Months in which help of any kind was being given.</summary>
    public int MonthsHelped { get; private set; }

    public DateOnly? FirstHelped { get; private set; }

    /// <summary>The child will be adopted, and live on in the borough under another name.</summary>
    public bool ToBeAdopted => Home.Household.Adopted && Child == Home.Household.Children[0];

    /// <summary>The day of the adoption order with which this life ended and another began.</summary>
    public DateOnly? AdoptedOn { get; private set; }

    public DateOnly Until => World.Options.LastDay;

    public DateOnly Turns18 => Child.Birthday(18);

    public bool JustArrived(Month month) => month == begins;

    /// <summary>The postcode of the home or, while the child is looked after, of the placement.</summary>
    public string PostcodeOn(DateOnly day)
    {
        foreach (var period in Care.Periods)
        {
            if (period.On(day) && period.PlacementOn(day) is { Code: not "P1" } placement)
                return placement.Postcode;
        }

        return Home.Household.HomeOn(day).Postcode;
    }

    public double AbsenceIn(Month month)
    {
        var at = month.Index - firstAbsence.Index;
        return at < 0 || at >= absence.Length ? 0.05 : absence[at];
    }

    public void Live(Month month)
    {
        var age = month.Age(Child.Born);
        var first = month.First;
        var help = Math.Max(
            Home.EarlyHelp.Strength(first),
            Math.Max(SocialCare.Strength(first), Special.Plan is null ? 0 : 0.25)
        );
        if (help > 0.3)
        {
            MonthsHelped++;
            FirstHelped ??= first;
        }

        // Care takes a child out of a hard home at once; what they felt there leaves them only over years.
        felt = Care.Now is null ? Home.Course.Felt : Math.Min(felt, 0.9 + (0.97 * (felt - 0.9)));
        Course.Live(
            month.Index,
            age,
            month.SchoolYear,
            new(felt, help, IsOutside(first), Care.Now is not null, Lives.World.AbsenceTrend(month))
        );
        absence[month.Index - firstAbsence.Index] = (float)Course.AbsenceRate;
        Schooling.Live(month);
        Alternatives.Live(month);
        Discipline.Live(month, age);
        Special.Live(month, age);
        Absences.Live(month, age);
        Offending.Live(month, age);
        SocialCare.Live(month, age);
        Care.Live(month, age);
        Show(month);
        Pathway.Live(
            first,
            Course,
            Discipline.InYearTo(first),
            IsOutside(first) || Course.RefusalMonths >= 6 || Care.InResidential
        );
    }

    /// <summary>At eighteen childhood's systems let go; care leavers and plans go on.</summary>
    public void ComeOfAge()
    {
        var ends = Schooling.LastDayOfYear(Month.Of(Turns18).SchoolYear);
        if (Schooling.Roll is not null && ends <= Until)
            Schooling.Leave(ends);
        Special.ComeOfAge();
        Care.ComeOfAge();
        SocialCare.ComeOfAge();
    }

    /// <summary>The family leaves the borough; a child in care stays.</summary>
    public void LeaveBorough(DateOnly on)
    {
        if (Care.Now is not null)
            return;
        Schooling.Leave(on);
        Special.LeaveBorough(on);
        SocialCare.LeaveBorough(on);
    }

    /// <summary>The old life ends with the adoption order: a school takes the child off its roll under the old name.</summary>
    public void EndWithAdoption(DateOnly on)
    {
        AdoptedOn = on;
        Schooling.Leave(on);
        Special.LeaveBorough(on);
        if (Home.Lives.Count is 1)
            Home.EarlyHelp.End(on, "Moved away");
    }

    private void Show(Month month)
    {
        if (Schooling.Roll is null || !month.InTerm)
            return;
        absentMonths = Course.AbsenceRate >= 0.11 ? absentMonths + 1 : 0;
        if (
            absentMonths >= 3
            || Discipline.InYearTo(month.First.AddMonths(1)) > 0
            || (Special.PrimaryNeed == "SEMH" && Special.ProvisionOn(month.First) != 'N')
        )
            Pathway.SchoolSees(month.First);
    }

    private bool IsOutside(DateOnly on) =>
        Schooling.OutsideMainstream || Alternatives.On(on) is { SessionsPerWeek: >= 5 };
}
