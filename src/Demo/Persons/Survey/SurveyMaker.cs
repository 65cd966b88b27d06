using System.Globalization;
using Headwater.Demo.Randomness;

namespace Headwater.Demo.Persons.Survey;

/// <summary>A survey far away: each person once as they are, and in copies with an error or two.</summary>
internal sealed class SurveyMaker(PersonsOptions options) : Maker
{
    private static readonly string[] States = ["NSW", "VIC", "QLD", "WA", "SA", "TAS", "ACT", "NT"];

    private static readonly string[] SuburbFirst = NameFile.Words("streets", "first");

    private static readonly string[] SuburbLast =
    [
        "ville",
        "ton",
        " Park",
        " Hill",
        " Vale",
        " Bay",
        "dale",
        " Heights",
        "field",
        " Creek",
    ];

    private const int GivenName = 0;
    private const int FamilyName = 1;
    private const int StreetNumber = 2;
    private const int Street = 3;
    private const int Suburb = 4;
    private const int Postcode = 5;
    private const int State = 6;
    private const int BirthDate = 7;
    private const int Identity = 8;

    public override IReadOnlyList<(string Column, string? Meaning)> Columns { get; } =
    [
        ("given_name", "given name"),
        ("surname", "family name"),
        ("street_number", "address"),
        ("address_1", "address"),
        ("suburb", "place"),
        ("postcode", "postcode"),
        ("state", "place"),
        ("date_of_birth", "birth date"),
        ("soc_sec_id", "identifier"),
    ];

    public override void Make(long index, Dice dice, Pen pen, Writer writer)
    {
        var draw = pen.Draw = dice.Draw(Ask.Household);
        var heritage = draw.Falls(0.75) ? Heritage.British : draw.Pick(Heritage.City);
        var original = Person(draw, heritage, index);
        writer.Begin(heritage.Name);
        Write(writer, original);
        for (var left = draw.Between(1, options.Copies); left > 0 && !writer.Full; left--)
        {
            var copy = original.ToArray();
            var errors = draw.Falls(0.5 * Math.Min(1.6, options.Times)) ? 2 : 1;
            for (var nth = 0; nth < errors; nth++)
                Damage(pen, copy, draw.Below(copy.Length));
            Write(writer, copy);
        }
    }

    private static string[] Person(Draw draw, Heritage heritage, long index)
    {
        var place = draw.Below(3000);
        var bits = Dice.Mix((ulong)place + 5);
        var born = new DateOnly(1900, 1, 1).AddDays(draw.Below(36500));
        return
        [
            NameBook.Plain(heritage.Given(draw, draw.Falls(0.5) ? 'M' : 'F')).ToLowerInvariant(),
            NameBook.Plain(heritage.Surname(draw)).ToLowerInvariant(),
            draw.Between(1, draw.Falls(0.8) ? 120 : 900).ToString(CultureInfo.InvariantCulture),
            Town.Street(draw.Below(20_000)).ToLowerInvariant(),
            (
                SuburbFirst[bits % (ulong)SuburbFirst.Length] + SuburbLast[(bits >> 20) % (ulong)SuburbLast.Length]
            ).ToLowerInvariant(),
            (2000 + place).ToString(CultureInfo.InvariantCulture),
            States[place * States.Length / 3000].ToLowerInvariant(),
            born.ToString("yyyyMMdd", CultureInfo.InvariantCulture),
            // One-to-one on seven digits.
            (1_000_000 + (index * 7_654_321 % 8_999_993)).ToString(CultureInfo.InvariantCulture),
        ];
    }

    private static void Damage(Pen pen, string[] record, int field)
    {
        var draw = pen.Draw;
        var text = record[field];
        if (text.Length is 0 || draw.Falls(0.12))
        {
            if (text.Length > 0)
                pen.Note(Slip.Missing);
            record[field] = "";
            return;
        }

        if (field is GivenName or FamilyName && draw.Falls(0.15))
        {
            (record[GivenName], record[FamilyName]) = (record[FamilyName], record[GivenName]);
            pen.Note(Slip.NamesSwapped);
            return;
        }

        record[field] = field switch
        {
            GivenName when draw.Falls(0.15) => pen.Note(Slip.Initial, text, text[..1]),
            GivenName or FamilyName or Street or Suburb when draw.Falls(0.3) => Sound.Heard(pen, text),
            StreetNumber or Postcode or BirthDate or Identity => pen.Note(
                Slip.DigitOff,
                text,
                Typing.DigitSlip(pen, text)
            ),
            State when draw.Falls(0.6) => pen.Note(Slip.OtherSpelling, text, draw.Pick(States).ToLowerInvariant()),
            _ => Typing.Slip(pen, text),
        };
    }

    private static void Write(Writer writer, string[] record)
    {
        if (writer.Full)
            return;
        foreach (var field in record)
            writer.Row.Add(field);
        writer.EndRecord();
    }
}
