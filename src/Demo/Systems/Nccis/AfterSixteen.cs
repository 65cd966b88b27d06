using Headwater.Demo.Lives;
using Headwater.Demo.Randomness;
using Headwater.Demo.Systems.SchoolCensus;

namespace Headwater.Demo.Systems.Nccis;

/// <summary>What becomes of young people in the two years after year 11: what other systems know of them comes first, chance after.</summary>
internal static class AfterSixteen
{
    public const int First = 12;
    public const int Last = 13;

    private static readonly Weighted<string> Settled = new(
        ("230", 50),
        ("220", 20),
        ("210", 15),
        ("310", 6),
        ("410", 3),
        ("320", 2),
        ("330", 2),
        ("250", 2)
    );

    private static readonly Weighted<string> SettledWithPlan = new(("230", 50), ("280", 36), ("460", 14));

    private static readonly Weighted<string> Nothing = new(
        ("619", 56),
        ("640", 14),
        ("610", 12),
        ("616", 8),
        ("615", 5),
        ("620", 5)
    );

    private static readonly Weighted<string> Unknown = new(("810", 86), ("830", 9), ("820", 5));

    public static Doing On(Life life, DateOnly day)
    {
        var doing = Custody(life, day) ?? School(life, day) ?? Leaver(life, day) ?? Elsewhere(life, day);
        return doing is { IsLearning: true, Ends: null }
            ? doing with
            {
                // Courses are of two years.
                Ends = new(life.Child.YearOfCurriculum(Last) + 1, 7, 31),
            }
            : doing;
    }

    private static Doing? Custody(Life life, DateOnly day) =>
        life.Offending.All.LastOrDefault(offence =>
            offence.Outcome is "CUST" && offence.Start <= day && (offence.End is null || offence.End > day)
        )
            is { Start: { } start, End: var end }
            ? new(day < life.Turns18 ? "290" : "710", start) { Ends = end ?? day.AddMonths(2) }
            : null;

    private static Doing? School(Life life, DateOnly day)
    {
        var roll = life.Schooling.Spells.LastOrDefault(spell => spell.On(day) && !spell.Subsidiary);
        if (roll is null)
            return null;
        var sixteen = Begins(life, First);
        return new("210", roll.Entry < sixteen ? sixteen : roll.Entry, roll.School);
    }

    // What the service for care leavers knew at eighteen is what the return of children looked after tells too.
    private static Doing? Leaver(Life life, DateOnly day)
    {
        if (life.Care.Leaver is not { } leaver || life.Turns18 > day)
            return null;
        var code = leaver.At(18).Activity switch
        {
            "F1" or "F2" => "230",
            "P1" or "P2" => "250",
            "F4" => "310",
            "F5" or "P4" or "P5" => "330",
            "G4" => "640",
            "G6" => "630",
            "G5" => "619",
            _ => "810",
        };
        var begins = Begins(life, Last);
        return new(code, begins < life.Turns18 ? begins : life.Turns18);
    }

    private static Doing Elsewhere(Life life, DateOnly day)
    {
        var year = day < Begins(life, Last) ? First : Last;
        var draw = life.Child.Dice.Draw(Ask.AfterSixteen, year);
        if (year == Last && School(life, day.AddYears(-1)) is null && draw.Falls(0.85))
        {
            var before = Elsewhere(life, day.AddYears(-1));
            if (before is { IsNothing: false, IsNotKnown: false })
                return before with { Code = WithPlan(before.Code, life, day) };
        }

        var risk = Risk(life, day);
        var nothing = Math.Min(Rates.OutOfEducationAfterSixteen * risk, 0.4);
        var unknown = Math.Min(Rates.NotKnownAfterSixteen * Math.Sqrt(risk), 0.3);
        var unit = draw.Unit();
        var begins = Begins(life, year);
        if (unit < nothing + unknown)
            return new(
                draw.Pick(unit < nothing ? Nothing : Unknown),
                begins.AddDays(draw.Below(day.DayNumber - begins.DayNumber - 20))
            );
        var hasPlan = life.Special.ProvisionOn(day) is 'E';
        return new(draw.Pick(hasPlan ? SettledWithPlan : Settled), begins);
    }

    // Nobody stays without a plan at what is only for those who have one.
    private static string WithPlan(string code, Life life, DateOnly day) =>
        code is "280" or "460" && life.Special.ProvisionOn(day) is not 'E' ? "230" : code;

    /// <summary>
    /// How much likelier than others they are to be without: of those with support or a plan twice as many are, of the
    /// groups that the return calls vulnerable five times as many (DfE, NEET and participation, 2025: 4.9, 9.6 and 28.2 %).
    /// </summary>
    private static double Risk(Life life, DateOnly day) =>
        Math.Exp(0.35 * life.Course.Conduct)
        * (life.Special.ProvisionOn(day) is 'N' ? 1 : 1.7)
        * (Known.Vulnerable(life, day) ? 6 : 1);

    private static DateOnly Begins(Life life, int year) => Schooling.FirstDayOfYear(life.Child.YearOfCurriculum(year));
}
