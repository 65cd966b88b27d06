using Dapper;
using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Intake.Submissions;
using Headwater.Records.Matching.Decisions;
using Headwater.Records.Matching.Doubts;
using Headwater.Storage;

namespace Headwater.Records.Matching.Samples;

/// <summary>A pair of a sample that people say is one child, and that stands as two.</summary>
public sealed record MissedJoin(int Place, PairSide Left, PairSide Right);

/// <summary>Lists what a sample showed to be missed, for whoever has answered all of it: before that, it would tell them what Headwater thinks.</summary>
public sealed class ListMissed(Database database, OpenSamplePair open, TimeProvider clock)
{
    /// <returns>None while the caller has a pair still to answer, or has answered none.</returns>
    public async Task<IReadOnlyList<MissedJoin>> RunAsync(long sample, Caller caller)
    {
        if (await open.ProgressAsync(sample, caller) is not { Next: null, Answered: > 0 } progress)
            return [];
        await using var work = await database.BeginAsync();
        var (_, pairs) = await work.SeenAsync(progress.Sample, await work.SeenPlacesAsync(caller, sample));
        var decisions = await work.PairDecisionsAsync(caller.Authority);
        var waiting = decisions.StillWaiting().ToList();
        var missed = new List<MissedJoin>();
        var together = pairs.Where(pair => pair.Said is Verdict.Together).ToList();
        var sides = await work.SidesAsync(together.SelectMany(pair => new[] { pair.Left, pair.Right }), caller);
        foreach (var pair in together)
        {
            var two = PairDecision.Order(pair.Left, pair.Right);
            // What somebody decided for the record stands, or waits.
            if (
                decisions.Any(each =>
                    each is { Stands: true, Verdict: Verdict.Apart or Verdict.CannotTell }
                    && (each.Left, each.Right) == two
                )
                || waiting.Exists(each => (each.Left, each.Right) == two)
                || sides.GetValueOrDefault(pair.Left) is not { } left
                || sides.GetValueOrDefault(pair.Right) is not { } right
                || left.Child == right.Child
            )
                continue;
            missed.Add(new MissedJoin(pair.Place, left, right));
        }

        await work.WriteToTrailAsync(
            caller,
            clock.GetUtcNow(),
            "Listed joins that a sample showed to be missed",
            $"sample {sample}",
            [.. missed.SelectMany(each => new[] { each.Left.Child, each.Right.Child })],
            Purpose.DataQuality
        );
        await work.KeepAsync();
        return missed;
    }
}

internal static class SampledBy
{
    /// <summary>Whether the caller's last answer about two records in a sample was that they are one child.</summary>
    public static async Task<bool> IsSampledAsync(this Work work, SourceKey one, SourceKey other, Caller caller) =>
        await work.Connection.ExecuteScalarAsync<long>(
            """
            select count(*) from record_match_sample m
            join record_match_sample_pair s on s.sample = m.number
            join record_match_answer a on a.sample = s.sample and a.place = s.place
            where m.authority = @Authority and a.by_name = @Name and a.verdict = 'Together'
              and a.number = (select max(l.number) from record_match_answer l
                              where l.sample = a.sample and l.place = a.place and l.by_name = a.by_name)
              and ((s.left_source = @source and s.left_key = @key and s.right_source = @otherSource and s.right_key = @otherKey)
                or (s.left_source = @otherSource and s.left_key = @otherKey and s.right_source = @source and s.right_key = @key))
            """,
            new
            {
                caller.Authority,
                caller.Name,
                source = (long)one.Source,
                key = one.Key,
                otherSource = (long)other.Source,
                otherKey = other.Key,
            }
        )
            is not 0;
}
