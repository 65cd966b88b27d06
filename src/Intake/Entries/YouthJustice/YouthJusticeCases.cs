using Headwater.Returns.Files;
using Headwater.Returns.YouthJustice;
using Headwater.Vocabulary;

namespace Headwater.Intake.Entries.YouthJustice;

internal static class YouthJusticeCases
{
    public static Translation Translation { get; } = new(YouthJusticeCaseTable.Table, Order: 1, Precedence: 10, Read);

    private static void Read(Row row, Reception to)
    {
        if (row.Text(YouthJusticeCaseTable.PersonRef) is not { } reference)
            return;
        var (offence, decided) = (row.Day(YouthJusticeCaseTable.OffenceOn), row.Day(YouthJusticeCaseTable.DecidedOn));
        var person = to.Person(SourceSystem.YouthJustice, reference, row.Line);
        to[person]
            .IsCalled(
                offence,
                row.Text(YouthJusticeCaseTable.Forename),
                row.Text(YouthJusticeCaseTable.Surname),
                row.Day(YouthJusticeCaseTable.BirthDate),
                row.Code(YouthJusticeCaseTable.Sex)?.Value
            );
        to[person].LivesAt(row.Text(YouthJusticeCaseTable.Postcode));

        var outcome = row.Code(YouthJusticeCaseTable.Outcome);
        to.Add(
            person,
            row.Line,
            Kind.YouthJustice,
            decided ?? offence,
            row.Day(YouthJusticeCaseTable.EndedOn),
            code: outcome?.Value,
            facts: Facts.Of(
                ("offence", row.Text(YouthJusticeCaseTable.Offence)),
                ("day of the offence", offence?.ToString("O")),
                ("outcome", outcome?.Meaning),
                ("worker", row.Text(YouthJusticeCaseTable.Worker))
            )
        );
    }
}
