using System.Text.Json;
using Dapper;
using Headwater.Records.Matching.Identities;
using Headwater.Records.Matching.Samples;
using Headwater.Records.Matching.Weights;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Records.People;

/// <summary>Keeps what matching found at a load: every join, every doubt, and how sure it was.</summary>
internal static class KeepMatches
{
    public static async Task KeepMatchesAsync(
        this Work work,
        string authority,
        IReadOnlyList<Person> people,
        Found found,
        MatchPolicy policy,
        DateTimeOffset now
    )
    {
        var weights = found.Learnt is { } learnt
            ? await work.KeepLearntAsync(
                authority,
                KeepWeights.Of(learnt, found.Seed, DateOnly.FromDateTime(now.Date)),
                now
            )
            : policy.Weights;
        foreach (var table in new[] { "record_match_join", "record_match_doubt", "record_match_run" })
            await work.Connection.ExecuteAsync($"delete from {table} where authority = @authority", new { authority });
        await work.KeepJoinsAsync(authority, people, found);
        await work.KeepDoubtsAsync(authority, people, found);
        await work.KeepFrameAsync(authority, people, found);
        await work.Connection.ExecuteAsync(
            "insert into record_match_run (authority, at, policy, likelihoods, weights) values (@authority, @at, @policy, @likelihoods, @weights)",
            new
            {
                authority,
                at = Moment.Text(now),
                policy = JsonSerializer.Serialize(policy),
                likelihoods = JsonSerializer.Serialize(found.Likelihoods),
                weights,
            }
        );
    }

    // What a person decided is kept for itself, and is not found anew.
    private static async Task KeepJoinsAsync(
        this Work work,
        string authority,
        IReadOnlyList<Person> people,
        Found found
    )
    {
        await using var rows = work.Insert(
            "record_match_join",
            "authority",
            "number",
            "left_person",
            "right_person",
            "ground",
            "because",
            "odds"
        );
        var number = 0;
        foreach (var join in found.Joins.Where(join => join.Ground is not Matching.Ground.Decision))
        {
            rows.Text(authority);
            rows.Number(++number);
            rows.Number(people[join.Left].Id);
            rows.Number(people[join.Right].Id);
            rows.Number((long)join.Ground);
            rows.Text(join.Because);
            rows.Amount(float.IsFinite(join.Odds) ? join.Odds : null);
            rows.EndRow();
        }

        await rows.FinishAsync();
    }

    private static async Task KeepDoubtsAsync(
        this Work work,
        string authority,
        IReadOnlyList<Person> people,
        Found found
    )
    {
        await using var rows = work.Insert(
            "record_match_doubt",
            "authority",
            "left_person",
            "right_person",
            "odds",
            "against",
            "steps"
        );
        foreach (var doubt in found.Doubts)
        {
            rows.Text(authority);
            rows.Number(people[doubt.Left].Id);
            rows.Number(people[doubt.Right].Id);
            rows.Amount(doubt.Odds);
            rows.Text(doubt.Against);
            rows.Text(JsonSerializer.Serialize(doubt.Steps));
            rows.EndRow();
        }

        await rows.FinishAsync();
    }
}
