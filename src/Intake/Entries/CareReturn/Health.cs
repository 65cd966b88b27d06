using Headwater.Intake.Drafts;
using Headwater.Vocabulary;
using static Headwater.Returns.Ssda903.Oc2Table;

namespace Headwater.Intake.Entries.CareReturn;

/// <summary>Health of a child looked after all year, as it stood on the year's last day.</summary>
internal static class Health
{
    private static readonly (Returns.Column Column, string Check)[] Checks =
    [
        (HealthCheck, "development checked"),
        (Immunised, "immunisations up to date"),
        (TeethChecked, "teeth checked"),
        (HealthAssessed, "health assessed"),
        (SubstanceMisuse, "misuses substances"),
        (HelpOffered, "offered help with substances"),
        (HelpReceived, "had help with substances"),
        (Convicted, "convicted or cautioned in the year"),
    ];

    public static Translation Translation { get; } = new(Table, Precedence: 60, Period.ReturnYear, Day: null, Read);

    private static void Read(FileReading reading)
    {
        var row = reading.Row;
        var (child, end) = (reading.Child(Child, BirthDate), reading.YearEnd());
        if (row.Number(Score) is not null || row.Code(NoScoreReason) is not null)
        {
            reading.Add(
                child,
                Kind.StrengthsScore,
                end,
                code: row.Code(NoScoreReason)?.Value,
                amount: row.Number(Score),
                facts: reading.Facts.Put("reason for no score", row.Meaning(NoScoreReason)).Done()
            );
        }

        foreach (var (column, check) in Checks)
        {
            if (row.OneIfYes(column) is { } answer)
                reading.Add(child, Kind.HealthOfChildInCare, end, code: check, amount: answer);
        }
    }
}
