using Microsoft.Win32.SafeHandles;

namespace Headwater.Returns.Files.Unfolding;

/// <summary>What a part of a file holds once it is unfolded: in memory while it is small, else in a file without a name.</summary>
/// <remarks>The file's name is taken away as soon as it is open, so a run that is killed leaves nothing behind.</remarks>
internal sealed class Spill : Stream
{
    private const int MostInMemory = 32 << 20;

    // Of all parts together: an archive may have hundreds.
    private const long MostHeld = 256L << 20;

    private static long held;

    private MemoryStream? memory = new();
    private SafeFileHandle? file;
    private long length;
    private long counted;

    ~Spill() => Interlocked.Add(ref held, memory is null ? 0 : -counted);

    public override long Length => length;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Position
    {
        get => length;
        set => throw new NotSupportedException();
    }

    /// <summary>Reads what was written, from its beginning, apart from whoever else reads it.</summary>
    public Stream OpenRead() =>
        file is null
            ? new MemoryStream(memory?.GetBuffer() ?? [], 0, (int)length, writable: false)
            : new SpillReader(file, length);

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <exception cref="NoRoomException">The disk is full, or the folder for it is not there or may not be written to.</exception>
    public override void Write(ReadOnlySpan<byte> bytes)
    {
        try
        {
            Keep(bytes);
        }
        catch (Exception full) when (full is IOException or UnauthorizedAccessException)
        {
            throw new NoRoomException(full);
        }
    }

    private void Keep(ReadOnlySpan<byte> bytes)
    {
        if (memory is not null && (length + bytes.Length > MostInMemory || Hold(bytes.Length) > MostHeld))
        {
            file = Nameless();
            RandomAccess.Write(file, memory.GetBuffer().AsSpan(0, (int)length), 0);
            memory = null;
            Interlocked.Add(ref held, -counted);
        }

        if (file is null)
            memory?.Write(bytes);
        else
            RandomAccess.Write(file, bytes, length);
        length += bytes.Length;
    }

    private long Hold(int bytes)
    {
        counted += bytes;
        return Interlocked.Add(ref held, bytes);
    }

    public override void Flush() { }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    // A file that cannot go without a name (on Windows) goes when it is closed.
    private static SafeFileHandle Nameless()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        if (OperatingSystem.IsWindows())
            return File.OpenHandle(
                path,
                FileMode.CreateNew,
                FileAccess.ReadWrite,
                FileShare.None,
                FileOptions.DeleteOnClose
            );

        var mine = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            UnixCreateMode = mine,
        };
        new FileStream(path, options).Dispose();
        var handle = File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite);
        File.Delete(path);
        return handle;
    }
}

/// <summary>One reader of a spilled part.</summary>
internal sealed class SpillReader(SafeFileHandle file, long length) : Stream
{
    public override long Length => length;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Position { get; set; }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = RandomAccess.Read(file, buffer, Position);
        Position += read;
        return read;
    }

    public override long Seek(long offset, SeekOrigin origin) =>
        Position = origin switch
        {
            SeekOrigin.Begin => offset,
            SeekOrigin.Current => Position + offset,
            _ => length + offset,
        };

    public override void Flush() { }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
