namespace Headwater.Need.Signals;

/// <summary>The part of life that a signal speaks of.</summary>
public enum Family
{
    School,
    Exclusion,
    Transition,
    SpecialNeeds,
    Home,
    Care,
    Missing,
    ExploitationConcern,
    YouthJustice,
    NotInEducation,
}

public static class Families
{
    public static string Name(this Family family) =>
        family switch
        {
            Family.School => "School",
            Family.Exclusion => "Exclusion",
            Family.Transition => "Transition",
            Family.SpecialNeeds => "Special needs",
            Family.Home => "Home",
            Family.Care => "Care",
            Family.Missing => "Missing",
            Family.ExploitationConcern => "Exploitation concern",
            Family.YouthJustice => "Youth justice",
            Family.NotInEducation => "Not in education, employment or training",
            _ => throw new ArgumentOutOfRangeException(nameof(family), family, "No such family of signals."),
        };
}
