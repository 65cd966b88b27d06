using Headwater.Demo.Randomness;

namespace Headwater.Demo.Systems.Ssda903;

/// <summary>Health and offending of a child looked after throughout the year.</summary>
internal sealed record Health(Reported Child, int? Score, string? WhyNoScore, bool? Convicted)
{
    public bool Under5 => Child.Life.Child.Birthday(5) > new DateOnly(Child.Year, 3, 31);

    public bool Done(int what, double odds) => Child.Life.Child.Dice.Falls(Ask.Details, (Child.Year * 10) + what, odds);

    public bool Misuses => Child.Life.Course.Exploitation != Courses.Exploitation.None && Done(9, 0.4);
}
