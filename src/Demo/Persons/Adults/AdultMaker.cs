using System.Globalization;
using Headwater.Demo.Randomness;

namespace Headwater.Demo.Persons.Adults;

/// <summary>People as biographical lists have them: many records of one person, much left blank, names with titles and initials.</summary>
internal sealed class AdultMaker : Maker
{
    private const double RecordsOfAPerson = 8;
    private const int MostOfAPerson = 30;

    private static readonly Ranked Towns = new(NameFile.Words("towns", "towns"), flat: 4);

    private static readonly string[][] Occupations = [.. NameFile.Lines("occupations").Select(line => line.Split('|'))];

    private static readonly string[] Titles = ["Sir", "Dr", "Rev", "Mr", "Lord", "Captain", "Prof"];

    private readonly Town town = new(households: 400_000);

    public override IReadOnlyList<(string Column, string? Meaning)> Columns { get; } =
    [
        ("first_name", "given name"),
        ("surname", "family name"),
        ("full_name", "full name"),
        ("birth_date", "birth date"),
        ("birth_place", "place"),
        ("postcode", "postcode"),
        ("occupation", "other"),
    ];

    public override void Make(long index, Dice dice, Pen pen, Writer writer)
    {
        var draw = pen.Draw = dice.Draw(Ask.Household);
        var heritage = draw.Pick(Heritage.Biographical);
        var adult = Person(draw, heritage, null);
        Write(pen, heritage, adult, writer);
        // Sons and daughters of people in such lists are often in them too, by the same names.
        if (draw.Falls(0.15) && !writer.Full)
            Write(pen, heritage, Person(draw, heritage, adult), writer);
    }

    private Adult Person(Draw draw, Heritage heritage, Adult? parent)
    {
        var sex = draw.Falls(parent is null ? 0.8 : 0.85) ? 'M' : 'F';
        var born = parent is null
            ? new DateOnly(1790, 1, 1).AddDays((int)(Math.Sqrt(draw.Unit()) * 365.25 * 170))
            : parent.Born.AddDays(draw.Between(8000, 15000));
        var home = town.Home(draw);
        return new(
            parent is not null && draw.Falls(0.4) ? parent.Given : heritage.Given(draw, sex),
            draw.Falls(0.55) ? heritage.Given(draw, sex) : "",
            parent?.Family ?? heritage.Surname(draw),
            born,
            parent is not null && draw.Falls(0.6) ? parent.Place : Towns.Pick(draw),
            Town.Postcode(home.Postcode),
            draw.Pick(Occupations)
        );
    }

    private static void Write(Pen pen, Heritage heritage, Adult adult, Writer writer)
    {
        writer.Begin(heritage.Name);
        for (var left = HowMany(pen.Draw); left > 0 && !writer.Full; left--)
        {
            Write(pen, adult, writer.Row);
            writer.EndRecord();
        }
    }

    // A few have very many.
    private static int HowMany(Draw draw) => Math.Min(MostOfAPerson, 1 + (int)draw.Waiting(RecordsOfAPerson - 0.5));

    private static void Write(Pen pen, Adult adult, Row row)
    {
        var given = Given(pen, adult);
        var family = NameSlips.Family(pen, adult.Family);
        if (pen.Falls(0.02))
        {
            pen.Note(Slip.NamesSwapped);
            (given, family) = (family, given);
        }

        var full = $"{given} {family}";
        if (pen.Falls(0.15))
            full = pen.Note(Slip.Title, full, $"{pen.Draw.Pick(Titles)} {full}");
        var born = DateSlips.Born(pen, adult.Born, usual: 0.16, toNewYear: 0.65);
        var place = pen.Falls(0.08) ? Typing.Slip(pen, adult.Place) : adult.Place;
        var postcode = pen.Falls(0.12) ? AddressSlips.Postcode(pen, adult.Postcode) : adult.Postcode;
        var occupation = adult.Occupations[0];
        if (pen.Falls(0.3))
            occupation = pen.Note(Slip.Synonym, occupation, pen.Draw.Pick(adult.Occupations));
        row.Add(pen.Lost(0.1, given))
            .Add(pen.Lost(0.1, family))
            .Add(pen.Lost(0.1, full))
            .Add(pen.Lost(0.2, born.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))
            .Add(pen.Lost(0.18, place))
            .Add(pen.Lost(0.2, postcode))
            .Add(pen.Lost(0.25, occupation));
    }

    private static string Given(Pen pen, Adult adult)
    {
        if (pen.Falls(0.08))
            return pen.Note(Slip.Initial, adult.Given, Initials(adult));
        var given = NameSlips.Given(pen, adult.Given);
        if (adult.Middle.Length > 0 && pen.Falls(0.12))
            return pen.Note(Slip.MiddleName, given, $"{given} {adult.Middle}");
        return adult.Middle.Length > 0 && pen.Falls(0.03) ? pen.Note(Slip.MiddleName, given, adult.Middle) : given;
    }

    private static string Initials(Adult adult) =>
        adult.Middle.Length is 0 ? adult.Given[..1] : $"{adult.Given[0]} {adult.Middle[0]}";
}
