using System.Text;
using System.Text.Unicode;
using Headwater.Returns.Files;

namespace Headwater.Records.Matching.Files;

/// <summary>A file's bytes with the lines that are not UTF-8 read as Windows-1252 and written as UTF-8.</summary>
internal sealed class LettersStream(Stream of) : Stream
{
    private readonly byte[] block = new byte[1 << 16];
    private int held;
    private byte[] ready = [];
    private int given;
    private bool ended;

    /// <summary>Whether some line so far was not UTF-8.</summary>
    public bool FoundWestern { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        while (given == ready.Length && !ended)
            Next();
        var taken = Math.Min(buffer.Length, ready.Length - given);
        ready.AsSpan(given, taken).CopyTo(buffer);
        given += taken;
        return taken;
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            of.Dispose();
        base.Dispose(disposing);
    }

    private void Next()
    {
        var read = of.ReadAtLeast(block.AsSpan(held), block.Length - held, throwOnEndOfStream: false);
        held += read;
        ended = held < block.Length;
        var whole = ended ? held : WholeLines(block);
        ready = AsUtf8(block.AsSpan(0, whole));
        given = 0;
        block.AsSpan(whole, held - whole).CopyTo(block);
        held -= whole;
    }

    // A line longer than the block is cut behind a letter of one byte.
    private static int WholeLines(ReadOnlySpan<byte> block)
    {
        var end = block.LastIndexOf((byte)'\n');
        if (end < 0)
            end = block.LastIndexOfAnyInRange((byte)0, (byte)0x7F);
        return end < 0 ? block.Length : end + 1;
    }

    private byte[] AsUtf8(ReadOnlySpan<byte> lines)
    {
        if (Utf8.IsValid(lines))
            return lines.ToArray();
        FoundWestern = true;
        using var written = new MemoryStream(lines.Length * 2);
        while (!lines.IsEmpty)
        {
            var end = lines.IndexOf((byte)'\n');
            var line = end < 0 ? lines : lines[..(end + 1)];
            written.Write(Utf8.IsValid(line) ? line : Encoding.UTF8.GetBytes(Letters.Read(line)));
            lines = lines[line.Length..];
        }

        return written.ToArray();
    }
}
