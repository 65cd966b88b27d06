using System.Text.Json;
using Dapper;
using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Records.People;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Records.Timelines;

/// <summary>Opens one child's record. That it was opened, and by whom, is on the trail before it is shown.</summary>
public sealed class OpenChild(Database database, TimeProvider clock)
{
    /// <summary>The record; null if there is no such child, or none that the caller may see: which of the two is not said.</summary>
    /// <param name="did">What the trail says: a form that is sent opens the record again, which nobody then looks at.</param>
    public async Task<ChildRecord?> RunAsync(long child, Caller caller, string did = WhoOpened.Page)
    {
        await using var work = await database.BeginAsync();
        var parameters = new DynamicParameters(new { child });
        var who = await work.Connection.QuerySingleOrDefaultAsync<Who>(
            $"""
            select c.id, c.given_name, c.family_name, c.birth_date, c.school, s.name as school_name, c.on_roll,
                   c.curriculum_year, c.worker
            from record_child c
            left join record_school s on s.authority = c.authority and s.urn = c.school
            where c.id = @child and c.joined_into is null and {NeedToKnow.Condition(caller, "c", parameters)}
            """,
            parameters
        );
        if (who is null)
        {
            await work.RefuseAsync(caller, clock.GetUtcNow(), "Was refused a child's page", child);
            return null;
        }

        var knownAs = (await KnownAsAsync(work, child))
            .Where(known => NeedToKnow.SeesSource(caller, known.Source))
            .ToList();
        var all = await EntriesAsync(work, child);
        var tellsNeeds = NeedToKnow.SeesArea(caller, "Special needs");
        var entries = all.Where(each => NeedToKnow.SeesEntry(caller, each.Told.Entry.Kind, each.Source))
            .Select(each => each.Told)
            .Select(told => tellsNeeds ? told : WithoutSpecialNeeds.Of(told))
            .ToList();
        var notShown = all.Select(each => Kinds.Describe(each.Told.Entry.Kind).Area)
            .Distinct()
            .Where(area => !NeedToKnow.SeesArea(caller, area))
            .ToList();
        await work.WriteToTrailAsync(caller, clock.GetUtcNow(), did, "", [child]);
        await work.KeepAsync();

        var tellsSchool = NeedToKnow.SeesArea(caller, "School");
        var first = knownAs.Count > 0 ? knownAs[0] : null;
        return new ChildRecord(
            child,
            Naming.Of(who.GivenName, who.FamilyName, first?.Key, first?.Source),
            who.BirthDate is null ? null : EntrySql.Day(who.BirthDate),
            tellsSchool ? who.School : null,
            tellsSchool ? who.SchoolName ?? who.School : null,
            tellsSchool && who.OnRoll is 1,
            tellsSchool ? (int?)who.CurriculumYear : null,
            NeedToKnow.SeesWhole(caller) ? who.Worker : null,
            knownAs,
            entries,
            // What an agreement does not name is not even there.
            NeedToKnow.IsPartner(caller)
                ? []
                : notShown
        );
    }

    /// <summary>The child that a number now stands for, if the caller may see them: the one it turned out to be, or itself.</summary>
    public async Task<long?> NowAsync(long child, Caller caller)
    {
        await using var work = await database.ReadAsync();
        return await work.NowAsync(child, caller);
    }

    private static async Task<IReadOnlyList<KnownAs>> KnownAsAsync(Work work, long child) =>
        [
            .. (
                await work.Connection.QueryAsync<Known>(
                    """
                    select p.source, p.source_key, p.given_name, p.family_name, p.birth_date, p.postcodes,
                           p.joined_because, f.path, coalesce(p.line, e.line) as line,
                           (select min(r.received_at) from record_said s join intake_file r on r.number = s.file
                            where s.person = p.id) as since
                    from record_person p
                    left join record_entry e on p.file is null and e.child = p.child and e.number =
                        (select min(o.number) from record_entry o where o.child = p.child and o.person = p.id)
                    left join intake_file f on f.number = coalesce(p.file, e.file)
                    where p.child = @child
                    order by p.source, p.source_key
                    """,
                    new { child }
                )
            ).Select(known => known.KnownAs),
        ];

    private static async Task<IReadOnlyList<(ToldEntry Told, SourceSystem? Source)>> EntriesAsync(Work work, long child)
    {
        await using var command = work.Command(
            """
            select e.number, e.kind, e.on_day, e.until_day, e.code, e.amount, e.file, e.line, e.again, e.facts, f.path,
                   p.source
            from record_entry e
            left join intake_file f on f.number = e.file
            left join record_person p on p.id = e.person
            where e.child = @child
            order by e.on_day desc, e.number
            """,
            ("child", child)
        );
        await using var reader = await command.ExecuteReaderAsync();
        var entries = new List<(ToldEntry, SourceSystem?)>();
        while (await reader.ReadAsync())
            entries.Add(
                (
                    new ToldEntry(
                        (int)reader.GetInt64(0),
                        reader.Entry(from: 1),
                        reader.IsDBNull(8) ? null : (int)reader.GetInt64(8),
                        Facts(reader.TextOrNull(9)),
                        reader.TextOrNull(10) ?? ""
                    ),
                    reader.IsDBNull(11) ? null : (SourceSystem)reader.GetInt64(11)
                )
            );
        return entries;
    }

    private static Dictionary<string, string> Facts(string? json) =>
        json is null ? [] : JsonSerializer.Deserialize<Dictionary<string, string>>(json) ?? [];

    private sealed record Who(
        long Id,
        string? GivenName,
        string? FamilyName,
        string? BirthDate,
        string? School,
        string? SchoolName,
        long OnRoll,
        long? CurriculumYear,
        string? Worker
    );

    // A class, not a record: of computed columns SQLite knows no types.
    private sealed class Known
    {
        public long Source { get; init; }

        public string SourceKey { get; init; } = "";

        public string? GivenName { get; init; }

        public string? FamilyName { get; init; }

        public string? BirthDate { get; init; }

        public string Postcodes { get; init; } = "";

        public string JoinedBecause { get; init; } = "";

        public string? Path { get; init; }

        public long Line { get; init; }

        public string? Since { get; init; }

        public KnownAs KnownAs =>
            new(
                (SourceSystem)Source,
                SourceKey,
                GivenName,
                FamilyName,
                BirthDate is null ? null : EntrySql.Day(BirthDate),
                Postcodes.Split(' ') is [{ Length: > 0 } postcode, ..] ? postcode : null,
                JoinedBecause,
                Path ?? "",
                (int)Line
            )
            {
                Since = Since is null ? null : EntrySql.Day(Since[..10]),
            };
    }
}
