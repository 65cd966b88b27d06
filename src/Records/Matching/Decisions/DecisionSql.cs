using System.Globalization;
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
        var rows = await work.Connection.QueryAsync<Row>(
            """
            select number, act, takes_back, left_source, left_key, right_source, right_key, verdict, probability, why,
                   by_display, by_role, at, overturns
            from record_match_decision where authority = @authority order by number
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
                decision.Because
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
                    at = at.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
                    overturns,
                }
            );
        }

        return act;
    }

    private sealed record Row(
        long Number,
        long Act,
        long? TakesBack,
        long LeftSource,
        string LeftKey,
        long RightSource,
        string RightKey,
        string Verdict,
        double? Probability,
        string Why,
        string ByDisplay,
        string ByRole,
        string At,
        long? Overturns
    )
    {
        public PairDecision Decision =>
            new(
                Number,
                Act,
                TakesBack,
                new SourceKey((SourceSystem)LeftSource, LeftKey),
                new SourceKey((SourceSystem)RightSource, RightKey),
                Enum.Parse<Verdict>(Verdict),
                Probability,
                Why,
                ByDisplay,
                ByRole,
                DateTimeOffset.Parse(At, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
                Overturns,
                Stands: false
            );
    }
}
