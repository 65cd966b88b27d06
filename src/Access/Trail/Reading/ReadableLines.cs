using Dapper;
using Headwater.Access.Trail.Unusual;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Access.Trail.Reading;

/// <summary>Reads lines of the trail as far as their reader may. Whose child a hidden record is, the trail does not tell either.</summary>
internal static class ReadableLines
{
    // Every query below gives these names to what it asks for.
    private const string Columns = """
        t.number, t.at, t.by_name, coalesce(u.display_name, t.by_name) as display, t.role, t.team, t.purpose,
        t.came_from, t.did, t.about, t.sought
        """;

    /// <summary>The latest lines first.</summary>
    /// <param name="where">Which lines; its parameters are among those given.</param>
    /// <param name="few">How many children of one line are named. One look may have shown a hundred thousand.</param>
    public static async Task<TrailPage> ReadableAsync(
        this Work work,
        string where,
        DynamicParameters parameters,
        int skip,
        int take,
        Caller caller,
        TimeZoneInfo zone,
        int few
    )
    {
        parameters.AddDynamicParams(
            new
            {
                skip,
                take,
                few,
            }
        );
        var lines = $"""
            from access_trail t
            left join access_user u on u.authority = t.authority and u.name = t.by_name
            where t.authority = @callerAuthority and {NotAboutExcluded(caller, "t", parameters)} and ({where})
            """;
        var count = await work.Connection.ExecuteScalarAsync<long>($"select count(*) {lines}", parameters);
        var page = $"{lines} order by t.number desc limit @take offset @skip";
        var rows = await work.Connection.QueryAsync<Row>($"select {Columns} {page}", parameters);
        var children = await work.ChildrenAsync($"select t.number {page}", parameters, caller);
        var unseen = await work.UnseenAsync(rows.Select(row => row.Sought).OfType<long>(), caller);
        return new TrailPage(
            count,
            [.. rows.Select(row => row.Line([.. children[row.Number]], few, unseen.Contains(row.Sought ?? 0), zone))]
        );
    }

    /// <summary>Lines that tell of nobody but children from whom the reader is excluded are not there for them.</summary>
    public static string NotAboutExcluded(Caller caller, string alias, DynamicParameters parameters)
    {
        var excluded = NeedToKnow.Excluded(caller, parameters);
        return $"""
            ({alias}.sought is null or {alias}.sought not in ({excluded}))
            and ({alias}.children = 0 or exists (
                select 1 from access_trail_child k where k.number = {alias}.number and k.child not in ({excluded})))
            """;
    }

    /// <summary>Those of some children whom the reader must not see.</summary>
    public static async Task<IReadOnlySet<long>> UnseenAsync(this Work work, IEnumerable<long> children, Caller caller)
    {
        var unseen = new HashSet<long>();
        foreach (var some in children.Distinct().Chunk(500))
        {
            var parameters = new DynamicParameters();
            var seen = await work.Connection.QueryAsync<long>(
                $"""
                with asked (child) as (values {string.Join(", ", some.Select(child => $"({child})"))})
                select asked.child from asked where {NeedToKnow.NotHidden(caller, "asked.child", parameters)}
                """,
                parameters
            );
            unseen.UnionWith(some.Except(seen));
        }

        return unseen;
    }

    private static async Task<ILookup<long, Shown>> ChildrenAsync(
        this Work work,
        string numbers,
        DynamicParameters parameters,
        Caller caller
    ) =>
        (
            await work.Connection.QueryAsync<Shown>(
                $"""
                select placed.* from (
                    select told.number, told.child, told.hidden,
                           sum(told.hidden) over (partition by told.number) as all_hidden,
                           count(*) over (partition by told.number) as all_told,
                           row_number() over (partition by told.number order by told.hidden, told.child) as place
                    from (
                        select c.number, c.child, case when {NeedToKnow.NotHidden(
                            caller,
                            "c.child",
                            parameters
                        )} then 0 else 1 end as hidden
                        from access_trail_child c
                        where c.number in (select p.number from ({numbers}) p)
                          and c.child not in ({NeedToKnow.Excluded(caller, parameters)})) told) placed
                where placed.place = 1 or placed.place <= @few
                order by placed.number, placed.place
                """,
                parameters
            )
        ).ToLookup(shown => shown.Number);

    // Classes, not records: of computed columns SQLite knows no types.
    private sealed class Shown
    {
        public long Number { get; init; }

        public long Child { get; init; }

        public long Hidden { get; init; }

        public long AllHidden { get; init; }

        public long AllTold { get; init; }

        public long Place { get; init; }
    }

    private sealed class Row
    {
        public long Number { get; init; }

        public string At { get; init; } = "";

        public string ByName { get; init; } = "";

        public string Display { get; init; } = "";

        public string Role { get; init; } = "";

        public string Team { get; init; } = "";

        public string Purpose { get; init; } = "";

        public string CameFrom { get; init; } = "";

        public string Did { get; init; } = "";

        public string About { get; init; } = "";

        public long? Sought { get; init; }

        // The first child is always read, for the counts that stand beside it.
        public TrailLine Line(IReadOnlyList<Shown> children, int few, bool soughtUnseen, TimeZoneInfo zone)
        {
            var (all, hidden) = children is [var any, ..] ? (any.AllTold, any.AllHidden) : (0, 0);
            var named = children.Where(child => child.Hidden is 0 && child.Place <= few).Select(child => child.Child);
            List<long> seen = [.. named];
            return new TrailLine(
                Number,
                TimeZoneInfo.ConvertTime(Moment.Read(At), zone),
                ByName,
                Display,
                Enum.Parse<Role>(Role),
                Team,
                Enum.Parse<Purpose>(Purpose),
                CameFrom,
                Did,
                soughtUnseen || hidden > 0 ? "" : KeptNote.WithoutHash(Did, About),
                seen,
                all - hidden - seen.Count,
                hidden
            );
        }
    }
}
