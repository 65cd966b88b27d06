using System.Data.Common;
using Dapper;

namespace Headwater.Storage.Turns;

/// <summary>A piece of long work that one process at a time is at. While it is held its beat grows; disposed, the next may begin at once.</summary>
public sealed class Turn : IAsyncDisposable
{
    internal static readonly TimeSpan BeatEvery = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource ended = new();
    private readonly Database database;
    private readonly Task beating;

    internal Turn(Database database, TurnState state, TimeProvider clock)
    {
        this.database = database;
        State = state;
        beating = Task.Run(() => BeatAsync(clock));
    }

    public TurnState State { get; }

    /// <summary>Whether it is still ours: a machine that slept for a while may find that somebody else has gone on.</summary>
    public async Task<bool> StillAsync()
    {
        await using var work = await database.BeginAsync();
        var still = await work.Connection.ExecuteAsync(
            "update storage_turn set beat = beat + 1 where name = @Name and holder = @Holder",
            State
        );
        await work.KeepAsync();
        return still is 1;
    }

    public async ValueTask DisposeAsync()
    {
        await ended.CancelAsync();
        await beating;
        ended.Dispose();
        try
        {
            await using var work = await database.BeginAsync();
            await work.Connection.ExecuteAsync(
                "delete from storage_turn where name = @Name and holder = @Holder",
                State
            );
            await work.KeepAsync();
        }
        catch (Exception away) when (away is DbException or DatabaseBusyException)
        {
            // The work is done and kept; the next need only wait until the beat is missed.
        }
    }

    private async Task BeatAsync(TimeProvider clock)
    {
        while (!ended.IsCancellationRequested)
        {
            try
            {
                if (!await StillAsync())
                    return;
            }
            catch (Exception away) when (away is DbException or DatabaseBusyException)
            {
                // The work itself meets the same fault, and says so; a beat that could not be written is only late.
            }

            await Task.Delay(BeatEvery, clock, ended.Token).ContinueWith(_ => { }, TaskScheduler.Default);
        }
    }
}
