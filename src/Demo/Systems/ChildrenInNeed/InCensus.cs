using Headwater.Demo.Faults;
using Headwater.Demo.Lives;
using Headwater.Demo.Systems.SocialCare;

namespace Headwater.Demo.Systems.ChildrenInNeed;

/// <summary>A child in one year's census.</summary>
internal sealed record InCensus(Life Life, int Year, Identity Known, IReadOnlyList<Referral> Referrals)
{
    public string Child => PersonNumbers.Of(Life);

    /// <summary>1 and 2 until 2023/24, M and F since.</summary>
    public string Sex =>
        (Year >= 2025, Known.Sex) switch
        {
            (true, var letter) => $"{letter}",
            (false, 'M') => "1",
            _ => "2",
        };

    /// <summary>A day that had come when the year ended; null for one that was still to come.</summary>
    public DateOnly? Past(DateOnly? day) => day <= new DateOnly(Year, 3, 31) ? day : null;

    /// <summary>Where nothing was done no number is asked for.</summary>
    public string? NoUpn =>
        KnownNumbers.Knows(Life) ? null
        : Referrals.All(referral => referral.NoFurtherAction) ? "UN7"
        : Life.Child.Birthday(5) > new DateOnly(Year, 3, 31) ? "UN1"
        : Life.Home.Household.Alone ? "UN3"
        : "UN2";

    public int PlansBefore(ProtectionPlan plan) =>
        Life
            .SocialCare.Referrals.SelectMany(referral => referral.ProtectionPlans)
            .Count(each => each.Start < plan.Start);
}

/// <summary>Something in a referral of the census.</summary>
/// <param name="Referral">Which of the child's referrals in the file it belongs to.</param>
/// <param name="Nth">Which of its kind it is among all of the child's in the file.</param>
internal sealed record Detail<T>(InCensus Child, int Referral, T Thing, int Nth);
