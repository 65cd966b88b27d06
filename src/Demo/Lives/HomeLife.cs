using Headwater.Demo.Calendar;
using Headwater.Demo.Courses;
using Headwater.Demo.Population;
using Headwater.Demo.Systems.EarlyHelp;
using Headwater.Demo.Systems.SocialCare;

namespace Headwater.Demo.Lives;

/// <summary>A household living its years in the borough, month by month.</summary>
public sealed class HomeLife
{
    /// <param name="before">The life that ended in adoption, where this home is the adopters'.</param>
    public HomeLife(Household household, World world, bool helpWorks = true, Life? before = null)
    {
        Before = before;
        Household = household;
        World = world;
        Course = new(household, helpWorks);
        Begins = new(Math.Max(world.FirstMonth.Index, Month.Of(household.Arrives).Index));
        Lives = [.. household.Children.Where(Counts).Select(child => new Life(child, this, world, helpWorks))];
        EarlyHelp = new(this);
        Contacts = new(this);
    }

    public Household Household { get; }

    public World World { get; }

    public Life? Before { get; }

    public HomeCourse Course { get; }

    public Month Begins { get; }

    public IReadOnlyList<Life> Lives { get; }

    public FamilyHelp EarlyHelp { get; }

    public FamilyContacts Contacts { get; }

    public void Live()
    {
        for (var month = Begins; month.Index <= World.LastMonth.Index; month = new(month.Index + 1))
        {
            var first = month.First;
            var here = Household.Leaves is null || Household.Leaves > first;
            if (here)
                Course.Live(month.Index, HelpToHome(first));
            var anyone = false;
            foreach (var life in Lives)
            {
                if (life.Child.Born > first || life.Turns18 < first || life.AdoptedOn is not null)
                    continue;
                if (!here && life.Care.Now is null)
                    continue;
                // Whoever is born on the first of a month is grown up before it begins.
                if (life.Turns18 > first)
                {
                    anyone = true;
                    life.Live(month);
                }

                if (Month.Of(life.Turns18) == month)
                    life.ComeOfAge();
            }

            if (here && anyone && !Household.Alone)
            {
                EarlyHelp.Live(month);
                Contacts.Live(month);
            }

            if (Household.Leaves is { } leaves && Month.Of(leaves) == month)
                GoAway(leaves);
        }
    }

    private double HelpToHome(DateOnly on)
    {
        var help = EarlyHelp.Strength(on);
        foreach (var life in Lives)
            help = Math.Max(help, life.SocialCare.Strength(on));
        return help;
    }

    private void GoAway(DateOnly on)
    {
        EarlyHelp.End(on, "Moved away");
        foreach (var life in Lives)
        {
            if (life.Child.Born <= on && life.Turns18 > on)
                life.LeaveBorough(on);
        }
    }

    private bool Counts(Child child) =>
        child.Birthday(18) > World.FirstMonth.First
        && child.Birthday(18) > Household.Arrives
        && child.Born <= World.Options.LastDay
        && (Household.Leaves is null || child.Born < Household.Leaves);
}
