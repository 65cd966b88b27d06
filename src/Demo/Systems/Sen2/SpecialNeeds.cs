using Headwater.Demo.Calendar;
using Headwater.Demo.Lives;
using Headwater.Demo.Randomness;
using Headwater.Demo.Schools;
using Headwater.Demo.Systems.SchoolCensus;
using Headwater.Vocabulary;

namespace Headwater.Demo.Systems.Sen2;

/// <summary>SEN support and education, health and care plans: what learning, conduct and worry make people ask for.</summary>
public sealed class SpecialNeeds(Life life, SchoolList schools)
{
    private readonly List<(DateOnly From, char Provision)> changes = [];
    private readonly List<PlanRequest> requests = [];

    public IReadOnlyList<PlanRequest> Requests => requests;

    public PlanRequest? Plan { get; private set; }

    public bool InSpecialSchool { get; private set; }

    public string? PrimaryNeed { get; private set; }

    public string? SecondaryNeed { get; private set; }

    public char ProvisionOn(DateOnly day)
    {
        for (var i = changes.Count - 1; i >= 0; i--)
        {
            if (changes[i].From <= day)
                return changes[i].Provision;
        }

        return 'N';
    }

    private double Severity =>
        life.Child.Learning + (0.38 * Math.Max(life.Course.Conduct, 0)) + (0.25 * Math.Max(life.Course.Worry, 0));

    public void Live(Month month, double age)
    {
        if (age < 3 || !month.InTerm)
            return;
        var now = ProvisionOn(month.First);
        if (
            now == 'N'
            && life.Schooling.Roll is not null
            && Severity > Rates.SupportThreshold
            && Falls(month, 0, 0.085)
        )
            Support(month);
        else if (now == 'K' && Severity < Rates.SupportThreshold - 0.55 && Falls(month, 1, 0.05))
            Change(month.First, 'N');
        if (
            Plan is null
            && Severity > Rates.PlanThreshold - Rates.AskedInHope
            && Waited(month)
            && Falls(
                month,
                2,
                age < 5 ? 0.02
                    : Severity > Rates.PlanThreshold ? 0.047
                    : 0.003
            )
        )
            Request(month);
        if (Plan is { Named: { } named } && month.Number == named.Month && month.First > named)
            Review(month);
    }

    /// <summary>Plans may last to 25; most end with school or a year or two after.</summary>
    public void ComeOfAge()
    {
        var draw = life.Child.Dice.Draw(Ask.PlanEnd, -1);
        var ends = life.Turns18.AddDays(60 + (int)draw.Waiting(InSpecialSchool ? 900 : 550));
        Cease(
            ends > life.Child.Birthday(25) ? life.Child.Birthday(25) : ends,
            draw.Falls(0.4) ? "2"
                : draw.Falls(0.4) ? "6"
                : draw.Falls(0.4) ? "4"
                : draw.Falls(0.4) ? "3"
                : "9"
        );
    }

    public void LeaveBorough(DateOnly on) => Cease(on, "5");

    private void Cease(DateOnly on, string reason)
    {
        if (Plan is { Ceased: null } plan && on <= life.Until && on > plan.Named)
        {
            plan.Ceased = on;
            plan.CeaseReason = reason;
            // Whoever stays at school for a while keeps the school's own support.
            changes.Add((on, 'K'));
        }
    }

    private bool Falls(Month month, int nth, double odds) =>
        life.Child.Dice.Falls(Ask.Support, (month.Index * 4) + nth, odds);

    private bool Waited(Month month) => requests.Count == 0 || requests[^1].Received.AddMonths(15) < month.First;

    private void Support(Month month)
    {
        Change(month.Day(life.Child.Dice.Draw(Ask.Details, month.Index)), 'K');
        NameNeed();
    }

    // A plan that has been asked for may already have its day, from which on it stands whatever came before.
    private void Change(DateOnly on, char provision)
    {
        var later = changes.FindIndex(change => change.From > on || change.Provision == 'E');
        changes.Insert(later < 0 ? changes.Count : later, (on, provision));
    }

    private void NameNeed()
    {
        var conduct = Math.Max(life.Course.Conduct, life.Course.Worry);
        var learning = life.Child.Learning;
        PrimaryNeed = conduct > learning ? "SEMH" : life.Child.LearningNeed;
        SecondaryNeed =
            conduct > learning && learning > 0.6 ? life.Child.LearningNeed
            : conduct > 1 && learning >= conduct ? "SEMH"
            : null;
    }

    private void Request(Month month)
    {
        var draw = life.Child.Dice.Draw(Ask.PlanRequest, month.Index);
        var request = PlanRequest.Make(WorkingDays.OnOrAfter(month.Day(draw)), Severity + (0.35 * draw.Normal()), draw);
        requests.Add(request);
        NameNeed();
        if (request.Named is { } named)
        {
            Plan = request;
            changes.Add((named, 'E'));
            Place(named, force: false);
        }
    }

    private void Place(DateOnly on, bool force)
    {
        var draw = life.Child.Dice.Draw(Ask.PlanSchool, on.DayNumber);
        var odds = Math.Clamp(0.30 + (0.55 * (life.Child.Learning - 1.9)), 0.08, 0.95);
        var starts = on.Month is >= 4 and <= 8 ? Schooling.FirstDayOfYear(on.Year) : WorkingDays.After(on, 20);
        if (life.Schooling.CurriculumYear(Month.Of(starts).SchoolYear) > Schooling.LastYear)
            return;
        if ((force || draw.Falls(odds)) && Plan is { } plan)
        {
            InSpecialSchool = true;
            if (life.Schooling.Roll is not null || life.Course.AbsenceRate > 0)
                life.Schooling.Move(
                    schools.Special(draw),
                    starts < life.Home.Household.Arrives ? life.Home.Household.Arrives : starts
                );
            plan.SpecialFrom = starts;
        }
    }

    private void Review(Month month)
    {
        var draw = life.Child.Dice.Draw(Ask.PlanEnd, month.Index);
        if (draw.Falls(0.93) && Plan is { } plan)
            plan.Reviews.Add(WorkingDays.OnOrAfter(month.First.AddDays(draw.Below(24))));
        if (!InSpecialSchool && Severity > Rates.PlanThreshold + 0.7 && draw.Falls(0.12))
            Place(month.First, force: true);
    }
}
