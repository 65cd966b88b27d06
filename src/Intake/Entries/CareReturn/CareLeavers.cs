using Headwater.Intake.Drafts;
using Headwater.Vocabulary;
using static Headwater.Returns.Ssda903.Oc3Table;

namespace Headwater.Intake.Entries.CareReturn;

/// <summary>How a care leaver was on their birthday in the year of the return.</summary>
internal static class CareLeavers
{
    public static Translation Translation { get; } = new(Table, Precedence: 60, Period.ReturnYear, Day: null, Read);

    private static void Read(FileReading reading)
    {
        var row = reading.Row;
        reading.Add(
            reading.Child(Child, BirthDate),
            Kind.CareLeaver,
            Birthday(reading, row.Day(BirthDate)),
            code: row.Code(Activity)?.Value,
            facts: reading
                .Facts.Put("in touch", row.Meaning(InTouch))
                .Put("activity", row.Meaning(Activity))
                .Put("lives", row.Meaning(Accommodation))
                .Done()
        );
    }

    private static DateOnly Birthday(FileReading reading, DateOnly? born)
    {
        var end = reading.YearEnd();
        if (born is not { } day)
            return end;
        var birthday = day.AddYears(end.Year - day.Year);
        return birthday <= end ? birthday : day.AddYears(end.Year - 1 - day.Year);
    }
}
