using Headwater.Demo.Lives;

namespace Headwater.Demo.Systems.Nccis;

/// <summary>What other services know of a young person that the return asks for, by the code of each.</summary>
internal static class Known
{
    public const string LookedAfter = "110";
    public const string OwnChild = "120";
    public const string Carer = "140";

    /// <summary>The codes that hold on a day, in their order.</summary>
    public static IEnumerable<string> Of(Life life, DateOnly day, Doing doing)
    {
        if (IsLookedAfter(life, day))
            yield return LookedAfter;
        if (doing.Code is "630")
            yield return OwnChild;
        if (life.Home.Household.Alone)
            yield return "130";
        if (doing.Code is "620")
            yield return Carer;
        if (IsLeaver(life, day))
            yield return "160";
        if (IsWithYouthJustice(life, day))
            yield return "170";
        if (WasInAlternativeProvision(life, day))
            yield return "200";
    }

    public static bool Vulnerable(Life life, DateOnly day) =>
        IsLookedAfter(life, day) || IsLeaver(life, day) || IsWithYouthJustice(life, day);

    public static bool IsLookedAfter(Life life, DateOnly day) => life.Care.Periods.Any(period => period.On(day));

    private static bool IsLeaver(Life life, DateOnly day) => life.Care.Leaver is not null && life.Turns18 <= day;

    private static bool IsWithYouthJustice(Life life, DateOnly day) =>
        life.Offending.All.Any(offence => offence.Start <= day && (offence.End is null || offence.End >= day));

    private static bool WasInAlternativeProvision(Life life, DateOnly day) =>
        life.Alternatives.All.Any(placement => placement.Entry <= day);
}
