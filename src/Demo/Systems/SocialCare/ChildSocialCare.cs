using Headwater.Demo.Calendar;
using Headwater.Demo.Courses;
using Headwater.Demo.Lives;
using Headwater.Demo.Randomness;

namespace Headwater.Demo.Systems.SocialCare;

/// <summary>A child's contacts, referrals, plans and their endings. Care itself is in <see cref="LookedAfter.CareLife"/>.</summary>
public sealed class ChildSocialCare(Life life)
{
    private readonly List<Contact> contacts = [];
    private readonly List<Referral> referrals = [];

    public IReadOnlyList<Contact> Contacts => contacts;

    public IReadOnlyList<Referral> Referrals => referrals;

    /// <summary>The referral that is still open, if any.</summary>
    public Referral? Open { get; private set; }

    public bool IsOpen => Open is not null;

    public bool IsKnown => contacts.Count > 0 || referrals.Count > 0;

    public NeedPlan? Plan => Open?.Plans is [.., { End: null } plan] ? plan : null;

    public ProtectionPlan? Protection => Open?.ProtectionPlans is [.., { End: null } plan] ? plan : null;

    public double Strength(DateOnly on) =>
        Protection?.Start <= on ? 1.05
        : Plan?.Start <= on ? 0.85
        : 0;

    public void Live(Month month, double age)
    {
        Watch(month, age);
        if (Open is { } open && life.Care.Now is null)
            new CaseReview(life, this, open).Live(month);
    }

    public void Hear(Month month, Contact contact, double severity)
    {
        if (IsOpen || (referrals is [.., { } latest] && latest.Closed >= contact.On) || life.Care.Now is not null)
        {
            // New concerns about an open case are dealt with in it.
            contacts.Add(contact with { Outcome = "Passed to allocated worker" });
            return;
        }

        contacts.Add(contact);
        if (contact.Outcome == "Referral")
            Refer(contact.On, contact.Source, severity, life.Child.Dice.Draw(Ask.ChildContact, month.Index + 200_000));
    }

    public Referral Refer(DateOnly on, string source, double severity, Draw draw)
    {
        var referral = new Referral(referrals.Count, on, source) { Need = Need.Primary(life, draw) };
        referrals.Add(referral);
        Open = referral;
        new Assessing(life, referral).Begin(severity, draw);
        if (referral.Closed is not null)
            Open = null;
        return referral;
    }

    public void Close(DateOnly on, string reason)
    {
        if (Open is not { } open)
            return;
        open.EndPlans(on);
        open.SignOff(on);
        var latest = open.Assessments.Count > 0 ? open.Assessments[^1].Authorised ?? on : on;
        open.Closed = on < latest ? latest : on;
        open.CloseReason = reason;
        Open = null;
    }

    public void ComeOfAge()
    {
        if (life.Care.Leaver is null)
            Close(life.Turns18, life.Child.Disabled ? "RC6" : "RC7");
    }

    public void LeaveBorough(DateOnly on) => Close(on, "RC5");

    // Concerns about the child rather than the family: disability, exploitation, conduct, going missing.
    private void Watch(Month month, double age)
    {
        if (life.Home.Household.Alone || IsOpen || life.Care.Now is not null)
            return;
        var odds =
            (life.Child.Disabled ? Rates.DisabilityContactEachMonth : 0)
            + (
                age > 9
                    ? Rates.ChildContactEachMonth
                        * Math.Exp(Math.Min((1.0 * life.Course.Conduct) + (0.9 * (int)life.Course.Exploitation), 4))
                    : 0
            );
        odds += Rates.ContactForEachSuspension * Math.Min(life.Discipline.InYearTo(month.First), 4);
        if (!life.Child.Dice.Falls(Ask.ChildContact, month.Index, Math.Min(odds, 0.3)))
            return;
        var draw = life.Child.Dice.Draw(Ask.ChildContact, month.Index + 100_000);
        var source = life.Child.Disabled ? "3F" : draw.Pick(ContactSources.ForAdolescents);
        var referred = draw.Falls(
            life.Course.Exploitation != Exploitation.None || life.Child.Disabled
                ? 0.7
                : Math.Clamp(0.25 + (0.15 * life.Course.Conduct), 0.2, 0.7)
        );
        Hear(month, new(month.Day(draw), source, referred ? "Referral" : "Advice and information"), draw.Normal());
    }
}
