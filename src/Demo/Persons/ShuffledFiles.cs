using System.Globalization;
using System.Text;
using Headwater.Demo.Randomness;

namespace Headwater.Demo.Persons;

/// <summary>
/// Puts records into the files of persons and of the truth in an order that says nothing about who is who, and numbers
/// them in that order. A record waits in one of many piles on disk, so that memory does not grow with their number.
/// </summary>
internal sealed class ShuffledFiles : IDisposable
{
    private const int RecordsInPile = 150_000;
    private const byte EndOfTruth = 1;

    private readonly FileStream[] piles;
    private readonly Draw draw;

    public ShuffledFiles(string folder, int records, Draw draw)
    {
        this.draw = draw;
        piles = new FileStream[1 + (records / RecordsInPile)];
        for (var i = 0; i < piles.Length; i++)
            piles[i] = new(
                Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $".pile-{i}")),
                FileMode.Create,
                FileAccess.ReadWrite,
                FileShare.None,
                bufferSize: 1 << 16,
                FileOptions.DeleteOnClose
            );
    }

    public void Add(ReadOnlySpan<byte> truth, ReadOnlySpan<byte> record)
    {
        var pile = piles[draw.Below(piles.Length)];
        pile.Write(truth);
        pile.WriteByte(EndOfTruth);
        pile.Write(record);
        pile.WriteByte((byte)'\n');
    }

    public void Write(Stream persons, Stream truth)
    {
        var id = 0L;
        foreach (var pile in piles)
        {
            var bytes = new byte[pile.Length];
            pile.Position = 0;
            pile.ReadExactly(bytes);
            var lines = Lines(bytes);
            for (var left = lines.Count; left > 0; left--)
            {
                var at = draw.Below(left);
                var line = bytes.AsSpan(lines[at]);
                lines[at] = lines[left - 1];
                var split = line.IndexOf(EndOfTruth);
                id++;
                WriteLine(truth, id, line[..split]);
                WriteLine(persons, id, line[(split + 1)..]);
            }
        }
    }

    public void Dispose()
    {
        foreach (var pile in piles)
            pile.Dispose();
    }

    private static List<Range> Lines(ReadOnlySpan<byte> bytes)
    {
        var lines = new List<Range>(RecordsInPile);
        for (var from = 0; from < bytes.Length; )
        {
            var end = from + bytes[from..].IndexOf((byte)'\n');
            lines.Add(from..end);
            from = end + 1;
        }

        return lines;
    }

    private static void WriteLine(Stream to, long id, ReadOnlySpan<byte> rest)
    {
        Span<byte> number = stackalloc byte[20];
        _ = Encoding.UTF8.TryGetBytes(id.ToString(CultureInfo.InvariantCulture), number, out var length);
        to.Write(number[..length]);
        to.WriteByte((byte)',');
        to.Write(rest);
        to.WriteByte((byte)'\n');
    }
}
