using System.Globalization;
using Headwater.Intake.Drafts;
using Headwater.Returns;

namespace Headwater.Intake.Entries;

/// <summary>Who a row of a service's own list is about.</summary>
internal static class StandIn
{
    /// <summary>The person by the list's number; where it has none, by name and birth date; where it has not even these, the row is left out.</summary>
    public static PersonDraft? Of(FileReading reading, Column number, Column surname, Column forename, Column born)
    {
        var row = reading.Row;
        var (given, family, birth) = (row.Text(forename), row.Text(surname), row.Day(born));
        if (!row.IsBlank(number))
        {
            var person = reading.Person(number);
            if (!person.IsAnother(given, birth))
                return person;

            // Two children under one number: each keeps their own life, and somebody is told.
            reading.Doubt(
                number,
                "identity",
                $"{number.Name} stands for another child on an earlier line; this row was read as a child of its own"
            );
            return reading.Person(Key($"{row.Text(number)}|{family}", given, birth));
        }

        if (family is not null && given is not null && birth is not null)
            return reading.Person(Key(family, given, birth));

        reading.LeaveOut(
            number,
            "identity",
            $"{number.Name} is blank, and so is some of name and birth date; the row was left out"
        );
        return null;
    }

    private static string Key(string family, string? given, DateOnly? birth) =>
        string.Create(CultureInfo.InvariantCulture, $"{family}|{given}|{birth:O}")
            .ToUpper(CultureInfo.InvariantCulture);
}
