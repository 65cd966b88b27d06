using Dapper;
using Headwater.Access;
using Headwater.Intake.Submissions;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Records.Matching.Decisions;

internal static class DecisionSql
{
    /// <summary>Every decision of an authority about who is who, the oldest first; of each whether it stands.</summary>
    public static async Task<IReadOnlyList<PairDecision>> PairDecisionsAsync(this Work work, string authority)
    {
        var rows = await work.Connection.QueryAsync<DecisionRow>(
            """
            select d.number, d.act, d.takes_back, d.left_source, d.left_key, d.right_source, d.right_key, d.verdict,
                   d.probability, d.why, d.by_name, d.by_display, d.by_role, d.at, d.overturns, s.since, s.agrees,
                   s.why as second_why, s.by_name as second_name, s.by_display as second_by, s.by_role as second_role,
                   s.at as second_at
            from record_match_decision d
            left join record_match_second s on s.act = d.act and d.takes_back is null
            where d.authority = @authority order by d.number
            """,
            new { authority }
        );
        return Standing.Mark([.. rows.Select(row => row.Decision)]);
    }

    /// <summary>The decisions that stand, as matching takes them.</summary>
    /// <param name="placeOf">The place of each person among those that are matched.</param>
    public static IReadOnlyList<Identities.Settled> Settled(
        this IEnumerable<PairDecision> decisions,
        IReadOnlyDictionary<SourceKey, int> placeOf
    ) =>
        [
            .. from decision in decisions
            where decision is { Stands: true, Verdict: Verdict.Together or Verdict.Apart }
            where placeOf.ContainsKey(decision.Left) && placeOf.ContainsKey(decision.Right)
            let places = (Left: placeOf[decision.Left], Right: placeOf[decision.Right])
            select new Identities.Settled(
                Math.Min(places.Left, places.Right),
                Math.Max(places.Left, places.Right),
                decision.Verdict is Verdict.Together,
                decision.Because,
                decision.Look is { Agreed: true }
            ),
        ];

    /// <summary>Adds a decision about some pairs.</summary>
    /// <param name="overturned">The decisions that it overturns.</param>
    /// <returns>The number of the act.</returns>
    public static async Task<long> DecidePairsAsync(
        this Work work,
        IEnumerable<(SourceKey One, SourceKey Other)> pairs,
        Verdict verdict,
        double? probability,
        string why,
        DateTimeOffset at,
        Caller by,
        IReadOnlyCollection<PairDecision>? overturned = null,
        long? takesBack = null
    )
    {
        var number = await work.Connection.ExecuteScalarAsync<long>(
            "select coalesce(max(number), 0) from record_match_decision"
        );
        var act = number + 1;
        foreach (var (one, other) in pairs)
        {
            var (left, right) = PairDecision.Order(one, other);
            var overturns = overturned?.FirstOrDefault(each => (each.Left, each.Right) == (left, right))?.Number;
            await work.Connection.ExecuteAsync(
                """
                insert into record_match_decision (number, authority, act, takes_back, left_source, left_key, right_source,
                                                   right_key, verdict, probability, why, by_name, by_display, by_role, at,
                                                   overturns)
                values (@number, @Authority, @act, @takesBack, @leftSource, @leftKey, @rightSource,
                        @rightKey, @verdict, @probability, @why, @Name, @DisplayName, @role, @at, @overturns)
                """,
                new
                {
                    number = ++number,
                    by.Authority,
                    act,
                    takesBack,
                    leftSource = (long)left.Source,
                    leftKey = left.Key,
                    rightSource = (long)right.Source,
                    rightKey = right.Key,
                    verdict = $"{verdict}",
                    probability,
                    why = why.Trim(),
                    by.Name,
                    by.DisplayName,
                    role = $"{by.Role}",
                    at = Moment.Text(at),
                    overturns,
                }
            );
        }

        return act;
    }

    /// <summary>Has a decision wait for a second person.</summary>
    public static Task WaitForSecondAsync(this Work work, string authority, long act, string since) =>
        work.Connection.ExecuteAsync(
            "insert into record_match_second (act, authority, since) values (@act, @authority, @since)",
            new
            {
                act,
                authority,
                since,
            }
        );

    /// <returns>0 where somebody answered before.</returns>
    public static Task<int> AnswerSecondAsync(
        this Work work,
        long act,
        bool agrees,
        string why,
        DateTimeOffset at,
        Caller by
    ) =>
        work.Connection.ExecuteAsync(
            """
            update record_match_second
            set agrees = @agrees, why = @why, by_name = @Name, by_display = @DisplayName, by_role = @role, at = @at
            where act = @act and agrees is null
            """,
            new
            {
                act,
                agrees = agrees ? 1L : 0L,
                why = why.Trim(),
                by.Name,
                by.DisplayName,
                role = $"{by.Role}",
                at = Moment.Text(at),
            }
        );
}
