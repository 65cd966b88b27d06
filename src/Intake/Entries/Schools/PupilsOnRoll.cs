using Headwater.Intake.Drafts;
using Headwater.Returns.Files;
using static Headwater.Returns.SchoolCensus.PupilOnRollTable;
using Kind = Headwater.Vocabulary.Kind;

namespace Headwater.Intake.Entries.Schools;

/// <summary>A line of the pupil census: who is on which roll on census day, and how much of the term before they missed.</summary>
internal static class PupilsOnRoll
{
    public static Translation Translation { get; } = new(Table, Precedence: 10, Period.Term, ReferenceDate, Read);

    private static void Read(FileReading reading)
    {
        var row = reading.Row;
        if (CensusDay.Of(reading) is not { } census)
        {
            reading.LeaveOut(
                ReferenceDate,
                "required",
                $"{ReferenceDate.Name} does not say the census day; the row was left out"
            );
            return;
        }

        if (Pupil.Of(reading, Upn, Urn, Surname, Forename, BirthDate) is not { } pupil)
            return;

        pupil.Named(census, reading.Text(Forename), reading.Text(Surname), row.Day(BirthDate), row.Sex(Sex));
        pupil.LivedAt(census, reading.Postcode(Postcode));
        pupil.Numbered(row.Upn(Upn), row.Upn(FormerUpn));
        // A second registration does not say which school is the pupil's own.
        var own = row.Code(EnrolStatus)?.Value is not ("S" or "G" or "F" or "O");
        if (own)
            pupil.AtSchool(census, reading.Text(Urn), row.CurriculumYear(CurriculumYear), census: true);

        reading.Add(
            pupil,
            Kind.OnRoll,
            census,
            code: row.YearCode(CurriculumYear),
            amount: Sen(row),
            facts: reading
                .Facts.Put("school", reading.Text(Urn))
                .Put("registration", own ? null : row.Meaning(EnrolStatus))
                .Put("joined", row.Day(EntryDate))
                .Put("part time", row.Yes(PartTime) is true ? "yes" : null)
                .Put("special educational provision", row.Meaning(SenProvision))
                .Put("free school meals", row.Yes(FreeMeals))
                .Done()
        );
        if (row.Code(SenNeed) is { } need)
            reading.Add(
                pupil,
                Kind.SenNeed,
                census,
                code: need.Value,
                amount: 1,
                facts: reading.Facts.Put("need", need.Meaning).Done()
            );
        Absence(reading, row, pupil, census);
    }

    private static void Absence(FileReading reading, Row row, PersonDraft pupil, DateOnly census)
    {
        if (row.Whole(SessionsPossible) is not { } possible || possible is 0)
            return;
        var (authorised, unauthorised) = (row.Whole(SessionsAuthorised), row.Whole(SessionsUnauthorised));
        reading.Add(
            pupil,
            Kind.TermAbsence,
            census,
            code: reading.Unit.Pool.Of($"{possible}"),
            amount: authorised is null && unauthorised is null ? null : (authorised ?? 0) + (unauthorised ?? 0),
            facts: reading
                .Facts.Put("school", reading.Text(Urn))
                .Put("with leave", authorised)
                .Put("without leave", unauthorised)
                .Done()
        );
    }

    private static double? Sen(Row row) =>
        row.Code(SenProvision)?.Value switch
        {
            null => null,
            "N" => 0,
            "E" or "S" => 2,
            _ => 1,
        };
}
