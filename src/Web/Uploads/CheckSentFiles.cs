using Headwater.Intake.Findings;
using Headwater.Returns.Checks;
using Headwater.Returns.Files.Unfolding;
using Headwater.Returns.OpenLists;
using Headwater.Returns.Rules;
using Headwater.Storage;

namespace Headwater.Web.Uploads;

/// <summary>Checks what was sent, one after the other, keeps what it found and deletes the files, whatever happens.</summary>
public sealed partial class CheckSentFiles(
    CheckQueue queue,
    KeepCheck keep,
    TimeProvider clock,
    ILogger<CheckSentFiles> log
) : BackgroundService
{
    private volatile CheckTicket? atWork;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        SentFiles.Sweep();
        // At once, not when the check at work is over: the server may not wait for that.
        await using var stops = stoppingToken.Register(DeleteAll);
        try
        {
            await foreach (var ticket in queue.Waiting.ReadAllAsync(stoppingToken))
                await CheckAsync(ticket, stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server stops: what waits is deleted below, and its page says that it is not known any more.
        }
        finally
        {
            DeleteWaiting();
        }
    }

    private void DeleteAll()
    {
        DeleteWaiting();
        try
        {
            atWork?.Files.Dispose();
        }
        catch (IOException)
        {
            // Some systems delete no file that is open. The next start sweeps it away.
        }
    }

    private void DeleteWaiting()
    {
        while (queue.Waiting.TryRead(out var left))
            left.Files.Dispose();
    }

    private async Task CheckAsync(CheckTicket ticket, CancellationToken stop)
    {
        atWork = ticket;
        try
        {
            using (ticket.Files)
                await KeepAsync(ticket, stop);
        }
        catch (DatabaseBusyException)
        {
            ticket.Failed(
                "The database was busy for too long. Nothing was kept; send the files again in a few minutes."
            );
        }
        catch (NoRoomException)
        {
            ticket.Failed(
                "The server could not put by what the files unpack to: its disk is full or may not be written to. Nothing was kept; tell your administrator, then send the files again."
            );
        }
#pragma warning disable CA1031 // This is a door: the queue goes on with the next check, whatever went wrong with this one.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            // A server that stops takes the files from under the check: whatever that comes to is no fault.
            stop.ThrowIfCancellationRequested();
            Log(log, fault, ticket.Number);
            ticket.Failed(
                $"Something went wrong in Headwater. Nothing was kept, and the files were deleted. Send them again; if it goes on, tell your administrator this reference: {ticket.Number}."
            );
        }
    }

    private async Task KeepAsync(CheckTicket ticket, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        ticket.Comes(new Vocabulary.Progress("Reading the files", 0.01));
        var files = ticket.Files;
        var lists = await Task.Run(() =>
            GivenLists.Read(
                files.Paths(SentAs.Postcodes) is [var table, ..] ? table : null,
                files.Paths(SentAs.Providers)
            )
        );
        if (!lists.AreUsable)
        {
            ticket.Failed(
                $"A list that was sent with the files cannot be used, so nothing was checked. {string.Join(" ", lists.Notes.Select(note => $"{note}."))}"
            );
            return;
        }

        var beside = new Beside(ticket.Caller.Authority, lists.Postcodes, lists.Providers)
        {
            Today = DateOnly.FromDateTime(clock.GetLocalNow().Date),
        };
        var earlier = files.Names(SentAs.Earlier).Count > 0 ? files.FolderOf(SentAs.Earlier) : null;
        var found = await Task.Run(() =>
            CheckFolder.Run(files.FolderOf(SentAs.Files), ticket.Year, earlier, beside, new Coming(ticket))
        );
        // Nothing is kept of files that went while they were read.
        stop.ThrowIfCancellationRequested();
        ticket.Comes(new Vocabulary.Progress("Keeping what was found", 0.95));
        var kept =
            await keep.RunAsync(found, ticket.Sent, ticket.Caller, lists.Notes)
            ?? throw new InvalidOperationException("Whoever may send files may keep a check.");
        ticket.Kept(kept.Number);
    }

    [LoggerMessage(LogLevel.Error, "A check of files that were sent failed ({Ticket}).")]
    private static partial void Log(ILogger log, Exception fault, Guid ticket);

    private sealed class Coming(CheckTicket ticket) : IProgress<Vocabulary.Progress>
    {
        public void Report(Vocabulary.Progress value) => ticket.Comes(value);
    }
}
