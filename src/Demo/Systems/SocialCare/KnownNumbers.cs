using Headwater.Demo.Lives;
using Headwater.Demo.Randomness;

namespace Headwater.Demo.Systems.SocialCare;

/// <summary>Whether social care has a child's pupil number: for most who have been at school here, not for all.</summary>
internal static class KnownNumbers
{
    public static bool Knows(Life life) =>
        life.Schooling.Spells.Count > 0
        && life.Child.Dice.Falls(Ask.Recorded, 300, life.Care.Periods.Count > 0 ? 0.97 : 0.78);

    public static string? Reason(Life life) =>
        Knows(life) ? null
        : life.Child.Birthday(4) > life.Until ? "UN1"
        : life.Home.Household.Alone ? "UN3"
        : "UN2";
}
