using System.Globalization;
using System.Text;
using Headwater.Demo.Randomness;

namespace Headwater.Demo.Persons.Contacts;

/// <summary>A short list of contacts, with much left blank, and an address for mail made from the name.</summary>
internal sealed class ContactMaker : Maker
{
    private static readonly Ranked Towns = new(NameFile.Words("towns", "towns"), flat: 0.5);

    // Names that are kept free for examples, so that no mail is anybody's.
    private static readonly string[] Domains =
    [
        "mill.example",
        "brook.example",
        "weir.example",
        "lock.example",
        "ferry.example",
        "reed.example",
        "otter.example",
        "heron.example",
    ];

    private static readonly Weighted<int> RecordsOfAPerson = new(
        (1, 12),
        (2, 16),
        (3, 17),
        (4, 16),
        (5, 14),
        (6, 12),
        (7, 8),
        (8, 5)
    );

    public override IReadOnlyList<(string Column, string? Meaning)> Columns { get; } =
    [
        ("first_name", "given name"),
        ("surname", "family name"),
        ("dob", "birth date"),
        ("city", "place"),
        ("email", "other"),
    ];

    public override void Make(long index, Dice dice, Pen pen, Writer writer)
    {
        var draw = pen.Draw = dice.Draw(Ask.Household);
        var heritage = draw.Pick(Heritage.City);
        var sex = draw.Falls(0.5) ? 'M' : 'F';
        var (given, family) = (heritage.Given(draw, sex), heritage.Surname(draw));
        var born = new DateOnly(1950, 1, 1).AddDays(draw.Below(365 * 60));
        var town = Towns.Pick(draw);
        var mail = Mail(draw, given, family);
        writer.Begin(heritage.Name);
        for (var left = draw.Pick(RecordsOfAPerson); left > 0 && !writer.Full; left--)
        {
            Write(pen, given, family, born, town, mail, writer.Row);
            writer.EndRecord();
        }
    }

    private static void Write(Pen pen, string given, string family, DateOnly born, string town, string mail, Row row)
    {
        var (first, last) = (Name(pen, NameSlips.Given(pen, given)), Name(pen, NameSlips.Family(pen, family)));
        if (pen.Falls(0.08))
        {
            pen.Note(Slip.NamesSwapped);
            (first, last) = (last, first);
        }

        var day = DateSlips.Born(pen, born, usual: 0.12);
        row.Add(pen.Lost(0.16, first))
            .Add(pen.Lost(0.16, last))
            .Add(pen.Lost(0.1, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))
            .Add(pen.Lost(0.18, Name(pen, town)))
            .Add(pen.Lost(0.18, Mistyped(pen, mail)));
    }

    private static string Name(Pen pen, string name) => pen.Falls(0.1) ? Typing.Slip(pen, name) : name;

    private static string Mistyped(Pen pen, string mail)
    {
        if (pen.Falls(0.05))
        {
            var at = mail.IndexOf('@', StringComparison.Ordinal);
            mail = pen.Note(Slip.OtherDomain, mail, $"{mail[..at]}@{pen.Draw.Pick(Domains)}");
        }

        return pen.Falls(0.12) ? Typing.Slip(pen, mail) : mail;
    }

    private static string Mail(Draw draw, string given, string family)
    {
        var (first, last) = (Letters(given), Letters(family));
        var number = draw.Falls(0.3) ? draw.Between(1, 99).ToString(CultureInfo.InvariantCulture) : "";
        var name = draw.Below(3) switch
        {
            0 => $"{first}.{last}",
            1 => $"{first[0]}{last}",
            _ => $"{last}{first[0]}",
        };
        return $"{name}{number}@{draw.Pick(Domains)}";
    }

    private static string Letters(string name)
    {
        var letters = new StringBuilder(name.Length);
        foreach (var letter in NameBook.Plain(name))
        {
            if (char.IsAsciiLetter(letter))
                letters.Append(char.ToLowerInvariant(letter));
        }

        return letters.ToString();
    }
}
