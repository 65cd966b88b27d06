using System.Globalization;
using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Returns.Checks;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Intake.Findings;

/// <summary>What keeping a check changed.</summary>
/// <param name="Number">Under which the check is kept.</param>
/// <param name="Open">How many findings of the returns and years that it covered are open now.</param>
/// <param name="New">How many of them no check saw before.</param>
/// <param name="Back">How many had gone and are there again.</param>
/// <param name="Gone">How many are not there any more.</param>
public sealed record Kept(long Number, long Open, long New, long Back, long Gone);

/// <summary>Keeps what a check found, all or nothing: each finding under the number it had before, those that went marked as gone.</summary>
/// <remarks>
/// It is written in portions, so that whoever changes a finding meanwhile waits for no more than one of them. Until the
/// last step nothing of it counts; what a crash leaves is cleared away when the next check is kept.
/// </remarks>
public sealed class KeepCheck(Database database, TimeProvider clock)
{
    private const int LongestName = 200;

    /// <param name="sent">The name of what was checked, for the list of checks: a folder's or a few files'.</param>
    /// <param name="notes">What was wrong in the lists that were given beside the files.</param>
    /// <returns>Null for a caller who may not see findings.</returns>
    public async Task<Kept?> RunAsync(Checked check, string sent, Caller caller, IReadOnlyList<string>? notes = null)
    {
        if (!NeedToKnow.ReachesEveryone(caller))
            return null;
        var now = clock.GetLocalNow();
        var coverage = new Coverage(check);
        var sightings = Sighting.Of(check);

        var stamp = await database.TakeTurnAsync(
            clock,
            async work =>
            {
                var its = new Stamp(
                    await work.NextAsync("intake_check"),
                    caller.Authority,
                    now,
                    DateOnly.FromDateTime(now.Date)
                );
                await work.BeginCheckAsync(its, caller, check, Shown(sent), notes ?? []);
                return its;
            }
        );
        var back = await database.KeepFoundAsync(stamp, coverage, sightings, clock);

        await using var work = await database.BeginAloneAsync("intake_check");
        await work.StillAtTurnAsync(stamp, clock);
        await work.KeepCoverageAsync(stamp, coverage);
        await work.ComeBackAsync(stamp, back);
        await work.MarkGoneAsync(stamp);
        var kept = await work.CountKeptAsync(stamp);
        await work.EndCheckAsync(stamp);
        await work.WriteToTrailAsync(
            caller,
            clock.GetUtcNow(),
            "Kept a check of files",
            $"check {stamp.Check}",
            [],
            Purpose.DataQuality
        );
        await work.KeepAsync();
        return kept;
    }

    private static string Shown(string sent) =>
        string.Concat(sent.Where(letter => !char.IsControl(letter))).Trim().Shortened(LongestName);
}

/// <summary>Which check writes, when and for whom.</summary>
internal sealed record Stamp(long Check, string Authority, DateTimeOffset At, DateOnly Today)
{
    public string AtText => At.ToString("O", CultureInfo.InvariantCulture);
}
