using Dapper;
using Headwater.Access;
using Headwater.Storage;

namespace Headwater.Need.Levels.Lists;

/// <summary>How many of the children that a caller may see stand where. No child is shown.</summary>
/// <param name="Children">Those under 18.</param>
/// <param name="YoungAdults">Those of 18 or over, counted apart.</param>
public sealed record Counts(CountsOfAge Children, CountsOfAge YoungAdults);

/// <param name="Levels">By level, the agreed one where there is one; only levels at which there is a child.</param>
/// <param name="Changes">By what the newest run changed in the suggestion.</param>
/// <param name="ToDecide">How many wait for a person (<see cref="Waiting"/>).</param>
public sealed record CountsOfAge(
    IReadOnlyDictionary<PathwayLevel, long> Levels,
    IReadOnlyDictionary<Change, long> Changes,
    long ToDecide
)
{
    public long All => Levels.Values.Sum();
}

public sealed class CountChildren(Database database, TimeProvider clock)
{
    public async Task<Counts> RunAsync(Caller caller)
    {
        // Levels are what the council makes of a child: no agreement shows them.
        if (NeedToKnow.IsPartner(caller))
            return new Counts(Of([]), Of([]));

        await using var work = await database.ReadAsync();
        var today = DateOnly.FromDateTime(clock.GetLocalNow().Date);
        var parameters = new DynamicParameters(
            new
            {
                authority = caller.Authority,
                today,
                eighteen = AgeGroups.Eighteen(today),
            }
        );
        var rows = await work.Connection.QueryAsync<CountRow>(
            $"""
            select s.shown, s.change, case when s.child in ({ListSql.Grown}) then 1 else 0 end as grown,
                   count(*) as children, sum(case when {Waiting.Condition} then 1 else 0 end) as to_decide
            from need_suggestion s
            left join need_agreed a on a.child = s.child
            where s.authority = @authority and s.child not in ({ListSql.Joined})
              and {NeedToKnow.ConditionOfNumber(caller, "s.child", parameters)}
            group by s.shown, s.change, grown
            """,
            parameters
        );

        var ages = rows.ToLookup(row => row.Grown is 1);
        return new Counts(Of([.. ages[false]]), Of([.. ages[true]]));
    }

    private static CountsOfAge Of(IReadOnlyList<CountRow> rows) =>
        new(
            rows.Where(row => row.Shown > 0)
                .GroupBy(row => (PathwayLevel)row.Shown)
                .ToDictionary(level => level.Key, level => level.Sum(row => row.Children)),
            rows.GroupBy(row => Enum.Parse<Change>(row.Change))
                .ToDictionary(change => change.Key, change => change.Sum(row => row.Children)),
            rows.Sum(row => row.ToDecide)
        );

    // A class, not a record: of an empty answer SQLite does not know the types of computed columns.
    private sealed class CountRow
    {
        public long Shown { get; init; }
        public string Change { get; init; } = "";
        public long Grown { get; init; }
        public long Children { get; init; }
        public long ToDecide { get; init; }
    }
}
