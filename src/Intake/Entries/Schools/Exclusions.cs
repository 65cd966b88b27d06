using Headwater.Intake.Drafts;
using Headwater.Returns.Files;
using static Headwater.Returns.Exclusions.ExclusionTable;
using Kind = Headwater.Vocabulary.Kind;

namespace Headwater.Intake.Entries.Schools;

/// <summary>A suspension or a permanent exclusion.</summary>
internal static class Exclusions
{
    public static Translation Translation { get; } = new(Table, Precedence: 13, Period.Term, StartDate, Read);

    private static void Read(FileReading reading)
    {
        var row = reading.Row;
        if (row.Day(StartDate) is not { } start)
            return;
        if (Pupil.Of(reading, Upn, Urn, Surname, Forename, BirthDate) is not { } pupil)
            return;

        pupil.Named(start, reading.Text(Forename), reading.Text(Surname), row.Day(BirthDate), sex: null);
        pupil.Numbered(row.Upn(Upn), former: null);
        var category = row.Code(Category);
        reading.Add(
            pupil,
            category?.Value is "PERM" ? Kind.PermanentlyExcluded : Kind.Suspended,
            start,
            code: Reasons(reading, row),
            amount: category?.Value is "PERM" ? null : row.Whole(Sessions),
            facts: reading
                .Facts.Put("school", reading.Text(Urn))
                .Put("category", category?.Meaning ?? "not said")
                .Put("reason 1", row.Meaning(Reason1))
                .Put("reason 2", row.Meaning(Reason2))
                .Put("reason 3", row.Meaning(Reason3))
                .Put("special educational provision", row.Meaning(SenProvision))
                .Done()
        );
    }

    private static string? Reasons(FileReading reading, Row row)
    {
        var codes = new[] { Reason1, Reason2, Reason3 }.Select(column => row.Code(column)?.Value).OfType<string>();
        var text = string.Join(' ', codes);
        return text is "" ? null : reading.Unit.Pool.Of(text);
    }
}
