using System.Globalization;
using System.Text;
using Headwater.Intake.Drafts;
using Headwater.Returns;

namespace Headwater.Intake.Entries.Schools;

/// <summary>Who a row of a school's return is about.</summary>
internal static class Pupil
{
    /// <summary>
    /// The pupil by their number. Where the row has none, by a stand-in of school, name and birth date; where it has not
    /// even these, the row is left out.
    /// </summary>
    public static PersonDraft? Of(
        FileReading reading,
        Column upn,
        Column school,
        Column surname,
        Column forename,
        Column born
    )
    {
        var row = reading.Row;
        if (Numbered(reading, upn) is { } pupil)
            return pupil;
        if (row.Text(surname) is { } family && row.Text(forename) is { } given && row.Day(born) is { } birth)
        {
            return reading.Person(
                $"{row.Text(school)}|{family}|{given}|{birth.ToString("O", CultureInfo.InvariantCulture)}".ToUpper(
                    CultureInfo.InvariantCulture
                )
            );
        }

        reading.LeaveOut(
            upn,
            "identity",
            $"{upn.Name} is blank, and so is some of name and birth date; the row was left out"
        );
        return null;
    }

    /// <summary>The pupil by their number alone; null where the cell has none.</summary>
    public static PersonDraft? Numbered(FileReading reading, Column upn)
    {
        var cell = reading.Row[upn];
        // UN1 to UN7 say why there is no number.
        if (cell.Length is < 4 or > 20)
            return null;
        Span<char> letters = stackalloc char[20];
        Span<char> capitals = stackalloc char[20];
        var count = Encoding.Latin1.GetChars(cell, letters);
        MemoryExtensions.ToUpperInvariant(letters[..count], capitals);
        return reading.Person(capitals[..count]);
    }
}
