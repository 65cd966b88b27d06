using System.Globalization;
using Headwater.Demo.Lives;
using Headwater.Demo.Randomness;

namespace Headwater.Demo.Systems.SocialCare;

/// <summary>Social care's number for a child; a few children have two, because someone did not find the first.</summary>
public static class PersonNumbers
{
    private const double ShareWithTwo = 0.02;

    public static string Of(Life life) => Write(Numbers.Of(RecordKind.Person, life.Child.Number));

    /// <summary>The number under which the first referral stands, if it is another.</summary>
    public static string Second(Life life) => Write(Numbers.Of(RecordKind.Person, life.Child.Number, 1));

    public static bool HasTwo(Life life) =>
        life.World.Options.Faults
        && life.SocialCare.Referrals.Count > 1
        && life.SocialCare.Referrals[0].Closed >= life.World.SocialCareFrom
        && life.Care.Periods.All(period => period.Start > life.SocialCare.Referrals[0].Closed)
        && life.Child.Dice.Falls(Ask.Recorded, 200, ShareWithTwo);

    public static string At(Life life, DateOnly day) =>
        HasTwo(life) && day <= life.SocialCare.Referrals[0].Closed ? Second(life) : Of(life);

    private static string Write(long number) => number.ToString(CultureInfo.InvariantCulture);
}
