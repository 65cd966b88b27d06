using Headwater.Intake.Drafts;
using Headwater.Returns;
using Headwater.Returns.Ssda903;

namespace Headwater.Intake.Entries.CareReturn;

/// <summary>Who and when a row of the SSDA903 return is about.</summary>
internal static class Children
{
    /// <summary>The child, with the birth date that most of the tables repeat.</summary>
    public static PersonDraft Child(this FileReading reading, Column child, Column? born = null)
    {
        var person = reading.Person(child);
        if (born is not null)
            person.Named(reading.YearEnd(), given: null, family: null, reading.Row.Day(born), sex: null);
        return person;
    }

    /// <summary>31 March of the return; long ago where the year is not known, so that anyone else is believed first.</summary>
    public static DateOnly YearEnd(this FileReading reading) =>
        reading.Year is { } year ? CollectionYear.Last(year) : new DateOnly(1900, 3, 31);

    public static DateOnly? YearStart(this FileReading reading) =>
        reading.Year is { } year ? CollectionYear.First(year) : null;
}
