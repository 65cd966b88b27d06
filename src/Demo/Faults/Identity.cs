using Headwater.Demo.Lives;
using Headwater.Demo.Randomness;
using Headwater.Vocabulary;

namespace Headwater.Demo.Faults;

/// <summary>Who a source system believes a child to be: a pet name, a birth day taken down wrongly, once and for all.</summary>
public sealed record Identity(string Forename, string Surname, DateOnly Born, char Sex)
{
    public static Identity In(SourceSystem source, Life life)
    {
        var child = life.Child;
        if (!life.World.Options.Faults)
            return new(child.Forename, child.Surname, child.Born, child.Sex);
        var draw = child.Dice.Draw(Ask.Recorded, (int)source);
        var care = source switch
        {
            SourceSystem.Schools or SourceSystem.Sen2 => 0.15,
            SourceSystem.SocialCare => 0.4,
            _ => 1.0,
        };
        var forename = child.Forename;
        if (draw.Falls(0.30 * care) && PetNames.Of(forename) is { } petName)
            forename = petName;
        // Lists that people keep by hand have a step-parent's name, and a birthday taken down over the telephone.
        var surname = draw.Falls(0.05 * care) ? OtherSurname(life, draw) : child.Surname;
        var born = draw.Falls(0.03 * care) ? Mistake(child.Born, draw) : child.Born;
        return new(forename, surname, born, child.Sex);
    }

    // The other parent's name, or both, joined.
    private static string OtherSurname(Life life, Draw draw)
    {
        var other = life
            .Home.Household.Children.Select(child => child.Surname)
            .FirstOrDefault(name => name != life.Child.Surname);
        return other is null ? life.Child.Surname
            : draw.Falls(0.5) ? other
            : $"{life.Child.Surname}-{other}";
    }

    private static DateOnly Mistake(DateOnly born, Draw draw) =>
        draw.Below(3) switch
        {
            0 when born.Day <= 12 => new(born.Year, born.Day, born.Month),
            1 => born.AddYears(-1),
            _ => born.AddDays(1),
        };
}
