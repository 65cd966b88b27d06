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
        if (!row.IsBlank(number))
            return reading.Person(number);
        if (row.Text(surname) is { } family && row.Text(forename) is { } given && row.Day(born) is { } birth)
        {
            var day = birth.ToString("O", CultureInfo.InvariantCulture);
            return reading.Person($"{family}|{given}|{day}".ToUpper(CultureInfo.InvariantCulture));
        }

        reading.LeaveOut(
            number,
            "identity",
            $"{number.Name} is blank, and so is some of name and birth date; the row was left out"
        );
        return null;
    }
}
