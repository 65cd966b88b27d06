using Dapper;
using Headwater.Access;
using Headwater.Storage;

namespace Headwater.Need.Levels.Lists;

/// <summary>How many of the children that a caller may see stand where. No child is shown.</summary>
/// <param name="Children">Those under 18.</param>
/// <param name="YoungAdults">Those of 18 or over, counted apart.</param>
/// <param name="Signals">By signal, its key; of all ages.</param>
public sealed record Counts(CountsOfAge Children, CountsOfAge YoungAdults, IReadOnlyDictionary<string, long> Signals);

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
    private const string OfSome = """
        select r.signal, count(*) from record_child c cross join need_reason r
        where r.child = c.id
        """;

    public async Task<Counts> RunAsync(Caller caller)
    {
        await using var work = await database.ReadAsync();
        var today = DateOnly.FromDateTime(clock.GetLocalNow().Date);
        var parameters = new DynamicParameters(new { today, eighteen = AgeGroups.Eighteen(today) });
        var seen =
            $"c.joined_into is null and {(NeedToKnow.IsPartner(caller) ? "1 = 0" : "1 = 1")} and {NeedToKnow.Condition(caller, "c", parameters)}";

        var levels = await work.Connection.QueryAsync<CountRow>(
            $"""
            select s.shown, s.change, case when {AgeGroups.Grown} then 1 else 0 end as grown, count(*) as children,
                   sum(case when {Waiting.Condition} then 1 else 0 end) as to_decide
            from need_suggestion s
            cross join record_child c
            left join need_agreed a on a.child = s.child
            where c.id = s.child and s.authority = @callerAuthority and s.child > 0 and {seen}
            group by s.shown, s.change, grown
            """,
            parameters
        );
        var signals = await work.Connection.QueryAsync<(string Signal, long Children)>(
            NeedToKnow.ReachesEveryone(caller) ? OfAll(caller, parameters) : $"{OfSome} and {seen} group by r.signal",
            parameters
        );

        var ages = levels.ToLookup(row => row.Grown is 1);
        return new Counts(
            Of([.. ages[false]]),
            Of([.. ages[true]]),
            signals
                .Where(row => ReasonSql.Sees(caller, row.Signal))
                .ToDictionary(row => row.Signal, row => row.Children)
        );
    }

    // A run counts its signals as it goes; who reaches everyone need not have them counted again, but for the few hidden.
    private static string OfAll(Caller caller, DynamicParameters parameters) =>
        $"""
            select n.signal, n.children - coalesce(h.children, 0) as children from need_run_signal n
            left join (
                select r.signal, count(*) as children from need_reason r
                where r.authority = @callerAuthority and not ({NeedToKnow.NotHidden(caller, "r.child", parameters)})
                group by r.signal) h on h.signal = n.signal
            where n.run = (select max(r.id) from need_run r where r.authority = @callerAuthority)
            """;

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
