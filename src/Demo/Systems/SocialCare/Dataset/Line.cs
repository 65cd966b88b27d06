using System.Globalization;
using Headwater.Demo.Lives;
using Headwater.Demo.Randomness;
using Headwater.Demo.Systems.LookedAfter;
using Headwater.Demo.Workers;

namespace Headwater.Demo.Systems.SocialCare.Dataset;

/// <summary>Something in a referral, with the numbers that the case management system gives it.</summary>
/// <param name="Nth">Its place among the things of its kind in the referral.</param>
internal readonly record struct Line<T>(Life Life, Referral Referral, T Thing, int Nth)
{
    private const int MostInReferral = 16;

    public string Person => PersonNumbers.At(Life, Referral.On);

    public string ReferralId => Ids.Of(RecordKind.Referral, Life, Referral.Nth);

    public string Id(RecordKind kind) => Ids.Of(kind, Life, (Referral.Nth * MostInReferral) + Nth);

    public Worker WorkerOn(Team team, DateOnly day) => Life.World.Workforce.On(team, Life.Child.Number / 8, day);
}

/// <summary>Something in a time of being looked after.</summary>
internal readonly record struct CareLine<T>(Life Life, CarePeriod Period, T Thing, int Nth)
{
    private const int MostInPeriod = 48;

    public string Person => PersonNumbers.Of(Life);

    public string CareId => Ids.Of(RecordKind.CarePeriod, Life, Period.Nth);

    public string Id(RecordKind kind) => Ids.Of(kind, Life, (Period.Nth * MostInPeriod) + Nth);

    public string PlacementId(int nth) => Ids.Of(RecordKind.Placement, Life, (Period.Nth * MostInPeriod) + nth);
}

internal static class Ids
{
    public static string Of(RecordKind kind, Life life, int nth = 0) =>
        Numbers.Of(kind, life.Child.Number, nth).ToString(CultureInfo.InvariantCulture);
}
