using Headwater.Demo.Randomness;

namespace Headwater.Demo.Population;

internal static class ChildMaker
{
    private static readonly Weighted<string> LearningNeeds = new(
        ("SLCN", 34),
        ("SPLD", 20),
        ("MLD", 16),
        ("ASD", 22),
        ("HI", 2),
        ("VI", 1.5),
        ("PD", 3),
        ("OTH", 1.5)
    );

    private static readonly Weighted<string> SevereNeeds = new(
        ("ASD", 52),
        ("SLCN", 18),
        ("SLD", 12),
        ("PMLD", 4),
        ("MLD", 8),
        ("PD", 4),
        ("DS", 2)
    );

    public static Child Make(
        Dice household,
        int index,
        IReadOnlyList<Child> older,
        DateOnly born,
        Origin origin,
        string surname,
        string ethnicity,
        string language,
        double hardship,
        Part? part = null,
        double boyShare = 0.512
    )
    {
        var own = household.Of(Ask.Child, older.Count);
        var draw = own.Draw(Ask.Child);
        var number = (index * 8L) + older.Count;
        var sex = draw.Falls(boyShare) ? 'M' : 'F';
        var learning = draw.Normal() + (sex == 'M' ? 0.18 : -0.18) + (part?.Learning ?? 0);
        return new()
        {
            Number = number,
            Dice = own,
            Born = born,
            Sex = sex,
            Forename = Forename(draw, origin, sex, older),
            MiddleName = draw.Falls(0.6) ? draw.PickCommon(sex == 'M' ? origin.Boys : origin.Girls) : "",
            Surname = surname,
            Ethnicity =
                draw.Falls(0.008) ? "REFU"
                : draw.Falls(0.01) ? "NOBT"
                : ethnicity,
            Language = language,
            Upn = PupilNumber.For(number, draw),
            Conduct = draw.Normal() + (sex == 'M' ? 0.3 : -0.3) + (part?.Conduct ?? 0),
            Worry = draw.Normal() + (sex == 'M' ? -0.15 : 0.15) + (part?.Worry ?? 0),
            Learning = learning,
            Absence = draw.Normal() + (0.15 * hardship),
            Responds = Math.Clamp(draw.Normal() * 0.5 + 0.7, 0, 1.5),
            LearningNeed = draw.Pick(learning > 2 ? SevereNeeds : LearningNeeds),
            Disabled = learning > 1.9 ? draw.Falls(0.6) : draw.Falls(0.012),
        };
    }

    private static string Forename(Draw draw, Origin origin, char sex, IReadOnlyList<Child> older)
    {
        var name = draw.PickCommon(sex == 'M' ? origin.Boys : origin.Girls);
        while (older.Any(sibling => sibling.Forename == name))
            name = draw.PickCommon(sex == 'M' ? origin.Boys : origin.Girls);
        return name;
    }
}
