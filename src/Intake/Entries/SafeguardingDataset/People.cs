using Headwater.Returns;
using Headwater.Returns.Files;
using Headwater.Returns.SafeguardingDataset;
using Headwater.Vocabulary;

namespace Headwater.Intake.Entries.SafeguardingDataset;

/// <summary>Who the children in the social care system are, where they live and who holds them.</summary>
internal static class People
{
    public static IReadOnlyList<Translation> All { get; } =
    [
        new(PersonTable.Table, Order: 0, Precedence: 30, ReadPerson),
        new(LinkedIdentifiersTable.Table, Order: 1, Precedence: 30, ReadIdentifier),
        new(AddressTable.Table, Order: 1, Precedence: 30, ReadAddress),
        new(InvolvementsTable.Table, Order: 1, Precedence: 30, ReadInvolvement),
        new(ImmigrationStatusTable.Table, Order: 1, Precedence: 30, ReadImmigration),
        // Who is whose family, which worker is who, and disability (which has no day) wait for the pages that need them.
        new(FamilyTable.Table, Order: 1, Precedence: 30, static (_, _) => { }),
        new(ProfessionalsTable.Table, Order: 1, Precedence: 30, static (_, _) => { }),
        new(DisabilityTable.Table, Order: 1, Precedence: 30, static (_, _) => { }),
    ];

    /// <summary>The person whom a column names; null where it is blank.</summary>
    public static int? Child(this Reception to, Row row, Column column) =>
        row.Text(column) is { } key ? to.Person(SourceSystem.SocialCare, key, row.Line) : null;

    private static void ReadPerson(Row row, Reception to)
    {
        if (to.Child(row, PersonTable.PersonId) is { } person)
            to[person]
                .IsCalled(
                    null,
                    row.Text(PersonTable.Forename),
                    row.Text(PersonTable.Surname),
                    row.Day(PersonTable.BirthDate),
                    row.Code(PersonTable.Sex)?.Value
                );
    }

    private static void ReadIdentifier(Row row, Reception to)
    {
        var type = row.Text(LinkedIdentifiersTable.Type) ?? "";
        var isUpn =
            type.Contains("Unique Pupil Number", StringComparison.OrdinalIgnoreCase)
            || type.Equals("UPN", StringComparison.OrdinalIgnoreCase);
        if (!isUpn || to.Child(row, LinkedIdentifiersTable.PersonId) is not { } person)
            return;
        var former = row.Day(LinkedIdentifiersTable.ValidTo) is not null;
        var number = row.Text(LinkedIdentifiersTable.Value);
        to[person].HasUpn(former ? null : number, former ? number : null);
    }

    private static void ReadAddress(Row row, Reception to)
    {
        if (to.Child(row, AddressTable.PersonId) is not { } person)
            return;
        to[person].LivesAt(row.Text(AddressTable.Postcode), latest: row.Day(AddressTable.Ended) is null);
        to.Add(
            person,
            row.Line,
            Kind.Moved,
            row.Day(AddressTable.Started),
            row.Day(AddressTable.Ended),
            facts: Facts.Of(("postcode", row.Text(AddressTable.Postcode)))
        );
    }

    private static void ReadInvolvement(Row row, Reception to)
    {
        if (to.Child(row, InvolvementsTable.PersonId) is not { } person)
            return;
        var (since, until) = (row.Day(InvolvementsTable.StartedOn), row.Day(InvolvementsTable.EndedOn));
        var worker = row.Text(InvolvementsTable.ProfessionalId);
        if (until is null && since is { } day)
            to[person].IsHeldBy(worker, day);
        to.Add(
            person,
            row.Line,
            Kind.WorkerAllocated,
            since,
            until,
            code: worker,
            facts: Facts.Of(
                ("role", row.Text(InvolvementsTable.Role)),
                ("team", row.Text(InvolvementsTable.Team)),
                ("why it changed", row.Code(InvolvementsTable.ChangeReason)?.Meaning)
            )
        );
    }

    private static void ReadImmigration(Row row, Reception to)
    {
        if (to.Child(row, ImmigrationStatusTable.PersonId) is { } person)
            to.Add(
                person,
                row.Line,
                Kind.Immigration,
                row.Day(ImmigrationStatusTable.Started),
                row.Day(ImmigrationStatusTable.Ended),
                code: row.Text(ImmigrationStatusTable.Status)
            );
    }
}
