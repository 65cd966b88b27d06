namespace Headwater.Storage.Copies;

/// <summary>A file that is written beside its place, for its owner alone, and put there when it is whole. Disposed before, it leaves no trace.</summary>
public sealed class FileAside : IDisposable
{
    // Held instead of the file itself, which others open and which is moved: Windows lets neither happen to a file that is held.
    private readonly FileStream turn;
    private readonly string place;
    private bool kept;

    private FileAside(string place, FileStream turn) => (this.place, this.turn) = (place, turn);

    /// <summary>Where to write.</summary>
    public string Path => $"{place}.part";

    /// <summary>Begins a file. One that somebody left there who was killed is written anew; one that somebody is at is left alone.</summary>
    /// <exception cref="IOException">There is a file in that place, or somebody else is writing it.</exception>
    public static FileAside Begin(string place)
    {
        if (File.Exists(place))
            throw new IOException($"There is a file {place} already; nothing was written over it.");
        var begun = new FileAside(place, Open($"{place}.turn", FileMode.OpenOrCreate, FileOptions.DeleteOnClose));
        File.Delete(begun.Path);
        File.Delete($"{begun.Path}-journal");
        using (Open(begun.Path, FileMode.CreateNew))
            return begun;
    }

    private static FileStream Open(string file, FileMode mode, FileOptions how = FileOptions.None)
    {
        var options = new FileStreamOptions
        {
            Mode = mode,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
            Options = how,
        };
        if (!OperatingSystem.IsWindows() && mode is not FileMode.Open)
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(file, options);
    }

    /// <summary>Begins with what another file holds.</summary>
    public async Task CopyFromAsync(string file, CancellationToken stop)
    {
        await using var from = File.OpenRead(file);
        await using var to = Open(Path, FileMode.Open);
        try
        {
            await from.CopyToAsync(to, stop);
            await to.FlushAsync(stop);
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
        using (var written = Open(Path, FileMode.Open))
            written.Flush(flushToDisk: true);
        File.Move(Path, place, overwrite: false);
        kept = true;
    }

    public void Dispose()
    {
        if (!kept)
            File.Delete(Path);
        File.Delete($"{Path}-journal");
        turn.Dispose();
    }
}
