namespace Headwater.Records.Matching.Files;

/// <summary>A file that is written beside its place, and stands under its name once it is whole.</summary>
/// <remarks>Until then a file of that name stays as it is. What a run that was killed left beside it is written over.</remarks>
public sealed class NewFile : IDisposable
{
    private readonly FileStream stream;

    /// <exception cref="IOException">It cannot be written, and why.</exception>
    public NewFile(string path)
    {
        Path = path;
        try
        {
            if (System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path)) is { } folder)
                Directory.CreateDirectory(folder);
            stream = Begin(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw Cannot(path, fault);
        }
    }

    public string Path { get; }

    /// <exception cref="IOException">It cannot be written, and why.</exception>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        try
        {
            stream.Write(bytes);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw Cannot(Path, fault);
        }
    }

    /// <summary>Puts the whole file in its place.</summary>
    /// <exception cref="IOException">It cannot be put there, and why.</exception>
    public void Keep()
    {
        try
        {
            stream.Dispose();
            File.Move(Part(Path), Path, overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw Cannot(Path, fault);
        }
    }

    // What was not kept leaves no trace.
    public void Dispose()
    {
        stream.Dispose();
        File.Delete(Part(Path));
    }

    /// <summary>Begins the file beside its place. What a killed run left there goes; where that is a link, what it leads to stays.</summary>
    internal static FileStream Begin(string path, FileOptions options = FileOptions.None)
    {
        File.Delete(Part(path));
        return new FileStream(
            Part(path),
            FileMode.CreateNew,
            FileAccess.Write,
            FileShare.None,
            bufferSize: 4096,
            options
        );
    }

    /// <summary>Where a file stands while it is being written.</summary>
    public static string Part(string path) => $"{path}.part";

    /// <summary>Speaks of the file that was asked for, never of the one beside it.</summary>
    internal static IOException Cannot(string path, Exception fault) =>
        new(
            fault is UnauthorizedAccessException
                ? $"{path} cannot be written: whoever runs Headwater may not write there."
                : $"{path} cannot be written: {fault.Message.Replace(Part(path), path, StringComparison.Ordinal)}",
            fault
        );
}
