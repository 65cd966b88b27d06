using System.Globalization;
using Dapper;
using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Records.People;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Records.Matching.Notices;

/// <summary>The notices that the caller has not read, the newest first.</summary>
public sealed class ListNotices(Database database, TimeProvider clock)
{
    private const int Most = 200;

    public async Task<IReadOnlyList<Notice>> RunAsync(Caller caller)
    {
        if (!caller.SeesChildren)
            return [];
        await using var work = await database.BeginAsync();
        var parameters = new DynamicParameters(new { Most });
        var rows = (
            await work.Connection.QueryAsync<Row>(
                $"""
                select distinct n.number, n.what, n.sources, n.by_display, n.at, c.id as child, c.given_name, c.family_name
                {NoticeSql.Unread(caller, parameters)}
                order by n.number desc, c.id limit @Most
                """,
                parameters
            )
        ).ToList();
        await work.WriteToTrailAsync(
            caller,
            clock.GetUtcNow(),
            "Listed notices",
            "",
            [.. rows.Select(row => row.Child)]
        );
        await work.KeepAsync();
        return [.. rows.GroupBy(row => row.Number).Select(notice => Of([.. notice]))];
    }

    /// <summary>How many notices the caller has not read: a number, no child.</summary>
    public async Task<long> CountAsync(Caller caller)
    {
        if (!caller.SeesChildren)
            return 0;
        await using var work = await database.ReadAsync();
        var parameters = new DynamicParameters();
        return await work.Connection.ExecuteScalarAsync<long>(
            $"select count(distinct n.number) {NoticeSql.Unread(caller, parameters)}",
            parameters
        );
    }

    private static Notice Of(IReadOnlyList<Row> rows) =>
        new(
            rows[0].Number,
            Enum.Parse<What>(rows[0].What),
            [
                .. rows[0]
                    .Sources.Split(' ')
                    .Select(source => (SourceSystem)int.Parse(source, CultureInfo.InvariantCulture)),
            ],
            rows[0].ByDisplay,
            DateTimeOffset.Parse(rows[0].At, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
            [
                .. rows.Select(row => new NoticedChild(
                    row.Child,
                    Naming.Of(row.GivenName, row.FamilyName, $"{row.Child}", null)
                )),
            ]
        );

    private sealed class Row
    {
        public long Number { get; init; }
        public string What { get; init; } = "";
        public string Sources { get; init; } = "";
        public string? ByDisplay { get; init; }
        public string At { get; init; } = "";
        public long Child { get; init; }
        public string? GivenName { get; init; }
        public string? FamilyName { get; init; }
    }
}
