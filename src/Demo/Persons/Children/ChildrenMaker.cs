using System.Globalization;
using Headwater.Demo.Population;
using Headwater.Demo.Randomness;

namespace Headwater.Demo.Persons.Children;

/// <summary>The children of an English area, as schools, health, social care and others have written them down.</summary>
internal sealed class ChildrenMaker(PersonsOptions options) : Maker
{
    private static readonly Weighted<int> RecordsOfAPerson = new(
        (1, 27),
        (2, 33),
        (3, 20),
        (4, 10.5),
        (5, 5),
        (6, 2.5),
        (7, 1.3),
        (8, 0.7)
    );

    // Two and a half records a child, and not quite two children a family.
    private readonly Town town = new(options.RecordsAsked / 5L);

    private FamilyMaker? families;

    public override IReadOnlyList<(string Column, string? Meaning)> Columns { get; } =
    [
        ("source", null),
        ("given_name", "given name"),
        ("family_name", "family name"),
        ("birth_date", "birth date"),
        ("sex", "sex"),
        ("address", "address"),
        ("postcode", "postcode"),
        ("upn", "identifier"),
    ];

    public override void Make(long index, Dice dice, Pen pen, Writer writer)
    {
        pen.Draw = dice.Draw(Ask.Details);
        foreach (var family in (families ??= new(town)).Make(index, dice.Draw(Ask.Household)))
        {
            foreach (var child in family.Children)
            {
                if (writer.Full)
                    return;
                writer.Begin(family.Origin);
                for (var left = pen.Draw.Pick(RecordsOfAPerson); left > 0 && !writer.Full; left--)
                {
                    Write(pen, family, child, writer.Row);
                    writer.EndRecord();
                }
            }
        }
    }

    private void Write(Pen pen, Family family, Child child, Row row)
    {
        var draw = pen.Draw;
        var days = Math.Min(FamilyMaker.Today.DayNumber - child.Born.DayNumber, 365 * 9);
        // More is kept of late than of long ago.
        var on = FamilyMaker.Today.AddDays(-(int)((days + 1) * draw.Unit() * draw.Unit()));
        var keeper = draw.Pick(Keeper.All);
        while (child.Born.AddYears(keeper.FromAge) > on)
            keeper = draw.Pick(Keeper.All);
        pen.Care = keeper.Care;

        var (given, surname) = Names(pen, family, child, on);
        var born = DateSlips.Born(pen, child.Born).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var (address, postcode) = Place(pen, family, on);
        row.Add(keeper.Name)
            .Add(pen.Lost(0.005, given))
            .Add(pen.Lost(0.004, surname))
            .Add(pen.Lost(0.008, born))
            .Add(pen.Lost(keeper.NoSex, Sex(pen, child)))
            .Add(pen.Lost(keeper.NoAddress, address))
            .Add(pen.Lost(keeper.NoPostcode, postcode))
            .Add(Upn(pen, child, keeper, on));
    }

    private static (string Given, string Family) Names(Pen pen, Family family, Child child, DateOnly on)
    {
        var surname = child.Family;
        if (child.FormerFamily != child.Family && (on < child.Renamed || pen.Falls(0.2)))
            surname = pen.Note(Slip.FormerName, surname, child.FormerFamily);
        else if (pen.Falls(0.008))
            surname = pen.Note(Slip.OtherParentsName, surname, family.OtherParent);
        var written = NameSlips.Family(pen, surname);
        if (on < child.Born.AddDays(90) && pen.Falls(0.3))
            return (pen.Note(Slip.BabyName, child.Given, pen.Draw.Falls(0.7) ? "Baby" : $"Baby {written}"), written);
        var given = NameSlips.Given(pen, child.Given);
        if (!pen.Falls(0.008))
            return (given, written);
        pen.Note(Slip.NamesSwapped);
        return (written, given);
    }

    private static string Sex(Pen pen, Child child)
    {
        var sex = pen.Falls(0.004) ? (child.Sex is 'M' ? 'F' : 'M') : child.Sex;
        return pen.Note(Slip.WrongSex, $"{child.Sex}", $"{sex}");
    }

    private (string Address, string Postcode) Place(Pen pen, Family family, DateOnly on)
    {
        var (nth, home) = family.HomeOn(on);
        if (nth > 0 && pen.Falls(0.12))
        {
            home = family.Homes[pen.Draw.Below(nth)].Home;
            pen.Note(Slip.FormerHome);
        }

        var address = AddressSlips.Written(pen, home.Address);
        var right = Town.Postcode(home.Postcode);
        if (pen.Falls(0.012))
            return (address, pen.Note(Slip.OfficePostcode, right, town.Office(pen.Draw, home)));
        return (address, pen.Falls(0.02) ? AddressSlips.Postcode(pen, right) : right);
    }

    private static string Upn(Pen pen, Child child, Keeper keeper, DateOnly on)
    {
        if (child.Born.AddYears(4) > on || !pen.Draw.Falls(keeper.Upn))
            return "";
        if (child.TwinsUpn.Length > 0 && pen.Falls(0.05))
            return pen.Note(Slip.TwinsNumber, child.Upn, child.TwinsUpn);
        if (pen.Falls(0.008))
            return pen.Note(Slip.NumberMistyped, child.Upn, Typing.DigitSlip(pen, child.Upn));
        return pen.Falls(0.008)
            ? pen.Note(Slip.TemporaryNumber, child.Upn, PupilNumber.Temporary(child.Upn))
            : child.Upn;
    }
}
