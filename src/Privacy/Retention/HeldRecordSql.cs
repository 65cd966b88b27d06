using System.Globalization;
using Dapper;
using Headwater.Intake.Submissions;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Privacy.Retention;

/// <summary>Reads what the schedule asks of every record of an authority: numbers and days, whoever they are of. People read of it what goes through the gate.</summary>
internal static class HeldRecordSql
{
    // While one of these has no end, the case is open. What an earlier file told without an end, and a better one with it, has ended.
    private static readonly HashSet<Kind> Lasting =
    [
        Kind.CareEpisode,
        Kind.ChildInNeedPlan,
        Kind.ProtectionPlan,
        Kind.EarlyHelp,
    ];

    public static async Task<IReadOnlyList<HeldRecord>> HeldRecordsAsync(this Work work, string authority)
    {
        var told = await ToldAsync(work, authority);
        var onRoll = (
            await work.Connection.QueryAsync<(long Person, string At)>(
                "select s.person, max(s.at_day) from record_said s where s.authority = @authority and s.on_roll = 1 group by s.person",
                new { authority }
            )
        ).ToDictionary(row => row.Person, row => (DateOnly?)Day(row.At));
        var records = await work.Connection.QueryAsync<Row>(
            """
            select p.id, p.child, p.source, p.source_key, coalesce(p.birth_date, c.birth_date) as birth_date, p.adopted_on
            from record_person p
            join record_child c on c.id = p.child
            where p.authority = @authority
            order by p.source, p.source_key
            """,
            new { authority }
        );
        return [.. records.Select(row => row.Record(told.GetValueOrDefault(row.Id), onRoll.GetValueOrDefault(row.Id)))];
    }

    /// <summary>From how many files the entries of some records are.</summary>
    public static async Task<long> FilesAsync(this Work work, IReadOnlyList<HeldRecord> records)
    {
        var files = new HashSet<long>();
        foreach (var some in records.Chunk(200))
            files.UnionWith(
                await work.Connection.QueryAsync<long>(
                    $"""
                    select distinct e.file from record_entry e
                    where e.child in ({string.Join(", ", some.Select(record => record.Child).Distinct())})
                      and e.person in ({string.Join(", ", some.Select(record => record.Person))})
                    """
                )
            );
        return files.Count;
    }

    private static async Task<Dictionary<long, Told>> ToldAsync(Work work, string authority)
    {
        var told = new Dictionary<long, Told>();
        await using var cells = work.Read(
            """
            select person, kind, count(*), max(on_day), coalesce(max(until_day), ''),
                   sum(case when until_day is null and again is null then 1 else 0 end)
            from record_entry where authority = @authority group by person, kind
            """,
            ("authority", authority)
        );
        while (await cells.NextAsync())
        {
            var (person, kind) = (cells.Number(0), (Kind)cells.Number(1));
            if (!told.TryGetValue(person, out var one))
                told[person] = one = new Told();
            one.Kinds.Add(kind);
            one.Entries += cells.Number(2);
            one.GoesOn |= Lasting.Contains(kind) && cells.Number(5) > 0;
            one.Hear(Day(cells.Text(3)));
            if (cells.Text(4) is { Length: > 0 } until)
                one.Hear(Day(until));
        }

        return told;
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "O", CultureInfo.InvariantCulture);

    private sealed class Told
    {
        public HashSet<Kind> Kinds { get; } = [];

        public long Entries { get; set; }

        public bool GoesOn { get; set; }

        public DateOnly? Last { get; private set; }

        public void Hear(DateOnly day) => Last = Last > day ? Last : day;
    }

    // A class, not a record: of computed columns SQLite knows no types.
    private sealed class Row
    {
        public long Id { get; init; }

        public long Child { get; init; }

        public long Source { get; init; }

        public string SourceKey { get; init; } = "";

        public string? BirthDate { get; init; }

        public string? AdoptedOn { get; init; }

        public HeldRecord Record(Told? told, DateOnly? onRoll) =>
            new(
                Id,
                Child,
                new SourceKey((SourceSystem)Source, SourceKey),
                BirthDate is null ? null : Day(BirthDate),
                AdoptedOn is null ? null : Day(AdoptedOn),
                onRoll > (told?.Last ?? DateOnly.MinValue) ? onRoll : told?.Last,
                told?.GoesOn ?? false,
                told?.Kinds ?? [],
                told?.Entries ?? 0
            );
    }
}
