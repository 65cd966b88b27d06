using Headwater.Demo.Calendar;
using Headwater.Demo.Lives;
using Headwater.Demo.Randomness;
using Headwater.Demo.Workers;
using Headwater.Vocabulary;

namespace Headwater.Demo.Systems.EarlyHelp;

/// <summary>Early help to a family: asked for when something shows, given to most who agree, and some good to many of them.</summary>
public sealed class FamilyHelp(HomeLife home)
{
    private static readonly Weighted<string> Sources = new(
        ("School", 46),
        ("Health visitor", 10),
        ("GP", 6),
        ("Police", 8),
        ("Self", 14),
        ("Social care", 8),
        ("Housing", 4),
        ("Children's centre", 4)
    );

    private static readonly Weighted<string> Decisions = new(
        ("accepted", 62),
        ("signposted", 21),
        ("no consent", 11),
        ("stepped up", 6)
    );

    private static readonly Weighted<string> Ends = new(
        ("Outcomes met", 52),
        ("Family withdrew", 18),
        ("Closed to universal services", 20),
        ("Stepped up to social care", 10)
    );

    private readonly List<EarlyHelpEpisode> episodes = [];

    public IReadOnlyList<EarlyHelpEpisode> Episodes => episodes;

    /// <summary>How much is being done: nothing, or the pull of an open episode.</summary>
    public double Strength(DateOnly on) => episodes.Count > 0 && episodes[^1].On(on) ? 0.8 : 0;

    public void Live(Month month)
    {
        if (episodes.Count > 0 && episodes[^1].Requested.AddMonths(episodes[^1].Start is null ? 4 : 10) > month.First)
            return;
        var odds = Rates.EarlyHelpEachMonth * Math.Exp(Math.Min(0.55 * home.Course.Adversity, 2.5));
        foreach (var life in home.Lives)
        {
            if (life.Child.Born <= month.First && life.Turns18 > month.First)
                odds += Signs(life, month);
        }

        if (home.Household.Dice.Falls(Ask.Help, month.Index, odds))
            Request(month, home.Household.Dice.Draw(Ask.Help, month.Index + 100_000));
    }

    public void End(DateOnly on, string reason)
    {
        if (
            episodes.Count > 0
            && episodes[^1] is { Start: { } start } open
            && (open.End is null || open.End > on)
            && start < on
        )
        {
            open.End = on;
            open.EndReason = reason;
        }
    }

    /// <summary>Referred on by the front door or at the end of social care.</summary>
    public void StepDown(Month month, Draw draw)
    {
        if (Strength(month.First) == 0)
            Request(month, draw);
    }

    // What a school would see.
    private static double Signs(Life life, Month month) =>
        life.SocialCare.IsOpen
            ? 0
            : (life.Course.AbsenceRate > 0.15 && life.Schooling.Roll is not null ? 0.008 : 0)
                + (0.006 * Math.Min(life.Discipline.InYearTo(month.First), 4));

    private void Request(Month month, Draw draw)
    {
        var on = WorkingDays.OnOrAfter(month.Day(draw));
        var decision = draw.Pick(Decisions);
        DateOnly? start = decision == "accepted" ? WorkingDays.After(on, draw.Between(3, 20)) : null;
        var end = start?.AddDays(60 + (int)draw.Waiting(120));
        var children = Children(on, draw);
        if (children.Count == 0 || (start ?? on) > home.World.Options.LastDay)
            return;
        episodes.Add(
            new()
            {
                Requested = on,
                Source = draw.Pick(Sources),
                Decision = decision,
                Reason = Reason(children[0], draw),
                Children = children,
                Lead = home.World.Workforce.On(Team.EarlyHelp, home.Household.Index, on),
                Start = start,
                End = end > home.World.Options.LastDay ? null : end,
                EndReason = end is null || end > home.World.Options.LastDay ? "" : draw.Pick(Ends),
            }
        );
    }

    private List<Life> Children(DateOnly on, Draw draw) =>
        [
            .. home.Lives.Where(life =>
                life.Child.Born <= on && life.Turns18 > on && (home.Lives.Count == 1 || draw.Falls(0.85))
            ),
        ];

    private string Reason(Life child, Draw draw)
    {
        var course = home.Course;
        if (child.Course.AbsenceRate > 0.15 && draw.Falls(0.6))
            return "School attendance";
        if (child.Course.Conduct > 1.2 && draw.Falls(0.6))
            return "Behaviour";
        if (child.Course.Worry > 1.2 && draw.Falls(0.5))
            return "Child's mental health";
        if (course.DomesticAbuse && draw.Falls(0.4))
            return "Domestic abuse";
        if (course.ParentalWorry && draw.Falls(0.4))
            return "Parent's mental health";
        return draw.Falls(0.5) ? "Parenting support"
            : draw.Falls(0.5) ? "Housing or money"
            : "Family relationships";
    }
}
