using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Headwater.Tests.Faults;

/// <summary>A wire to the PostgreSQL of the tests that can be cut and mended.</summary>
internal sealed class Relay : IAsyncDisposable
{
    private readonly ConcurrentBag<Socket> open = [];
    private readonly EndPoint server;
    private TcpListener? listener;
    private Task listening = Task.CompletedTask;

    /// <param name="place">The connection string of the database itself.</param>
    public Relay(string place)
    {
        var direct = new NpgsqlConnectionStringBuilder(place);
        server = direct.Host is ['/', ..]
            ? new UnixDomainSocketEndPoint($"{direct.Host}/.s.PGSQL.{direct.Port}")
            : new DnsEndPoint(direct.Host ?? "127.0.0.1", direct.Port);
        Mend();
        Place = new NpgsqlConnectionStringBuilder(place) { Host = "127.0.0.1", Port = Port }.ConnectionString;
    }

    /// <summary>The connection string of the same database along this wire.</summary>
    public string Place { get; }

    private int Port { get; set; }

    /// <summary>Lets connections through, at the same address as before.</summary>
    public void Mend()
    {
        listener = new TcpListener(IPAddress.Loopback, Port);
        listener.Start();
        Port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listening = ListenAsync(listener);
    }

    /// <summary>Ends every connection, and takes no other.</summary>
    public async Task CutAsync()
    {
        listener?.Dispose();
        await listening;
        while (open.TryTake(out var socket))
            socket.Dispose();
    }

    public async ValueTask DisposeAsync() => await CutAsync();

    private async Task ListenAsync(TcpListener from)
    {
        while (true)
        {
            Socket asks;
            try
            {
                asks = await from.AcceptSocketAsync();
            }
            catch (Exception fault) when (fault is SocketException or ObjectDisposedException)
            {
                return; // it was cut
            }

            var answers =
                server is UnixDomainSocketEndPoint
                    ? new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified)
                    : new Socket(SocketType.Stream, ProtocolType.Tcp);
            await answers.ConnectAsync(server);
            open.Add(asks);
            open.Add(answers);
            _ = PumpAsync(asks, answers);
            _ = PumpAsync(answers, asks);
        }
    }

    private static async Task PumpAsync(Socket from, Socket to)
    {
        var letters = new byte[16 * 1024];
        try
        {
            while (await from.ReceiveAsync(letters) is > 0 and var count)
                for (var sent = 0; sent < count; )
                    sent += await to.SendAsync(letters.AsMemory(sent, count - sent));
        }
        catch (Exception fault) when (fault is SocketException or ObjectDisposedException)
        {
            // it was cut
        }

        from.Dispose();
        to.Dispose();
    }
}
