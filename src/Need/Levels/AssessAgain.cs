using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Need.Signals;
using Headwater.Records.Timelines;
using Headwater.Storage;

namespace Headwater.Need.Levels;

/// <summary>Assesses anew the children whose records were joined or parted since the newest run, as of the day of that run and by its policy: so the list is true at once.</summary>
/// <remarks>The counts of the run itself stay what they were: they say what that run found.</remarks>
public sealed class AssessAgain(Database database, FindRun runs, TimeProvider clock)
{
    /// <param name="after">What they are assessed after, for the trail.</param>
    /// <returns>How many children were assessed; 0 before the first run, or where nobody moved.</returns>
    public async Task<int> RunAsync(Caller caller, string after = "a decision about who is who")
    {
        if (!NeedToKnow.ReachesEveryone(caller))
            return 0;
        await using var work = await database.BeginAssessingAsync();
        var last = await work.LastMovedAsync(caller.Authority);
        if (
            await work.MovedAsync(caller.Authority, last) is not { Count: > 0 } children
            || await runs.NewestAsync(caller) is not { } run
        )
            return 0;

        var on = run.AssessedOn;
        await work.MoveAgreedLevelsAsync(caller.Authority);
        var earlier = await Earlier.ReadAsync(work, caller.Authority, on, children);
        await work.ForgetSuggestionsAsync(caller.Authority, children);
        // A row stays for whoever is somebody else now: if the join is taken back, what is not new does not look new.
        var standing = earlier.Known.ToHashSet();
        var rows = new List<SuggestionRow>();
        await using (var reasons = RunSql.InsertReasons(work))
        {
            foreach (var found in await FindAsync(children, standing, run, caller))
            {
                rows.Add(SuggestionRow.Of(found, earlier, on));
                foreach (var reason in found.Reasons)
                    RunSql.Write(reasons, caller.Authority, found.Child, reason, earlier, on);
            }

            await reasons.FinishAsync();
        }

        standing.ExceptWith(rows.Select(row => row.Child));
        rows.AddRange(standing.Order().Select(child => SuggestionRow.WithoutEntries(child, earlier, on)));
        await work.WriteSuggestionsAsync(caller.Authority, run.Id, rows);
        await work.HeardOfMovesAsync(caller.Authority, last);
        await work.WriteToTrailAsync(
            caller,
            clock.GetUtcNow(),
            $"Assessed children anew after {after}",
            $"on {on:O}",
            children,
            Purpose.DataQuality
        );
        await work.KeepAsync();
        return children.Count;
    }

    // What a decision wrote is kept already, so that another connection reads it.
    private async Task<IReadOnlyList<Found>> FindAsync(
        IReadOnlyCollection<long> children,
        HashSet<long> standing,
        Run run,
        Caller caller
    )
    {
        await using var work = await database.ReadAsync();
        var all = new List<Found>();
        foreach (var child in children.Order())
        await foreach (var timeline in work.TimelinesAsync(caller, child, child))
        {
            var assessment = Assessment.Of(timeline, run.AssessedOn, run.Policy, Catalogue.All);
            if (assessment.Reasons.Count > 0 || standing.Contains(child))
                all.Add(Found.Of(timeline, run.AssessedOn, assessment));
        }

        return all;
    }
}
