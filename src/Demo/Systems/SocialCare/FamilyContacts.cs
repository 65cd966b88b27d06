using Headwater.Demo.Calendar;
using Headwater.Demo.Lives;
using Headwater.Demo.Randomness;

namespace Headwater.Demo.Systems.SocialCare;

/// <summary>Worries about a family that reach the front door, about all its children at once or most.</summary>
public sealed class FamilyContacts(HomeLife home)
{
    // What children show, school and police see.
    private double Hardest(Month month)
    {
        var hardest = 0.0;
        foreach (var life in home.Lives)
        {
            if (life.Child.Born < month.First.AddYears(-5) && life.Turns18 > month.First)
                hardest = Math.Max(hardest, life.Course.Conduct);
        }

        return hardest;
    }

    public void Live(Month month)
    {
        // A family known until lately is noticed sooner, and what was left unmended shows again.
        var again = home.Lives.Any(life =>
            life.SocialCare.Referrals is [.., { Closed: { } closed }] && closed > month.First.AddYears(-1)
        );
        var odds =
            Rates.FamilyContactEachMonth
            * Math.Exp(Math.Min((1.05 * home.Course.Adversity) + (0.35 * Hardest(month)), 3.8))
            * (again ? Rates.SoonerAgain : 1);
        if (!home.Household.Dice.Falls(Ask.FamilyContact, month.Index, Math.Min(odds, 0.3)))
            return;
        var draw = home.Household.Dice.Draw(Ask.FamilyContact, month.Index + 100_000);
        var on = month.Day(draw);
        var source = draw.Pick(ContactSources.ForFamilies);
        // What the front door makes of it depends on how hard things are; so does which contact is told of at all.
        var outcome =
            home.Course.Adversity + (0.8 * draw.Normal()) > Rates.ReferralThreshold ? "Referral"
            : draw.Falls(0.25) ? "Early Help"
            : draw.Falls(0.5) ? "Advice and information"
            : "No further action";
        var severity = draw.Normal();
        foreach (var life in home.Lives)
        {
            if (life.Child.Born <= on && life.Turns18 > on && (home.Lives.Count == 1 || draw.Falls(0.8)))
                life.SocialCare.Hear(month, new(on, source, outcome), severity);
        }

        if (outcome == "Early Help")
            home.EarlyHelp.StepDown(new(month.Index), draw);
    }
}
