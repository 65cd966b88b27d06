using Dapper;
using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Records.Timelines;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Records.People;

/// <summary>A child who was looked after on a day.</summary>
/// <param name="LegalStatus">The code of the legal status on that day.</param>
/// <param name="File">The file and line of the episode.</param>
public sealed record ChildInCare(
    long Child,
    string Name,
    DateOnly? BirthDate,
    DateOnly Since,
    string? LegalStatus,
    string File,
    int Line
);

/// <summary>Lists the children who were looked after on a day, as the Department counts them.</summary>
/// <remarks>An episode counts from its first day and no longer on its last; short breaks (V3, V4) do not count.</remarks>
public sealed class ChildrenInCare(Database database, TimeProvider clock)
{
    /// <summary>The children; none for a caller who may not see who is looked after.</summary>
    public async Task<IReadOnlyList<ChildInCare>> RunAsync(DateOnly on, Caller caller)
    {
        if (!NeedToKnow.SeesKind(caller, Kind.CareEpisode))
            return [];

        await using var work = await database.BeginAsync();
        var parameters = new DynamicParameters(new { on });
        var rows = await work.Connection.QueryAsync<Row>(
            $"""
            select c.id, c.given_name, c.family_name, c.birth_date, e.on_day, e.line, f.path,
                   coalesce(e.code, (select max(a.code) from record_entry a where a.child = e.child and a.again = e.number)) as code,
                   (select min(p.source_key) from record_person p where p.child = c.id and p.source = 4) as source_key
            from record_entry e
            join record_child c on c.id = e.child
            left join intake_file f on f.number = e.file
            where e.kind = 70 and e.authority = @callerAuthority and e.again is null
              and e.on_day <= @on and (e.until_day is null or e.until_day > @on)
              and coalesce(e.code, '') not in ('V3', 'V4')
              and {NeedToKnow.Condition(caller, "c", parameters)}
            order by c.sought_name, c.id, e.on_day
            """,
            parameters
        );

        // Two systems may tell the same stay in care with other days: a child is counted once.
        var children = rows.GroupBy(row => row.Id).Select(child => child.Last().ChildInCare).ToList();
        var ids = children.Select(child => child.Child).ToList();
        await work.WriteToTrailAsync(caller, clock.GetUtcNow(), "Listed the children in care", $"on {on:O}", ids);
        await work.KeepAsync();
        return children;
    }

    // A class, not a record: of an empty answer SQLite does not know the types of computed columns.
    private sealed class Row
    {
        public long Id { get; init; }
        public string? GivenName { get; init; }
        public string? FamilyName { get; init; }
        public string? BirthDate { get; init; }
        public string OnDay { get; init; } = "";
        public long Line { get; init; }
        public string? Path { get; init; }
        public string? Code { get; init; }
        public string? SourceKey { get; init; }

        public ChildInCare ChildInCare =>
            new(
                Id,
                Naming.Of(GivenName, FamilyName, SourceKey, SourceSystem.SocialCare),
                BirthDate is null ? null : EntrySql.Day(BirthDate),
                EntrySql.Day(OnDay),
                Code,
                Path ?? "",
                (int)Line
            );
    }
}
