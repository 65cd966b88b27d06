using Dapper;
using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Storage;

namespace Headwater.Intake.Findings;

/// <summary>By what a list of findings is grouped.</summary>
public enum Grouping
{
    Rule,
    Child,
    Worker,
    File,
}

/// <summary>Findings that share what they are grouped by; what they are not grouped by is empty.</summary>
/// <param name="Errors">How many of the places the return is refused for.</param>
/// <param name="Example">The number of one of them, by which the child's page is found without the child's number.</param>
public sealed record FindingGroup(
    string Return,
    string Rule,
    string Child,
    string Worker,
    string Team,
    string File,
    long Places,
    long Errors,
    long Children,
    long Rules,
    int Newest,
    long Example
);

/// <param name="Count">How many groups there are on all pages.</param>
/// <param name="Places">How many findings there are in all groups.</param>
/// <param name="Workers">How many workers are named; counted only where the list is by worker.</param>
public sealed record GroupPage(long Count, long Places, IReadOnlyList<FindingGroup> Groups, long Workers = 0);

/// <summary>The same findings by rule, by child, by worker or by file; what keeps a return from being accepted first, then whatever is most.</summary>
public sealed class GroupFindings(Database database, TimeProvider clock)
{
    public Task<GroupPage> RunAsync(Grouping by, FindingFilter filter, int skip, int take, Caller caller) =>
        RunAsync(by, Columns(by), Order(by), filter, skip, take, caller);

    /// <summary>Each rule of each year: the newest year first, in it what must be mended, then what touches most children.</summary>
    /// <remarks>A return without a year tells how things stand now, so it comes before every year.</remarks>
    public Task<GroupPage> OfYearsAsync(FindingFilter filter, int take, Caller caller) =>
        RunAsync(
            Grouping.Rule,
            ["f.of_return", "f.rule", "f.year"],
            "case when f.year = 0 then 0 else 1 end, f.year desc, min(f.severity), children desc, places desc, ",
            filter,
            0,
            take,
            caller
        );

    private async Task<GroupPage> RunAsync(
        Grouping by,
        string[] grouped,
        string order,
        FindingFilter filter,
        int skip,
        int take,
        Caller caller
    )
    {
        var parameters = new DynamicParameters(new { skip, take });
        var condition = filter.Condition(caller, parameters);
        var columns = string.Join(", ", grouped);
        if (by is Grouping.Child)
            condition += " and f.child <> ''";

        // A list by child names children; the others only count them.
        await using var work = by is Grouping.Child ? await database.BeginAsync() : await database.ReadAsync();
        var (count, places, workers) = await work.Connection.QuerySingleAsync<(long, long, long)>(
            $"""
            select count(*), coalesce(sum(g.places), 0), {(
                by is Grouping.Worker
                    ? $"(select count(distinct f.worker) from intake_finding f where {condition} and f.worker <> '')"
                    : "0"
            )}
            from (select count(*) as places from intake_finding f where {condition} group by {columns}) g
            """,
            parameters
        );
        var rows = await work.Connection.QueryAsync<Row>(
            $"""
            select {columns}, count(*) as places,
                   sum(case when f.severity = 'error' then 1 else 0 end) as errors,
                   count(distinct case when f.child <> '' then f.of_return || ':' || f.child end) as children,
                   count(distinct f.of_return || ':' || f.rule) as rules, max(f.year) as newest, min(f.number) as example
            from intake_finding f
            where {condition}
            group by {columns}
            order by {order}{columns}
            limit @take offset @skip
            """,
            parameters
        );
        if (by is Grouping.Child)
        {
            await work.WriteToTrailAsync(
                caller,
                clock.GetUtcNow(),
                "Looked at findings by child",
                $"{filter}",
                await work.KnownByNumberAsync(caller.Authority, rows.Select(row => row.Child)),
                Purpose.DataQuality
            );
            await work.KeepAsync();
        }

        return new GroupPage(count, places, [.. rows.Select(row => row.Group)], workers);
    }

    private static string[] Columns(Grouping by) =>
        by switch
        {
            Grouping.Rule => ["f.of_return", "f.rule"],
            Grouping.Child => ["f.of_return", "f.child"],
            Grouping.Worker => ["f.worker", "f.team"],
            _ => ["f.of_return", "f.file"],
        };

    private static string Order(Grouping by) =>
        by switch
        {
            Grouping.Rule => "min(f.severity), count(*) desc, ",
            // Nobody can be asked to mend what is no worker's.
            Grouping.Worker => "case when f.worker = '' then 1 else 0 end, count(*) desc, ",
            _ => "count(*) desc, ",
        };

    // A class, not a record: of an empty answer SQLite does not know the types of computed columns.
    private sealed class Row
    {
        public string OfReturn { get; init; } = "";
        public string Rule { get; init; } = "";
        public string Child { get; init; } = "";
        public string Worker { get; init; } = "";
        public string Team { get; init; } = "";
        public string File { get; init; } = "";
        public long Places { get; init; }
        public long Errors { get; init; }
        public long Children { get; init; }
        public long Rules { get; init; }
        public long Newest { get; init; }
        public long Example { get; init; }

        public FindingGroup Group =>
            new(OfReturn, Rule, Child, Worker, Team, File, Places, Errors, Children, Rules, (int)Newest, Example);
    }
}
