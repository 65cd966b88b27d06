using Headwater.Returns.AlternativeProvision;
using Headwater.Returns.Files;
using Headwater.Vocabulary;

namespace Headwater.Intake.Entries.Schools;

internal static class AlternativeProvision
{
    public static Translation Translation { get; } =
        new(AlternativePlacementTable.Table, Order: 2, Precedence: 10, Read);

    private static void Read(Row row, Reception to)
    {
        var urn = row.Text(AlternativePlacementTable.Urn);
        var upn = row.Upn(AlternativePlacementTable.Upn);
        var given = row.Text(AlternativePlacementTable.Forename);
        var family = row.Text(AlternativePlacementTable.Surname);
        var born = row.Day(AlternativePlacementTable.BirthDate);
        var on = row.Day(AlternativePlacementTable.EntryDate);

        var person = to.Pupil(upn, urn, given, family, born, row.Line);
        to[person].IsCalled(on, given, family, born, row.Code(AlternativePlacementTable.Sex)?.Value);
        to[person].LivesAt(row.Text(AlternativePlacementTable.Postcode), latest: false);
        to[person].HasUpn(upn);

        var setting = row.Code(AlternativePlacementTable.Setting);
        var registered = row.Text(AlternativePlacementTable.SettingUrn);
        to.Add(
            person,
            row.Line,
            Kind.AlternativeProvision,
            on,
            row.Day(AlternativePlacementTable.LeavingDate),
            code: setting?.Value,
            amount: row.Number(AlternativePlacementTable.SessionsPerWeek),
            facts: Facts.Of(
                ("school", urn),
                ("setting", setting?.Meaning),
                ("setting's number", registered),
                ("unregistered setting", registered is null ? "yes" : null),
                ("reason", row.Code(AlternativePlacementTable.Reason)?.Meaning),
                ("pattern", row.Code(AlternativePlacementTable.Pattern)?.Meaning)
            )
        );
    }
}
