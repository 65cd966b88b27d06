using Headwater.Demo.Calendar;
using Headwater.Demo.Lives;
using Headwater.Demo.Randomness;
using Headwater.Demo.Workers;
using Headwater.Vocabulary;

namespace Headwater.Demo.Systems.LookedAfter;

/// <summary>Coming into care, moving within it, and leaving it.</summary>
public sealed class CareLife(Life life)
{
    private readonly List<CarePeriod> periods = [];
    private DateOnly ends;

    public IReadOnlyList<CarePeriod> Periods => periods;

    public CarePeriod? Now { get; private set; }

    public Leaver? Leaver { get; private set; }

    public bool InResidential => Now?.Placements[^1].Residential ?? false;

    public void Live(Month month, double age)
    {
        if (Now is { } now)
        {
            if (now.Start < month.First)
                GoOn(month, now, age);
            return;
        }

        var draw = life.Child.Dice.Draw(Ask.CareEntry, month.Index);
        if (life.ToBeAdopted)
        {
            if (age >= 3.5)
                Enter(month, age, draw);
            return;
        }

        if (
            life.Home.Household.Alone
                ? life.JustArrived(month)
                : draw.Falls(Math.Min(EntryOdds(age) * Rates.CareTrend(month.SchoolYear), 0.3))
        )
            Enter(month, age, draw);
    }

    public void ComeOfAge()
    {
        var weeks = periods.Sum(period =>
            Math.Max(0, ((period.End ?? life.Turns18).DayNumber - After14(period).DayNumber) / 7)
        );
        var after16 = periods.Any(period => (period.End ?? life.Turns18) > life.Child.Birthday(16));
        if (Now is { } now)
        {
            var draw = life.Child.Dice.Draw(Ask.CareExit, -1);
            var fostered = now.Placements[^1].Fostering;
            Leave(
                life.Turns18,
                life.Child.Disabled && draw.Falls(0.4) ? "E7"
                    : fostered && draw.Falls(0.55) ? "E17"
                    : draw.Falls(0.9) ? "E5"
                    : "E6"
            );
        }

        if (weeks >= 13 && after16)
            BecomeLeaver();
    }

    // Support goes on as long as it is wanted: most cases close at 21.
    private void BecomeLeaver()
    {
        Leaver = new(life, periods[^1].Reason == "E17");
        if (life.SocialCare.Open is { } open && life.Child.Birthday(21) <= life.Until)
        {
            open.Closed = life.Child.Birthday(21);
            open.CloseReason = "RC7";
        }
    }

    private DateOnly After14(CarePeriod period) =>
        period.Start > life.Child.Birthday(14) ? period.Start : life.Child.Birthday(14);

    private double EntryOdds(double age)
    {
        // An adopted child grows up in another family.
        if (!life.SocialCare.IsOpen || periods.Exists(period => period.Reason is "E11" or "E12"))
            return 0;
        var home = life.Home.Course.Adversity;
        var known = life.SocialCare.Protection is not null
            ? Rates.CareFromProtectionEachMonth
            : Rates.CareFromNeedEachMonth;
        var fromHome =
            known
            * Math.Exp(Math.Min(0.9 * (home - 1.4), 2.5))
            * (
                age < 1 ? 3
                : age < 4 ? 1.2
                : 1
            );
        var fromStreet =
            age < 11
                ? 0
                : Rates.CareOfAdolescentsEachMonth
                    * Math.Exp(Math.Min((1.0 * (life.Course.Conduct - 1)) + (0.6 * (int)life.Course.Exploitation), 3));
        return fromHome + fromStreet + (life.Child.Disabled ? 0.0004 : 0);
    }

    private void Enter(Month month, double age, Draw draw)
    {
        var alone = life.Home.Household.Alone;
        var on = alone ? life.Home.Household.Arrives : month.Day(draw);
        if (on > life.Until || on.AddDays(14) >= life.Turns18 || (!alone && on <= life.SocialCare.Open?.On))
            return;
        var referral = life.SocialCare.Open ?? life.SocialCare.Refer(on, "6", 3, draw);
        var stay =
            alone ? Stay.Lasting
            : life.ToBeAdopted ? Stay.Settling
            : StayFor(age, draw);
        Now = new(
            periods.Count,
            on,
            referral.Need == "N2" && !life.Child.Disabled ? "N1"
                : referral.Need == "N9" ? "N4"
                : referral.Need,
            stay
        );
        periods.Add(Now);
        Now.Legal.AddRange(LegalPath.Begin(Now, alone, age, draw));
        Now.Placements.Add(Homes.Find(life, Now, on, draw));
        ends = stay switch
        {
            Stay.Brief => on.AddDays(3 + (int)draw.Waiting(Rates.ShortStayDays)),
            Stay.Settling => on.AddDays(270 + (int)draw.Waiting(300)),
            _ => DateOnly.MaxValue,
        };
        if (stay == Stay.Settling && (life.ToBeAdopted || (age < 4 && draw.Falls(0.5))))
            Now.Adoption = Adopting.Plan(Now, ends, draw);
        referral.EndPlans(on);
        referral.PassTo(Team.LookedAfter, WorkingDays.After(on, 10));
    }

