using System.Globalization;
using System.Text.Json;
using Dapper;
using Headwater.Records.Matching.Columns;
using Headwater.Records.Matching.Comparisons;
using Headwater.Records.Matching.Weights;
using Headwater.Storage;

namespace Headwater.Records.Matching.Quality;

/// <summary>What one way of being alike is worth.</summary>
/// <param name="Same">Its share among records of one child.</param>
/// <param name="Chance">Its share among records of two.</param>
/// <param name="Bits">Each for it doubles the odds that two records are one child, each against halves them.</param>
public sealed record LevelWeight(string Words, double Same, double Chance, double Bits);

/// <summary>What a column is worth, from the same down to different.</summary>
public sealed record ColumnWeight(string Name, IReadOnlyList<LevelWeight> Levels);

/// <summary>Weights that a load kept.</summary>
/// <param name="Load">The number of the load that learnt them.</param>
public sealed record KeptBefore(long Number, long Load, DateTimeOffset At);

/// <summary>The weights that the last load matched by. Values that people bear are not among them.</summary>
/// <param name="Records">From how many records they were learnt.</param>
/// <param name="Settled">Whether they had settled when learning ended.</param>
/// <param name="OneIn">One pair of records in so many is one child, before anything is compared.</param>
public sealed record LearntWeights(
    KeptBefore From,
    int Records,
    int Seed,
    int Rounds,
    bool Settled,
    double OneIn,
    IReadOnlyList<ColumnWeight> Columns
)
{
    internal static LearntWeights Of(KeptBefore from, Kept kept) =>
        new(
            from,
            kept.Records,
            kept.Seed,
            kept.Rounds,
            kept.Settled,
            1 / kept.SamePerson,
            [
                .. from column in kept.Columns
                let meaning = Meanings.Of(column.Means) ?? Meaning.Other
                select new ColumnWeight(
                    column.Name,
                    [
                        .. from level in Wording.Levels(meaning)
                        let one = column.Same[(int)level]
                        let two = column.Chance[(int)level]
                        select new LevelWeight(Wording.Of(meaning, level), one, two, Math.Log2(one / two)),
                    ]
                ),
            ]
        );
}

internal static class LearntWeightsSql
{
    /// <summary>The weights that the last load matched by; null where they are those that come with Headwater.</summary>
    public static async Task<LearntWeights?> WeightsAsync(this Work work, string authority)
    {
        var row = await work.Connection.QuerySingleOrDefaultAsync<Row>(
            """
            select w.number, w.load, w.at, w.weights
            from record_match_run r
            join record_match_weights w on w.authority = r.authority and w.number = r.weights
            where r.authority = @authority
            """,
            new { authority }
        );
        return row is not null && JsonSerializer.Deserialize<Kept>(row.Weights, JsonSerializerOptions.Web) is { } kept
            ? LearntWeights.Of(Of(row.Number, row.Load, row.At), kept)
            : null;
    }

    /// <summary>All weights that are kept, the newest first.</summary>
    public static async Task<IReadOnlyList<KeptBefore>> KeptBeforeAsync(this Work work, string authority) =>
        [
            .. (
                await work.Connection.QueryAsync<(long Number, long Load, string At)>(
                    """
                    select number, load, at from record_match_weights
                    where authority = @authority order by number desc
                    """,
                    new { authority }
                )
            ).Select(row => Of(row.Number, row.Load, row.At)),
        ];

    private static KeptBefore Of(long number, long load, string at) =>
        new(number, load, DateTimeOffset.Parse(at, CultureInfo.InvariantCulture));

    private sealed record Row(long Number, long Load, string At, string Weights);
}
