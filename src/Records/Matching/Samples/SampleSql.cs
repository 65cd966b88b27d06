using System.Globalization;
using Dapper;
using Headwater.Intake.Submissions;
using Headwater.Records.Matching.Decisions;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Records.Matching.Samples;

internal static class SampleSql
{
    /// <summary>The samples of an authority, the newest first.</summary>
    public static async Task<IReadOnlyList<Sample>> SamplesAsync(this Work work, string authority) =>
        [
            .. (
                await work.Connection.QueryAsync<SampleRow>(
                    """
                    select s.number, s.name, s.seed, s.matched_at, s.by_display, s.at, s.pairs
                    from record_match_sample s where s.authority = @authority order by s.number desc
                    """,
                    new { authority }
                )
            ).Select(row => new Sample(
                row.Number,
                row.Name,
                row.Seed,
                (int)row.Pairs,
                row.ByDisplay,
                At(row.At),
                At(row.MatchedAt)
            )),
        ];

    public static async Task<IReadOnlyList<SampledPair>> SampledAsync(this Work work, long sample)
    {
        var answers = (
            await work.Connection.QueryAsync<AnswerRow>(
                """
                select place, verdict, by_name, by_display, at from record_match_answer a
                where a.sample = @sample
                  and a.number = (select max(l.number) from record_match_answer l
                                  where l.sample = a.sample and l.place = a.place and l.by_name = a.by_name)
                order by a.number
                """,
                new { sample }
            )
        ).ToLookup(
            row => row.Place,
            row => new SampleAnswer(
                (int)row.Place,
                Enum.Parse<Verdict>(row.Verdict),
                row.ByName,
                row.ByDisplay,
                At(row.At)
            )
        );
        return
        [
            .. (
                await work.Connection.QueryAsync<PairRow>(
                    """
                    select place, stratum, left_source, left_key, right_source, right_key, odds
                    from record_match_sample_pair where sample = @sample order by place
                    """,
                    new { sample }
                )
            ).Select(row => new SampledPair(
                (int)row.Place,
                Stratum.Of((int)row.Stratum),
                new SourceKey((SourceSystem)row.LeftSource, row.LeftKey),
                new SourceKey((SourceSystem)row.RightSource, row.RightKey),
                row.Odds is { } odds ? 1 / (1 + Math.Exp(-odds)) : 0,
                [.. answers[row.Place]]
            )),
        ];
    }

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);

    private sealed record SampleRow(
        long Number,
        string Name,
        long Seed,
        string MatchedAt,
        string ByDisplay,
        string At,
        long Pairs
    );

    private sealed record PairRow(
        long Place,
        long Stratum,
        long LeftSource,
        string LeftKey,
        long RightSource,
        string RightKey,
        double? Odds
    );

    private sealed record AnswerRow(long Place, string Verdict, string ByName, string ByDisplay, string At);
}
