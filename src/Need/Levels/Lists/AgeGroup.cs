namespace Headwater.Need.Levels.Lists;

/// <summary>Children, and the young adults who once were in care: lists and counts keep them apart.</summary>
public enum AgeGroup
{
    /// <summary>Under 18, or of an age that nobody knows.</summary>
    Children,

    /// <summary>18 or over: care leavers, whom the council helps until 25.</summary>
    YoungAdults,
}

internal static class AgeGroups
{
    /// <summary>Whether the child c is grown up; needs the day as @eighteen on which whoever is 18 today was born.</summary>
    public const string Grown = "(c.birth_date is not null and c.birth_date <= @eighteen)";

    public static DateOnly Eighteen(DateOnly today) => today.AddYears(-18);
}
