using Headwater.Returns.Exclusions;
using Headwater.Returns.Files;
using Headwater.Vocabulary;

namespace Headwater.Intake.Entries.Schools;

internal static class Exclusions
{
    public static Translation Translation { get; } = new(ExclusionTable.Table, Order: 2, Precedence: 10, Read);

    private static void Read(Row row, Reception to)
    {
        var urn = row.Text(ExclusionTable.Urn);
        var upn = row.Upn(ExclusionTable.Upn);
        var (given, family) = (row.Text(ExclusionTable.Forename), row.Text(ExclusionTable.Surname));
        var (born, on) = (row.Day(ExclusionTable.BirthDate), row.Day(ExclusionTable.StartDate));

        var person = to.Pupil(upn, urn, given, family, born, row.Line);
        to[person].IsCalled(on, given, family, born);
        to[person].HasUpn(upn);

        var reasons = new[] { ExclusionTable.Reason1, ExclusionTable.Reason2, ExclusionTable.Reason3 }
            .Select(column => row.Code(column))
            .OfType<Returns.Codes.Code>()
            .ToList();
        var category = row.Code(ExclusionTable.Category);
        to.Add(
            person,
            row.Line,
            category?.Value is "PERM" ? Kind.PermanentlyExcluded : Kind.Suspended,
            on,
            code: reasons.Count > 0 ? string.Join(' ', reasons.Select(reason => reason.Value)) : null,
            amount: row.Number(ExclusionTable.Sessions),
            facts: Facts.Of(
                ("school", urn),
                ("category", category?.Meaning),
                ("reasons", string.Join("; ", reasons.Select(reason => reason.Meaning)))
            )
        );
    }
}
