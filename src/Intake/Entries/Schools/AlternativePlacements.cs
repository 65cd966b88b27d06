using Headwater.Intake.Drafts;
using static Headwater.Returns.AlternativeProvision.AlternativePlacementTable;
using Kind = Headwater.Vocabulary.Kind;

namespace Headwater.Intake.Entries.Schools;

/// <summary>A placement away from the pupil's own school.</summary>
internal static class AlternativePlacements
{
    public static Translation Translation { get; } = new(Table, Precedence: 14, Period.SchoolYear, EntryDate, Read);

    private static void Read(FileReading reading)
    {
        var row = reading.Row;
        if (row.Day(EntryDate) is not { } entry)
            return;
        if (Pupil.Of(reading, Upn, Urn, Surname, Forename, BirthDate) is not { } pupil)
            return;

        pupil.Named(entry, reading.Text(Forename), reading.Text(Surname), row.Day(BirthDate), row.Sex(Sex));
        pupil.LivedAt(entry, reading.Postcode(Postcode));
        pupil.Numbered(row.Upn(Upn), former: null);
        reading.Add(
            pupil,
            Kind.AlternativeProvision,
            entry,
            row.Day(LeavingDate),
            row.Code(Setting)?.Value,
            row.Number(SessionsPerWeek),
            reading
                .Facts.Put("school", reading.Text(Urn))
                .Put("setting", row.Meaning(Setting))
                .Put("setting's number", row.Text(SettingUrn) ?? "not registered")
                .Put("reason", row.Meaning(Reason))
                .Put("attendance", row.Meaning(Pattern))
                .Put("special educational provision on entry", row.Meaning(SenOnEntry))
                .Put("special educational provision on leaving", row.Meaning(SenOnLeaving))
                .Done()
        );
    }
}
