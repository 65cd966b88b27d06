using System.Globalization;
using Dapper;

namespace Headwater.Storage.Turns;

/// <summary>Asks for a turn at a piece of long work, of which two nodes must not each do all.</summary>
/// <remarks>
/// Whether a holder was killed is seen by watching: a beat that has not grown for so many looks in a row is nobody's any
/// more. Looks are counted and no time is taken, so neither a clock that is wrong or jumps, nor a machine that stood
/// still for all of them, takes a turn away.
/// </remarks>
public sealed class TakeTurn(Database database, TimeProvider clock)
{
    // Of two to a beat: a machine under load is late before it is dead.
    private const int LooksUntilDead = 30;

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
        var looks = 0;
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
                (watched, looks) = (there, 0);
            }
            else if (++looks > LooksUntilDead)
            {
                var asked = clock.GetTimestamp();
                if (await TakeOverAsync(ours, there, asked) is { } taken)
                {
                    if (taken)
                        return (new Turn(database, ours, clock), ours);
                    (watched, looks) = (null, 0);
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
