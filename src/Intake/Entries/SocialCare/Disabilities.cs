using Headwater.Intake.Drafts;
using Headwater.Vocabulary;
using static Headwater.Returns.SafeguardingDataset.DisabilityTable;

namespace Headwater.Intake.Entries.SocialCare;

/// <summary>A disability. The extract has no day for it, so it counts from birth.</summary>
internal static class Disabilities
{
    public static Translation Translation { get; } = new(Table, Precedence: 40, Period.Whole, Day: null, Read);

    private static void Read(FileReading reading)
    {
        var row = reading.Row;
        var child = reading.Person(PersonId);
        if (row.Code(Disability)?.Value is "NONE")
            reading.Describe(child, reading.Facts.Put("disability", "none").Done());
        if (row.Code(Disability) is not { Value: not "NONE" } disability || child.BirthDate is not { } born)
            return;
        reading.Add(
            child,
            Kind.Disability,
            born,
            code: disability.Value,
            facts: reading
                .Facts.Put("disability", disability.Meaning)
                .Put("day", "not recorded; shown from birth")
                .Done()
        );
    }
}
