using System.Globalization;
using Dapper;
using Headwater.Storage;

namespace Headwater.Intake.Findings;

/// <summary>One check is kept at a time: each is compared with the one before. Between two portions others may write.</summary>
internal static class KeepingTurn
{
    // Far longer than a portion takes: whoever has written nothing for so long does not go on.
    private static readonly TimeSpan Dead = TimeSpan.FromMinutes(1);

    // No two clocks that anybody looks after differ by so much: left from another day.
    private static readonly TimeSpan LongAgo = TimeSpan.FromMinutes(15);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    /// <summary>Waits until no other check is being kept, clears what one left that broke off, and begins.</summary>
    public static async Task<Stamp> TakeTurnAsync(
        this Database database,
        TimeProvider clock,
        Func<Work, Task<Stamp>> begin
    )
    {
        // Whoever keeps a check says so again with each portion. That is watched by the watcher's own stopwatch: by the
        // two clocks, one that jumps would take the turn from somebody alive, or leave it with somebody dead.
        var (seen, since) = ((string?)null, clock.GetTimestamp());
        while (true)
        {
            await using (var work = await database.BeginAloneAsync("intake_check"))
            {
                var said = await work.LastSaidAsync();
                if (said != seen)
                    (seen, since) = (said, clock.GetTimestamp());
                if (said is null || IsLongAgo(said, clock) || clock.GetElapsedTime(since) > Dead)
                {
                    await work.ClearLeftAsync(clock);
                    var stamp = await begin(work);
                    await work.StillAtTurnAsync(stamp, clock);
                    await work.KeepAsync();
                    return stamp;
                }
            }

            await Task.Delay(Pause, clock);
        }
    }

    /// <summary>Whether a check is being kept right now.</summary>
    public static async Task<bool> IsTakenAsync(this Work work, TimeProvider clock) =>
        await work.LastSaidAsync() is { } last
        && clock.GetUtcNow() - DateTimeOffset.ParseExact(last, "O", CultureInfo.InvariantCulture) < Dead;

    private static bool IsLongAgo(string said, TimeProvider clock) =>
        (clock.GetUtcNow() - DateTimeOffset.ParseExact(said, "O", CultureInfo.InvariantCulture)).Duration() > LongAgo;

    private static Task<string?> LastSaidAsync(this Work work) =>
        work.Connection.ExecuteScalarAsync<string?>("select max(keeping) from intake_check where keeping is not null");

    /// <summary>Takes back what a check wrote that broke off before it was kept.</summary>
    public static async Task ClearLeftAsync(this Work work, TimeProvider clock)
    {
        var left = await work.Connection.QueryAsync<(long Check, string Authority)>(
            "select number, authority from intake_check where keeping is not null"
        );
        foreach (var (check, authority) in left)
            await work.UndoAsync(check, authority, clock.Today());
    }

    /// <summary>Says that keeping goes on.</summary>
    /// <exception cref="DatabaseBusyException">It took so long that somebody else took the turn.</exception>
    public static async Task StillAtTurnAsync(this Work work, Stamp stamp, TimeProvider clock)
    {
        var still = await work.Connection.ExecuteAsync(
            "update intake_check set keeping = @now where number = @Check and keeping is not null",
            new { stamp.Check, now = clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture) }
        );
        if (still is 0)
            throw new DatabaseBusyException(
                new TimeoutException($"Check {stamp.Check} was taken back while it was being kept.")
            );
    }
}
