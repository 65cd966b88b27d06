using System.Collections.Concurrent;
using System.Threading.Channels;
using Headwater.Access;
using Headwater.Vocabulary;

namespace Headwater.Web.Uploads;

/// <summary>Checks that wait for their turn, and those that are over, for whoever asked for them to look at.</summary>
/// <remarks>Kept in memory: files that were sent are never kept, so after a restart there would be nothing to go on with.</remarks>
public sealed class CheckQueue
{
    /// <summary>How many checks may wait: each holds its files on the disk.</summary>
    public const int MostWaiting = 20;

    /// <summary>How many of them may be one person's: nobody shuts the others out.</summary>
    public const int MostOfOne = 3;

    private const int MostRemembered = 200;

    private readonly Channel<CheckTicket> waiting = Channel.CreateBounded<CheckTicket>(MostWaiting);
    private readonly ConcurrentDictionary<Guid, CheckTicket> tickets = new();
    private readonly ConcurrentQueue<Guid> order = new();
    private readonly Lock adding = new();

    public ChannelReader<CheckTicket> Waiting => waiting.Reader;

    /// <summary>Queues a check; refuses where too many wait, or too many are the caller's.</summary>
    public Refusal? Add(CheckTicket ticket)
    {
        // One at a time, or two that come together would both be the third.
        lock (adding)
        {
            if (tickets.Values.Count(each => !each.Now.IsOver && IsOf(each, ticket.Caller)) >= MostOfOne)
                return new Refusal("You have three checks waiting. Send these files when one of them is done.");
            tickets[ticket.Number] = ticket;
            if (!waiting.Writer.TryWrite(ticket))
            {
                tickets.TryRemove(ticket.Number, out _);
                return new Refusal("Too many checks are waiting. Try again in a few minutes.");
            }

            order.Enqueue(ticket.Number);
            while (order.Count > MostRemembered && order.TryDequeue(out var oldest))
                tickets.TryRemove(oldest, out _);
            return null;
        }
    }

    /// <summary>A check that the caller asked for; null for anybody else's, and for one that is forgotten.</summary>
    public CheckTicket? Find(Guid number, Caller caller) =>
        tickets.GetValueOrDefault(number) is { } ticket && IsOf(ticket, caller) ? ticket : null;

    private static bool IsOf(CheckTicket ticket, Caller caller) =>
        (ticket.Caller.Authority, ticket.Caller.Name) == (caller.Authority, caller.Name);
}
