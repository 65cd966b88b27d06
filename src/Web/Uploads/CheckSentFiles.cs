using Headwater.Intake.Findings;
using Headwater.Returns.Checks;
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
                ticket.Kept(await KeepAsync(ticket, stop));
        }
        catch (DatabaseBusyException)
        {
            ticket.Failed(
                "The database was busy for too long. Nothing was kept; send the files again in a few minutes."
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

    private async Task<long> KeepAsync(CheckTicket ticket, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        ticket.Comes(new Vocabulary.Progress("Reading the files", 0.01));
        var beside = new Beside(ticket.Caller.Authority, null, null)
        {
            Today = DateOnly.FromDateTime(clock.GetLocalNow().Date),
        };
        var found = await Task.Run(() =>
            CheckFolder.Run(ticket.Files.Folder, ticket.Year, beside: beside, progress: new Coming(ticket))
        );
        // Nothing is kept of files that went while they were read.
        stop.ThrowIfCancellationRequested();
        ticket.Comes(new Vocabulary.Progress("Keeping what was found", 0.95));
        var kept =
            await keep.RunAsync(found, ticket.Sent, ticket.Caller)
            ?? throw new InvalidOperationException("Whoever may send files may keep a check.");
        return kept.Number;
    }

    [LoggerMessage(LogLevel.Error, "A check of files that were sent failed ({Ticket}).")]
    private static partial void Log(ILogger log, Exception fault, Guid ticket);

    private sealed class Coming(CheckTicket ticket) : IProgress<Vocabulary.Progress>
    {
        public void Report(Vocabulary.Progress value) => ticket.Comes(value);
    }
}
