using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Need.Signals;
using Headwater.Records.Timelines;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Need.Levels;

/// <summary>Runs every signal over every child of an authority and keeps what it suggests. What people agreed is left alone.</summary>
/// <remarks>All or nothing: until the run is whole, everyone sees the run before.</remarks>
public sealed class AssessChildren(Database database, Policy policy, TimeProvider clock)
{
    /// <param name="on">The day as of which signals are looked for; nothing after it counts.</param>
    /// <returns>The run; null if the caller does not see every child of the authority.</returns>
    public Task<Run?> RunAsync(
        DateOnly on,
        Caller caller,
        IProgress<Progress>? progress = null,
        CancellationToken stop = default
    ) => RunAsync(on, Catalogue.All, caller, progress, stop);

    /// <summary>The same with some of the signals, to see what each of them adds.</summary>
    public async Task<Run?> RunAsync(
        DateOnly on,
        IReadOnlyList<Signal> signals,
        Caller caller,
        IProgress<Progress>? progress = null,
        CancellationToken stop = default
    )
    {
        if (!NeedToKnow.ReachesEveryone(caller))
            return null;

        await using var work = await database.BeginAssessingAsync();
        // Before any timeline is read: who moves while this run reads stays to be assessed anew.
        var last = await work.LastMovedAsync(caller.Authority);
        var load = await work.LastLoadAsync(caller.Authority);
        await work.MoveAgreedLevelsAsync(caller.Authority);
        var earlier = await Earlier.ReadAsync(work, caller.Authority, on);
        var (lowest, highest) = await work.ChildNumbersAsync(caller);
        await work.ForgetSuggestionsAsync(caller.Authority);

        var standing = earlier.Standing.ToHashSet();
        var tally = new Tally();
        var suggestions = new List<SuggestionRow>();
        await using (var reasons = RunSql.InsertReasons(work))
        {
            var parts = new FindInParts(database, signals, policy, standing).RunAsync(
                on,
                lowest,
                highest,
                caller,
                stop
            );
            await foreach (var (part, done) in parts.WithCancellation(stop))
            {
                tally.Add(part);
                foreach (var found in part.Found)
                {
                    suggestions.Add(SuggestionRow.Of(found, earlier, on));
                    foreach (var reason in found.Reasons)
                        RunSql.Write(reasons, caller.Authority, found.Child, reason, earlier, on);
                }

                progress?.Report(new Progress("Assessing children", done));
            }

            await reasons.FinishAsync();
        }

        standing.ExceptWith(suggestions.Select(row => row.Child));
        suggestions.AddRange(standing.Order().Select(child => SuggestionRow.WithoutEntries(child, earlier, on)));
        var run = tally.Run(earlier.NextRun, on, clock.GetUtcNow(), caller, policy, Fingerprint.Of(signals, policy));
        await work.WriteSuggestionsAsync(caller.Authority, run.Id, suggestions);
        await work.WriteRunAsync(caller.Authority, run, load);
        await work.HeardOfMovesAsync(caller.Authority, last);
        await work.WriteToTrailAsync(
            caller,
            clock.GetUtcNow(),
            "Assessed every child",
            $"{run.Children} children on {on:O}",
            []
        );
        await work.KeepAsync();
        return run;
    }
}
