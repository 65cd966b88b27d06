using System.Text.Json;
using Dapper;
using Headwater.Records.Matching.Identities;
using Headwater.Records.People;
using Headwater.Storage;

namespace Headwater.Records.Matching.Samples;

/// <summary>How many pairs of each kind there are, and some of each to draw from.</summary>
internal static class FrameSql
{
    /// <summary>In place of a sample's number: the last load.</summary>
    public const long LastLoad = 0;

    /// <summary>In place of an attribute and a group: all pairs.</summary>
    public const string All = "";

    public static async Task KeepFrameAsync(this Work work, string authority, IReadOnlyList<Person> people, Found found)
    {
        await work.Connection.ExecuteAsync(
            "delete from record_match_frame where authority = @authority and sample = 0",
            new { authority }
        );
        await work.Connection.ExecuteAsync(
            "delete from record_match_kept where authority = @authority",
            new { authority }
        );
        await work.KeepCountsAsync(authority, Counted.Of(found.Frame).Select(part => (All, All, part)));
        await using var rows = work.Insert(
            "record_match_kept",
            "authority",
            "stratum",
            "left_person",
            "right_person",
            "odds",
            "steps"
        );
        foreach (var pair in found.Kept)
        {
            rows.Text(authority);
            rows.Number(pair.Stratum);
            rows.Number(people[pair.Left].Id);
            rows.Number(people[pair.Right].Id);
            rows.Amount(pair.Odds);
            rows.Text(JsonSerializer.Serialize(pair.Steps));
            rows.EndRow();
        }

        await rows.FinishAsync();
    }

    public static async Task KeepCountsAsync(
        this Work work,
        string authority,
        IEnumerable<(string Attribute, string Group, Counted Part)> counts
    )
    {
        await using var rows = work.Insert(
            "record_match_frame",
            "authority",
            "sample",
            "attribute",
            "belongs_to",
            "stratum",
            "band",
            "pairs",
            "ones",
            "variance"
        );
        foreach (var (attribute, group, part) in counts)
        {
            rows.Text(authority);
            rows.Number(LastLoad);
            rows.Text(attribute);
            rows.Text(group);
            rows.Number(part.Stratum);
            rows.Number(part.Band);
            rows.Number(part.Pairs);
            rows.Amount(part.Ones);
            rows.Amount(part.Variance);
            rows.EndRow();
        }

        await rows.FinishAsync();
    }

    /// <summary>How many pairs there are of each kind, by attribute and group; of all pairs under no attribute.</summary>
    public static async Task<IReadOnlyList<(string Attribute, string Group, Counted Part)>> CountsAsync(
        this Work work,
        string authority,
        long sample
    ) =>
        [
            .. (
                await work.Connection.QueryAsync<Row>(
                    """
                    select attribute, belongs_to, stratum, band, pairs, ones, variance from record_match_frame
                    where authority = @authority and sample = @sample
                    order by attribute, belongs_to, stratum, band
                    """,
                    new { authority, sample }
                )
            ).Select(row =>
                (
                    row.Attribute,
                    row.BelongsTo,
                    new Counted((int)row.Stratum, (int)row.Band, row.Pairs, row.Ones, row.Variance)
                )
            ),
        ];

    private sealed record Row(
        string Attribute,
        string BelongsTo,
        long Stratum,
        long Band,
        long Pairs,
        double Ones,
        double Variance
    );
}
