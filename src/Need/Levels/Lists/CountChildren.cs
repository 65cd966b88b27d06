using Dapper;
using Headwater.Access;
using Headwater.Storage;

namespace Headwater.Need.Levels.Lists;

/// <summary>How many of the children that a caller may see stand where. No child is shown.</summary>
/// <param name="Levels">By level, the agreed one where there is one; only levels at which there is a child.</param>
/// <param name="Changes">By what the newest run changed in the suggestion.</param>
/// <param name="Signals">By signal, its key.</param>
/// <param name="ToDecide">Suggestions that wait for a person (<see cref="ListFilter.ToDecide"/>).</param>
public sealed record Counts(
    IReadOnlyDictionary<PathwayLevel, long> Levels,
    IReadOnlyDictionary<Change, long> Changes,
    IReadOnlyDictionary<string, long> Signals,
    long ToDecide
);

public sealed class CountChildren(Database database, TimeProvider clock)
{
    // A run counts its signals as it goes; who sees everyone need not have them counted again.
    private const string OfAll = """
        select n.signal, n.children from need_run_signal n
        where n.run = (select max(r.id) from need_run r where r.authority = @callerAuthority)
        """;

    private const string OfSome = """
        select r.signal, count(*) from record_child c cross join need_reason r
        where r.child = c.id
        """;

    public async Task<Counts> RunAsync(Caller caller)
    {
        await using var work = await database.ReadAsync();
        var parameters = new DynamicParameters(new { today = DateOnly.FromDateTime(clock.GetLocalNow().Date) });
        var seen = $"c.joined_into is null and {NeedToKnow.Condition(caller, "c", parameters)}";

        var levels = await work.Connection.QueryAsync<(long Level, string Change, long Children, long ToDecide)>(
            $"""
            select s.shown, s.change, count(*),
                   sum(case when {Waiting.Condition} then 1 else 0 end)
            from need_suggestion s
            cross join record_child c
            left join need_agreed a on a.child = s.child
            where c.id = s.child and s.authority = @callerAuthority and s.child > 0 and {seen}
            group by s.shown, s.change
            """,
            parameters
        );
        var signals = await work.Connection.QueryAsync<(string Signal, long Children)>(
            NeedToKnow.SeesEveryone(caller) ? OfAll : $"{OfSome} and {seen} group by r.signal",
            parameters
        );

        var rows = levels.AsList();
        return new Counts(
            rows.Where(row => row.Level > 0)
                .GroupBy(row => (PathwayLevel)row.Level)
                .ToDictionary(level => level.Key, level => level.Sum(row => row.Children)),
            rows.GroupBy(row => Enum.Parse<Change>(row.Change))
                .ToDictionary(change => change.Key, change => change.Sum(row => row.Children)),
            signals
                .Where(row => ReasonSql.Sees(caller, row.Signal))
                .ToDictionary(row => row.Signal, row => row.Children),
            rows.Sum(row => row.ToDecide)
        );
    }
}
