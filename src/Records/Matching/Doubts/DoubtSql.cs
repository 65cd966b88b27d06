using System.Text.Json;
using Dapper;
using Headwater.Access;
using Headwater.Intake.Submissions;
using Headwater.Records.Matching.Decisions;
using Headwater.Records.Matching.Identities;
using Headwater.Records.People;
using Headwater.Storage;

namespace Headwater.Records.Matching.Doubts;

internal static class DoubtSql
{
    /// <summary>
    /// The pairs that wait, of children whom the caller sees: the surest first, of two children one alone, and none about
    /// which a person has said something.
    /// </summary>
    /// <param name="decisions">Every decision of the authority, where they are read already.</param>
    public static async Task<IReadOnlyList<WaitingPair>> WaitingAsync(
        this Work work,
        Caller caller,
        IReadOnlyList<PairDecision>? decisions = null
    )
    {
        if (!caller.SettlesDoubt)
            return [];
        var parameters = new DynamicParameters();
        var rows = await work.Connection.QueryAsync<WaitingPair>(
            $"""
            select d.left_person as "left", d.right_person as "right", l.child as left_child, r.child as right_child,
                   d.odds, d.against
            from record_match_doubt d
            join record_person l on l.id = d.left_person
            join record_person r on r.id = d.right_person
            join record_child c on c.id = l.child
            join record_child o on o.id = r.child
            where l.child <> r.child
              and {NeedToKnow.Condition(caller, "c", parameters)} and {NeedToKnow.Condition(caller, "o", parameters)}
            order by d.odds desc, d.left_person, d.right_person
            """,
            parameters
        );
        var told = await work.DecidedChildrenAsync(
            caller.Authority,
            decisions ?? await work.PairDecisionsAsync(caller.Authority)
        );
        return [.. rows.Where(pair => told.Add(Two(pair.LeftChild, pair.RightChild)))];
    }

    public static async Task<WaitingPair?> DoubtAsync(this Work work, long left, long right) =>
        await work.Connection.QueryFirstOrDefaultAsync<WaitingPair>(
            """
            select d.left_person as "left", d.right_person as "right", l.child as left_child, r.child as right_child,
                   d.odds, d.against
            from record_match_doubt d
            join record_person l on l.id = d.left_person
            join record_person r on r.id = d.right_person
            where (d.left_person = @left and d.right_person = @right) or (d.left_person = @right and d.right_person = @left)
            """,
            new { left, right }
        );

    /// <summary>Whether anything speaks for two being one child: a doubt, a join found at the last load, or an answer that stands.</summary>
    public static async Task<bool> IsSuggestedAsync(
        this Work work,
        IEnumerable<PairDecision> decisions,
        (SourceKey Key, long Number) one,
        (SourceKey Key, long Number) other
    )
    {
        var pair = PairDecision.Order(one.Key, other.Key);
        return decisions.Any(decision =>
                decision is { Stands: true, Verdict: Verdict.Together or Verdict.Apart }
                && (decision.Left, decision.Right) == pair
            )
            || await work.DoubtAsync(one.Number, other.Number) is not null
            || await work.IsJoinFoundAsync(one.Number, other.Number);
    }

    /// <summary>Whether the last load found a reason to join these two.</summary>
    public static async Task<bool> IsJoinFoundAsync(this Work work, long left, long right) =>
        await work.Connection.ExecuteScalarAsync<long>(
            """
            select count(*) from record_match_join
            where (left_person = @left and right_person = @right) or (left_person = @right and right_person = @left)
            """,
            new { left, right }
        )
            is not 0;

    /// <summary>The joins found among some people, in the order in which they count.</summary>
    public static async Task<IReadOnlyList<(long Left, long Right, string Because)>> JoinsAmongAsync(
        this Work work,
        IReadOnlyCollection<long> people
    )
    {
        var ids = string.Join(", ", people);
        return
        [
            .. await work.Connection.QueryAsync<(long, long, string)>(
                $"""
                select left_person, right_person, because from record_match_join
                where left_person in ({ids}) and right_person in ({ids}) order by number
                """
            ),
        ];
    }

    /// <summary>The policy by which the last load matched.</summary>
    public static async Task<MatchPolicy> PolicyAsync(this Work work, string authority) =>
        await work.Connection.ExecuteScalarAsync<string?>(
            "select policy from record_match_run where authority = @authority",
            new { authority }
        )
            is { } kept
            ? JsonSerializer.Deserialize<MatchPolicy>(kept) ?? MatchPolicy.Default
            : MatchPolicy.Default;

    public static async Task<IReadOnlyList<Step>> StepsAsync(this Work work, WaitingPair doubt) =>
        JsonSerializer.Deserialize<List<Step>>(
            await work.Connection.ExecuteScalarAsync<string>(
                "select steps from record_match_doubt where left_person = @Left and right_person = @Right",
                doubt
            ) ?? "[]"
        ) ?? [];

    public static async Task<IReadOnlyDictionary<string, string>> SchoolNamesAsync(this Work work, string authority) =>
        (
            await work.Connection.QueryAsync<(string Urn, string Name)>(
                "select urn, name from record_school where authority = @authority",
                new { authority }
            )
        ).ToDictionary(school => school.Urn, school => school.Name);

    // Children about whom, under whatever name, a person said that they are two, or that it cannot be told and no file has
    // said anything else of them since.
    private static async Task<HashSet<(long, long)>> DecidedChildrenAsync(
        this Work work,
        string authority,
        IReadOnlyList<PairDecision> decisions
    )
    {
        var takenBack = decisions.Select(decision => decision.TakesBack).ToHashSet();
        var marks = await work.MarksAsync(authority);
        var people = await work.DecidedPeopleAsync(authority);
        return
        [
            .. from decision in decisions
            where
                decision is { Stands: true, Verdict: Verdict.Apart or Verdict.CannotTell }
                || (decision.Look is { Agreed: false } && !takenBack.Contains(decision.Act))
            where people.ContainsKey(decision.Left) && people.ContainsKey(decision.Right)
            let two = (Left: people[decision.Left], Right: people[decision.Right])
            where decision.Verdict is not Verdict.CannotTell || marks.Unchanged(decision, two.Left, two.Right)
            select Two(two.Left.Child, two.Right.Child),
        ];
    }

    /// <summary>Whether both records still say what they said when somebody could not tell; not so once either was gone meanwhile.</summary>
    public static bool Unchanged(
        this IReadOnlyDictionary<long, (string Left, string Right)> marks,
        PairDecision decision,
        Person left,
        Person right
    ) => marks.TryGetValue(decision.Act, out var mark) && mark == (Marks.Of(left), Marks.Of(right));

    /// <summary>Everyone of an authority about whom anything was ever decided, of those whom a file still names.</summary>
    private static async Task<IReadOnlyDictionary<SourceKey, Person>> DecidedPeopleAsync(
        this Work work,
        string authority
    ) =>
        (
            await work.Connection.QueryAsync<Person.Row>(
                $"""
                select {Person.Selected} from record_person p
                where p.authority = @authority and p.id in (
                    select l.id from record_match_decision d
                    join record_person l on l.authority = d.authority and l.source = d.left_source and l.source_key = d.left_key
                    where d.authority = @authority
                    union
                    select r.id from record_match_decision d
                    join record_person r on r.authority = d.authority and r.source = d.right_source and r.source_key = d.right_key
                    where d.authority = @authority)
                """,
                new { authority }
            )
        ).ToDictionary(row => row.Person.Key, row => row.Person);

    private static (long, long) Two(long one, long other) => (Math.Min(one, other), Math.Max(one, other));
}
