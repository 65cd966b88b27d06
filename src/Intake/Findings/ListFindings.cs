using Dapper;
using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Storage;

namespace Headwater.Intake.Findings;

/// <param name="Count">How many there are on all pages.</param>
public sealed record FindingPage(long Count, IReadOnlyList<Finding> Findings);

/// <summary>Lists findings place by place. They name children, so each look is on the trail.</summary>
public sealed class ListFindings(Database database, TimeProvider clock)
{
    public async Task<FindingPage> RunAsync(FindingFilter filter, int skip, int take, Caller caller)
    {
        if (!NeedToKnow.ReachesEveryone(caller))
            return new(0, []);
        var parameters = new DynamicParameters(new { skip, take });
        var condition = filter.Condition(caller, parameters);
        await using var work = await database.BeginAsync();
        var count = await work.Connection.ExecuteScalarAsync<long>(
            $"select count(*) from intake_finding f where {condition}",
            parameters
        );
        var rows = await work.Connection.QueryAsync<FindingRow>(
            $"""
            select {FindingRow.Columns}
            from intake_finding f
            where {condition}
            order by f.of_return, f.year desc, f.severity, f.rule, f.child, f.row_key, f.number
            limit @take offset @skip
            """,
            parameters
        );
        // A finding of whose child every finding is gone has a child still: it is asked for once more, whatever its state.
        if (count is 0 && filter is { ChildOf: { } finding, State: FindingState.Any })
        {
            await work.RefuseFindingAsync(finding, "Was refused the findings of a child", clock.GetUtcNow(), caller);
            return new FindingPage(0, []);
        }

        await work.WriteToTrailAsync(
            caller,
            clock.GetUtcNow(),
            "Looked at findings",
            $"{filter}",
            await work.KnownByNumberAsync(caller.Authority, rows.Select(row => row.Child)),
            Purpose.DataQuality
        );
        await work.KeepAsync();
        return new FindingPage(count, [.. rows.Select(row => row.Finding)]);
    }

    /// <summary>The next stretch of a long list that is taken away as a file, in order of number.</summary>
    /// <param name="last">The number of the last finding of the stretch before; 0 at the start.</param>
    public async Task<IReadOnlyList<Finding>> AfterAsync(FindingFilter filter, long last, int take, Caller caller)
    {
        if (!NeedToKnow.ReachesEveryone(caller))
            return [];
        var parameters = new DynamicParameters(new { last, take });
        var condition = filter.Condition(caller, parameters);
        await using var work = await database.BeginAsync();
        var rows = await work.Connection.QueryAsync<FindingRow>(
            $"""
            select {FindingRow.Columns}
            from intake_finding f
            where {condition} and f.number > @last
            order by f.number
            limit @take
            """,
            parameters
        );
        await work.WriteToTrailAsync(
            caller,
            clock.GetUtcNow(),
            "Took away findings",
            $"{filter}",
            await work.KnownByNumberAsync(caller.Authority, rows.Select(row => row.Child)),
            Purpose.DataQuality
        );
        await work.KeepAsync();
        return [.. rows.Select(row => row.Finding)];
    }
}
