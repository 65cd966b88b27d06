namespace Headwater.Storage.Copies;

/// <summary>A file that is written beside its place, for its owner alone, and put there when it is whole. Disposed before, it leaves no trace.</summary>
public sealed class FileAside : IDisposable
{
    private readonly FileStream held;
    private readonly string place;
    private bool kept;

    private FileAside(string place, FileStream held) => (this.place, this.held) = (place, held);

    /// <summary>Where to write.</summary>
    public string Path => held.Name;

    /// <summary>Begins a file. One that somebody left there who was killed is written anew; one that somebody is at is left alone.</summary>
    /// <exception cref="IOException">There is a file in that place, or somebody else is writing it.</exception>
    public static FileAside Begin(string place)
    {
        if (File.Exists(place))
            throw new IOException($"There is a file {place} already; nothing was written over it.");
        var options = new FileStreamOptions
        {
            Mode = FileMode.OpenOrCreate,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
        };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var held = new FileStream($"{place}.part", options);
        held.SetLength(0);
        File.Delete($"{held.Name}-journal");
        return new FileAside(place, held);
    }

    /// <summary>Begins with what another file holds.</summary>
    public async Task CopyFromAsync(string file, CancellationToken stop)
    {
        await using var from = File.OpenRead(file);
        try
        {
            await from.CopyToAsync(held, stop);
            await held.FlushAsync(stop);
        }
        catch (ArgumentOutOfRangeException tooLong)
        {
            // So the framework says that the disk takes no file of such a size.
            throw new IOException($"The disk takes no file as large as {file}.", tooLong);
        }
    }

    /// <summary>Puts the file in its place, once all of it is on the disk.</summary>
    /// <exception cref="IOException">There is a file in that place by now.</exception>
    public void Keep()
    {
        held.Flush(flushToDisk: true);
        File.Move(Path, place, overwrite: false);
        kept = true;
    }

    public void Dispose()
    {
        // Deleted before it is let go: whoever waits for it begins with one of their own.
        if (!kept)
            File.Delete(Path);
        held.Dispose();
        File.Delete($"{Path}-journal");
    }
}