    private Stay StayFor(double age, Draw draw)
    {
        var hard = life.Home.Course.Felt;
        if (age < 6 && draw.Falls(0.30))
            return Stay.Settling;
        return draw.Falls(Math.Clamp(0.57 - (0.06 * hard) + (age > 14 ? 0.1 : 0), 0.15, 0.7)) ? Stay.Brief
            : draw.Falls(0.12) ? Stay.Settling
            : Stay.Lasting;
    }

    private void GoOn(Month month, CarePeriod now, double age)
    {
        var draw = life.Child.Dice.Draw(Ask.CareExit, month.Index);
        Reviewing.Live(life, now, month, draw);
        if (ends < month.First.AddDays(month.Days))
        {
            var on = ends < month.First ? month.First : ends;
            if (on <= life.Until && on < life.Turns18)
                Leave(on, ReasonAt(now, draw));
            return;
        }

        if (
            now.Stay == Stay.Lasting
            && age < 14
            && !life.Home.Household.Alone
            && draw.Falls(Rates.LongStayEndsEachMonth)
        )
            ends = month.First.AddDays(32);
        Move(month, now, draw);
    }

    private static string ReasonAt(CarePeriod now, Draw draw) =>
        now.Adoption is not null
            ? draw.Falls(0.55)
                ? "E11"
                : "E12"
            : now.Stay == Stay.Settling
                ? draw.Falls(0.75)
                    ? draw.Falls(0.5) && now.Placements[^1].Fostering
                        ? "E45"
                        : "E47"
                    : "E41"
                : draw.Falls(0.75)
                    ? "E4A"
                    : draw.Falls(0.8)
                        ? "E4B"
                        : "E13";

    private void Move(Month month, CarePeriod now, Draw draw)
    {
        var last = now.Placements[^1];
        if (now.Adoption is { } adoption && adoption.Placed <= month.First && last.Code[0] != 'A')
        {
            if (adoption.Placed > last.From)
                GoToAdopters(now, last, adoption, draw);
            return;
        }

        var odds =
            Rates.PlacementMoveEachMonth
            * Math.Exp(
                Math.Min((0.35 * Math.Max(life.Course.Conduct, -1)) + (0.35 * (int)life.Course.Exploitation), 2.2)
            );
        var new16 = month.Age(life.Child.Born) is > 16 and < 17.7 && last.Fostering && draw.Falls(0.02);
        if (now.Adoption is null && (new16 || draw.Falls(Math.Min(odds, 0.4))))
        {
            var on = month.Day(draw);
            if (on > last.From && on <= life.Until && on < life.Turns18)
                Go(now, last, Homes.Find(life, now, on, draw), new16 ? "CARPL" : draw.Pick(Reasons));
        }
    }

    private static readonly Weighted<string> Reasons = new(
        ("CARPL", 36),
        ("OTHER", 24),
        ("CREQB", 14),
        ("CREQO", 10),
        ("CHILD", 5),
        ("LAREQ", 5),
        ("STAND", 2),
        ("ALLEG", 1),
        ("CLOSE", 2),
        ("APPRR", 1)
    );

    private static void Go(CarePeriod now, Placement from, Placement to, string why)
    {
        from.Left = why;
        now.Placements.Add(to);
    }

    private static void GoToAdopters(CarePeriod now, Placement last, Adoption adoption, Draw draw)
    {
        var stays = adoption.ByCarer && last.Fostering;
        now.Adoption = adoption with { ByCarer = stays };
        var home = Homes.Place(adoption.Placed, stays ? "A5" : "A6", draw);
        Go(now, last, stays ? last with { From = home.From, Code = home.Code } : home, "CARPL");
    }

    private void Leave(DateOnly on, string reason)
    {
        if (Now is not { } now)
            return;
        now.End = on;
        now.Reason = reason;
        now.Legal.RemoveAll(status => status.From >= on && status.From != now.Start);
        now.Placements.RemoveAll(placement => placement.From >= on && placement.From != now.Start);
        Now = null;
        // An adopted child grows up under another name; whoever stays under the old one would be no one.
        if (reason is "E11" or "E12")
            life.EndWithAdoption(on);
        if (on < life.Turns18 && !life.Home.Household.LivesHere(on))
        {
            life.LeaveBorough(on);
            return;
        }

        if (life.SocialCare.Open is not { } referral)
            return;
        if (reason is "E4A" or "E4B" or "E13" && on.AddDays(1) < life.Turns18)
            referral.Plans.Add(new(on.AddDays(1)));
        else if (on < life.Turns18)
            life.SocialCare.Close(
                on,
                reason[..2] == "E1" ? "RC1"
                    : reason == "E41" ? "RC3"
                    : "RC4"
            );
        else
            referral.PassTo(Team.LeavingCare, on);
    }
}
