using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Intake.Submissions;
using Headwater.Records.Matching.Decisions;
using Headwater.Records.Matching.Identities;
using Headwater.Records.Matching.Samples;
using Headwater.Records.Timelines;
using Headwater.Storage;

namespace Headwater.Records.Matching.Doubts;

/// <summary>Two people of sources side by side, and all that helps to say whether they are one child.</summary>
/// <param name="Doubt">How sure Headwater is; null where the pair is in no doubt.</param>
/// <param name="Steps">What speaks for and against; empty where the pair is in no doubt.</param>
/// <param name="WithLeft">The other records of the left one's child.</param>
/// <param name="Decisions">What people said of these two before, the newest first.</param>
/// <param name="Asked">The join of these two that waits for a second person; null where none does.</param>
/// <param name="Suggested">Whether anything ever spoke for it: a doubt, a join found at the last load, or what a person said.</param>
/// <param name="Care">Why a join of the two takes a reason and a tick, without the full stop; null where one press is enough.</param>
/// <param name="Why">Why a person is asked though the two are that alike: a part of a sentence; null where they are not alike enough to be joined unasked.</param>
/// <param name="Guarded">Why a join of the two would wait for a second person, in words; null where it would not.</param>
/// <param name="Sampled">Whether they are of a sample, and the caller has said of them that they are one child.</param>
/// <param name="Waiting">How many pairs wait, this one among them.</param>
public sealed record OpenedPair(
    PairSide Left,
    PairSide Right,
    WaitingPair? Doubt,
    IReadOnlyList<Step> Steps,
    IReadOnlyList<PairSide> WithLeft,
    IReadOnlyList<PairSide> WithRight,
    IReadOnlyList<PairDecision> Decisions,
    PairDecision? Asked,
    bool Suggested,
    string? Care,
    string? Why,
    string? Guarded,
    bool Sampled,
    int Waiting
)
{
    /// <summary>What somebody answered and still stands: to answer otherwise is to overturn it, knowingly.</summary>
    public PairDecision? Answered =>
        Decisions.FirstOrDefault(decision => decision is { Stands: true, Verdict: Verdict.Together or Verdict.Apart });
}

/// <summary>Opens a pair, and finds the next that waits. That it was looked at is on the trail before it is shown.</summary>
public sealed class OpenPair(Database database, TimeProvider clock)
{
    /// <returns>The pair; null if there is none, or none that the caller may see.</returns>
    public async Task<OpenedPair?> RunAsync(long left, long right, Caller caller)
    {
        if (!caller.SettlesDoubt)
            return null;
        await using var work = await database.BeginAsync();
        var sides = await work.WeighedSidesAsync([left, right], caller);
        if (!sides.TryGetValue(left, out var one) || !sides.TryGetValue(right, out var other) || left == right)
        {
            // The same whether there are no such records or the caller may not see one; whoever reads the trail may know.
            await work.RefuseRecordsAsync(
                caller,
                clock.GetUtcNow(),
                "Was refused two records",
                $"records {left} and {right}",
                left,
                right
            );
            return null;
        }

        var doubt = await work.DoubtAsync(left, right);
        var keys = new[] { new SourceKey(one.Source, one.Key), new SourceKey(other.Source, other.Key) };
        var all = await work.PairDecisionsAsync(caller.Authority);
        var decisions = all.Where(decision => keys.Contains(decision.Left) && keys.Contains(decision.Right))
            .Reverse()
            .ToList();
        var spoken = await work.IsSuggestedAsync(all, (keys[0], left), (keys[1], right));
        var suggested = spoken || decisions.Count > 0;
        var sampled = await work.IsSampledAsync(keys[0], keys[1], caller);
        var people = await work.SeenPeopleAsync(
            "p.child in (@Left, @Right)",
            new { Left = one.Child, Right = other.Child },
            caller
        );
        var two = people.Where(person => person.Id == left || person.Id == right).ToList();
        var care =
            one.Child != other.Child && two is [var a, var b] ? Care.Of(spoken, a.Identity, b.Identity, sampled) : null;
        var opened = new OpenedPair(
            one,
            other,
            doubt,
            doubt is null ? [] : await work.StepsAsync(doubt),
            [
                .. (await work.ChildSidesAsync(one.Child, caller)).Where(side =>
                    side.Person != left && side.Person != right
                ),
            ],
            one.Child == other.Child
                ? []
                : [.. (await work.ChildSidesAsync(other.Child, caller)).Where(side => side.Person != right)],
            decisions,
            all.StillWaiting().FirstOrDefault(decisions.Contains),
            suggested,
            care,
            doubt is null || one.Child == other.Child
                ? null
                : WhyAsked.Of(
                    doubt,
                    [.. people.Where(person => person.Child == one.Child)],
                    [.. people.Where(person => person.Child == other.Child)],
                    all,
                    await work.PolicyAsync(caller.Authority)
                ),
            one.Child == other.Child ? null : await work.WaitsSinceAsync(left, right),
            sampled,
            (await work.WaitingAsync(caller, all)).Count
        );
        await work.WriteToTrailAsync(
            caller,
            clock.GetUtcNow(),
            suggested ? "Looked at two records that may be one child"
                : sampled ? "Looked at two records to which a sample led"
                : "Looked at two records that nothing suggested",
            $"records {left} and {right}",
            [one.Child, other.Child],
            Purpose.DataQuality
        );
        await work.KeepAsync();
        return opened;
    }

    /// <summary>The pair that waits first, but for one that was just left without an answer.</summary>
    public async Task<WaitingPair?> NextAsync(Caller caller, long afterLeft = 0, long afterRight = 0)
    {
        await using var work = await database.ReadAsync();
        var waiting = await work.WaitingAsync(caller);
        var place = waiting.ToList().FindIndex(pair => pair.Left == afterLeft && pair.Right == afterRight);
        return waiting.Skip(place + 1).Concat(waiting.Take(Math.Max(place, 0))).FirstOrDefault();
    }
}
