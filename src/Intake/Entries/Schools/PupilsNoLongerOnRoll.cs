using Headwater.Intake.Drafts;
using static Headwater.Returns.SchoolCensus.PupilNoLongerOnRollTable;
using Kind = Headwater.Vocabulary.Kind;

namespace Headwater.Intake.Entries.Schools;

/// <summary>A pupil who left a school since the census before.</summary>
internal static class PupilsNoLongerOnRoll
{
    public static Translation Translation { get; } = new(Table, Precedence: 11, Period.Term, ReferenceDate, Read);

    private static void Read(FileReading reading)
    {
        var row = reading.Row;
        if (row.Day(LeavingDate) is not { } left)
            return;
        if (Pupil.Of(reading, Upn, Urn, Surname, Forename, BirthDate) is not { } pupil)
            return;

        pupil.Named(left, reading.Text(Forename), reading.Text(Surname), row.Day(BirthDate), row.Sex(Sex));
        pupil.LivedAt(left, reading.Postcode(Postcode));
        pupil.Numbered(row.Upn(Upn), former: null);
        pupil.AtSchool(left, reading.Text(Urn), row.CurriculumYear(CurriculumYear), census: false);
        reading.Add(
            pupil,
            Kind.LeftRoll,
            left,
            code: row.YearCode(CurriculumYear),
            facts: reading.Facts.Put("school", reading.Text(Urn)).Put("joined", row.Day(EntryDate)).Done()
        );
    }
}
