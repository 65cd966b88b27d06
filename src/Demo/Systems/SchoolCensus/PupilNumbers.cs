using Headwater.Demo.Lives;
using Headwater.Demo.Population;
using Headwater.Demo.Randomness;

namespace Headwater.Demo.Systems.SchoolCensus;

/// <summary>Some pupils who come from elsewhere have a temporary number until their own is found.</summary>
public static class PupilNumbers
{
    public static string On(Life life, RollSpell spell, DateOnly day) =>
        IsTemporary(life, spell) && day < spell.Entry.AddDays(300) ? Temporary(life) : life.Child.Upn;

    /// <summary>The temporary number, for a year after the pupil's own replaced it.</summary>
    public static string Former(Life life, RollSpell spell, DateOnly day) =>
        IsTemporary(life, spell) && day >= spell.Entry.AddDays(300) && day < spell.Entry.AddDays(700)
            ? Temporary(life)
            : "";

    public static string Temporary(Life life) => PupilNumber.Temporary(life.Child.Upn);

    private static bool IsTemporary(Life life, RollSpell spell) =>
        ReferenceEquals(life.Schooling.Spells[0], spell)
        && spell.Entry.Month is not (9 or 8)
        && life.Child.Dice.Falls(Ask.Recorded, 100, 0.35);
}
