using Headwater.Intake.Drafts;
using static Headwater.Returns.Sen2.Sen2PersonTable;

namespace Headwater.Intake.Entries.Sen2;

/// <summary>A child or young person of the SEN2 return; the other modules point at them.</summary>
internal static class People
{
    public const string Link = "person";

    public static Translation Translation { get; } = new(Table, Precedence: 20, Period.ReturnYear, Day: null, Read);

    private static void Read(FileReading reading)
    {
        var row = reading.Row;
        if (row.Text(PersonId) is not { } number)
            return;
        var (upn, day) = (row.Upn(Upn), CensusDay(reading));
        // The export numbers people afresh each year, so its number alone says nothing in another year.
        var person = reading.Person(upn ?? (reading.Year is { } year ? $"{number} ({year})" : number));
        person.Named(day, row.Text(Forename), row.Text(Surname), row.Day(BirthDate), row.Sex(Sex));
        person.LivedAt(day, reading.Postcode(Postcode));
        person.Numbered(upn, former: null);
        reading.Unit.Link(Link, number, new Linked(person, null, null));
    }

    /// <summary>The census is on the third Thursday of January of the year after the one that it is about.</summary>
    public static DateOnly CensusDay(FileReading reading)
    {
        var first = new DateOnly(reading.Year ?? 2000, 1, 1);
        return first.AddDays((((int)DayOfWeek.Thursday - (int)first.DayOfWeek + 7) % 7) + 14);
    }
}
