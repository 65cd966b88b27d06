using Dapper;
using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Intake.Submissions;
using Headwater.Records.Matching.Decisions;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Records.Matching.Samples;

/// <summary>A person draws a sample of pairs, of every kind some, to see how good matching is. The same seed draws the same pairs from the same load.</summary>
public sealed class DrawSample(Database database, TimeProvider clock)
{
    public const int Fewest = 20;
    public const int Most = 1000;
    public const int Usual = 100;
    private const int LongestName = 100;

    /// <returns>The number of the sample, or why there is none.</returns>
    public async Task<(long Number, Refusal? Refusal)> RunAsync(string name, int wanted, long seed, Caller caller)
    {
        if (Deciding.MayNot(caller, "") is { } refusal)
            return (0, refusal);
        if (string.IsNullOrWhiteSpace(name) || name.Length > LongestName)
            return (0, new Refusal($"Give the sample a name, of {LongestName} characters or fewer."));
        if (wanted is < Fewest or > Most)
            return (0, new Refusal($"Draw from {Fewest} to {Most} pairs."));

        await using var work = await database.BeginDecidingAsync();
        var matchedAt = await work.Connection.ExecuteScalarAsync<string?>(
            "select at from record_match_run where authority = @Authority",
            new { caller.Authority }
        );
        var kept = await KeptAsync(work, caller.Authority);
        if (matchedAt is null || kept.Count is 0)
            return (0, new Refusal("There are no pairs to draw from. After the next load there may be some."));
        var counted = (await work.CountsAsync(caller.Authority, FrameSql.LastLoad))
            .Where(count => count.Attribute is FrameSql.All)
            .Select(count => count.Part)
            .ToList();
        var drawn = Draw.Of(counted, [.. kept.Select(row => row.Drawable)], wanted, seed);

        var now = clock.GetUtcNow();
        var number =
            1
            + await work.Connection.ExecuteScalarAsync<long>(
                "select coalesce(max(number), 0) from record_match_sample"
            );
        await work.Connection.ExecuteAsync(
            """
            insert into record_match_sample (number, authority, name, seed, pairs, matched_at, by_name, by_display, by_role, at)
            values (@number, @Authority, @name, @seed, @pairs, @matchedAt, @Name, @DisplayName, @role, @at)
            """,
            new
            {
                number,
                caller.Authority,
                name = name.Trim(),
                seed,
                pairs = drawn.Count,
                matchedAt,
                caller.Name,
                caller.DisplayName,
                role = $"{caller.Role}",
                at = Moment.Text(now),
            }
        );
        await work.Connection.ExecuteAsync(
            """
            insert into record_match_frame (authority, sample, attribute, belongs_to, stratum, band, pairs, ones, variance)
            select authority, @number, attribute, belongs_to, stratum, band, pairs, ones, variance
            from record_match_frame where authority = @Authority and sample = 0
            """,
            new { number, caller.Authority }
        );
        await KeepPairsAsync(work, number, drawn, kept);
        await work.WriteToTrailAsync(
            caller,
            now,
            "Drew a sample of records to see how good matching is",
            $"sample {number}, {drawn.Count} pairs, seed {seed}",
            [],
            Purpose.DataQuality
        );
        await work.KeepAsync();
        return (number, null);
    }

    private static async Task<IReadOnlyList<KeptRow>> KeptAsync(Work work, string authority) =>
        [
            .. await work.Connection.QueryAsync<KeptRow>(
                """
                select k.stratum, k.odds, k.left_person, l.source as left_source, l.source_key as left_key,
                       k.right_person, r.source as right_source, r.source_key as right_key
                from record_match_kept k
                join record_person l on l.id = k.left_person
                join record_person r on r.id = k.right_person
                where k.authority = @authority order by k.stratum, k.left_person, k.right_person
                """,
                new { authority }
            ),
        ];

    private static async Task KeepPairsAsync(
        Work work,
        long sample,
        IReadOnlyList<Draw.Drawable> drawn,
        IReadOnlyList<KeptRow> kept
    )
    {
        var keys = kept.SelectMany(row =>
                new[]
                {
                    (row.LeftPerson, new SourceKey((SourceSystem)row.LeftSource, row.LeftKey)),
                    (row.RightPerson, new SourceKey((SourceSystem)row.RightSource, row.RightKey)),
                }
            )
            .Distinct()
            .ToDictionary();
        await using var rows = work.Insert(
            "record_match_sample_pair",
            "sample",
            "place",
            "stratum",
            "left_source",
            "left_key",
            "right_source",
            "right_key",
            "odds"
        );
        for (var i = 0; i < drawn.Count; i++)
        {
            var (left, right) = (keys[drawn[i].Left], keys[drawn[i].Right]);
            rows.Number(sample);
            rows.Number(i + 1);
            rows.Number(drawn[i].Stratum);
            rows.Number((long)left.Source);
            rows.Text(left.Key);
            rows.Number((long)right.Source);
            rows.Text(right.Key);
            rows.Amount(drawn[i].Odds);
            rows.EndRow();
        }

        await rows.FinishAsync();
    }

    private sealed record KeptRow(
        long Stratum,
        double? Odds,
        long LeftPerson,
        long LeftSource,
        string LeftKey,
        long RightPerson,
        long RightSource,
        string RightKey
    )
    {
        public Draw.Drawable Drawable =>
            new(
                LeftPerson,
                RightPerson,
                Chance.Mark($"{LeftSource} {LeftKey}"),
                Chance.Mark($"{RightSource} {RightKey}"),
                (int)Stratum,
                Odds
            );
    }
}
