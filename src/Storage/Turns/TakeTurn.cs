using System.Globalization;
using Dapper;

namespace Headwater.Storage.Turns;

/// <summary>Asks for a turn at a piece of long work, of which two nodes must not each do all.</summary>
/// <remarks>
/// Whether a holder was killed is seen by watching: a beat that has not grown for a while, by the watcher's own
/// stopwatch, is nobody's any more. So a clock that is wrong, or jumps, takes no turn away.
/// </remarks>
public sealed class TakeTurn(Database database, TimeProvider clock)
{
    // Many beats: a machine under load is late before it is dead.
    private static readonly TimeSpan Dead = TimeSpan.FromSeconds(15);

    /// <param name="name">Which work.</param>
    /// <param name="wait">Whether to wait until whoever is at it has done or died, and not only until it is known which.</param>
    /// <returns>The turn, or who has it.</returns>
    public async Task<(Turn? Turn, TurnState State)> RunAsync(string name, bool wait, CancellationToken stop = default)
    {
        var ours = new TurnState(
            name,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Environment.MachineName}, process {Environment.ProcessId}, {Guid.NewGuid():N}"
            ),
            clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture),
            Beat: 0
        );
        TurnState? watched = null;
        var since = clock.GetTimestamp();
        while (true)
        {
            stop.ThrowIfCancellationRequested();
            var there = await TurnState.FindAsync(database, name);
            if (there is null)
            {
                if (await TakeAsync(ours, from: null))
                    return (new Turn(database, ours, clock), ours);
                continue;
            }

            if (there != watched)
            {
                // The second sight of somebody whose beat grew.
                if (there.Holder == watched?.Holder && !wait)
                    return (null, there);
                (watched, since) = (there, clock.GetTimestamp());
            }
            else if (clock.GetElapsedTime(since) > Dead)
            {
                var asked = clock.GetTimestamp();
                if (await TakeOverAsync(ours, there, asked) is { } taken)
                {
                    if (taken)
                        return (new Turn(database, ours, clock), ours);
                    (watched, since) = (null, clock.GetTimestamp());
                }
                else if (!wait)
                    return (null, there);
            }

            await Task.Delay(Turn.BeatEvery / 2, clock, stop);
        }
    }

    /// <returns>Whether it was taken; null where somebody wrote all the while, who may be the holder.</returns>
    private async Task<bool?> TakeOverAsync(TurnState ours, TurnState from, long asked)
    {
        try
        {
            return await TakeAsync(ours, from, asked);
        }
        catch (DatabaseBusyException)
        {
            return null;
        }
    }

    private async Task<bool> TakeAsync(TurnState ours, TurnState? from, long? asked = null)
    {
        await using var work = await database.BeginAsync();
        // On SQLite a holder who keeps a load cannot beat: nobody else writes. Whoever had to wait watches anew.
        if (asked is { } at && clock.GetElapsedTime(at) > Turn.BeatEvery)
            return false;
        var taken = from is null
            ? await work.Connection.ExecuteAsync(
                """
                insert into storage_turn (name, holder, began, beat) values (@Name, @Holder, @Began, @Beat)
                on conflict (name) do nothing
                """,
                ours
            )
            : await work.Connection.ExecuteAsync(
                """
                update storage_turn set holder = @Holder, began = @Began, beat = 0
                where name = @Name and holder = @was and beat = @seen
                """,
                new
                {
                    ours.Name,
                    ours.Holder,
                    ours.Began,
                    was = from.Holder,
                    seen = from.Beat,
                }
            );
        await work.KeepAsync();
        return taken is 1;
    }
}
