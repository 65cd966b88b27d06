using Headwater.Demo.Population;
using Headwater.Demo.Randomness;

namespace Headwater.Demo.Lives;

/// <summary>A child's life with their adopters, who live in the borough: another family name, pupil number and address, the same birth date.</summary>
internal static class NewLife
{
    // Numbers that no child and no household of a borough has, a hundred thousand households for each place in a family.
    private const int Households = 500_000;
    private const int ForEachPlace = 100_000;

    /// <summary>Whether an adopted child grows up in the borough: wherever the family they were born to still lives there.</summary>
    public static bool IsLivedHere(Life old) => old.AdoptedOn is { } on && old.Home.Household.LivesHere(on);

    public static HomeLife After(Life old)
    {
        var (was, home, world) = (old.Child, old.Home.Household, old.World);
        var place = home.Children.ToList().IndexOf(was);
        var own = home.Dice.Of(Ask.Child, 8 + place);
        var draw = own.Draw(Ask.Child);
        var origin = draw.Pick(Origin.Mix);
        var surname = draw.PickCommon(origin.Surnames);
        while (surname == was.Surname)
            surname = draw.PickCommon(origin.Surnames);
        var household = home.Index + Households + (place * ForEachPlace);
        var number = household * 8L;
        var from = old.AdoptedOn ?? throw new ArgumentException("This child was not adopted.", nameof(old));
        var child = new Child
        {
            Number = number,
            Dice = own,
            Born = was.Born,
            Sex = was.Sex,
            // Some adopters keep the given name, and some do not.
            Forename = home.Index % 2 is 0
                ? was.Forename
                : draw.PickCommon(was.Sex == 'M' ? origin.Boys : origin.Girls),
            MiddleName = "",
            Surname = surname,
            Ethnicity = was.Ethnicity,
            Language = "ENG",
            Upn = PupilNumber.For(number, draw),
            Conduct = was.Conduct,
            Worry = was.Worry,
            Learning = was.Learning,
            Absence = was.Absence,
            Responds = was.Responds,
            LearningNeed = was.LearningNeed,
            Disabled = was.Disabled,
        };
        var adopters = new Household
        {
            Index = household,
            Dice = own,
            Children = [child],
            Arrives = from,
            Leaves = home.Leaves,
            Addresses = [world.Wards.Home(draw, from, 0.3)],
            Hardship = -0.5,
            Poor = false,
        };
        return new HomeLife(adopters, world, before: old);
    }
}
