namespace Headwater.Records.Matching.Files;

/// <summary>Tries whether a file can be written, before anything else is done.</summary>
public static class TryPlace
{
    /// <summary>Why it cannot; null where it can. Leaves nothing behind, and takes away what a killed run left.</summary>
    public static string? Run(string path)
    {
        if (Directory.Exists(path))
            return $"{path} is a folder. Name a file in it.";
        if (IsDevice(path))
            return $"{path} is a device, not a file. Name a file.";
        if (File.Exists(path) && (File.GetAttributes(path) & FileAttributes.ReadOnly) is not 0)
            return $"{path} may only be read. Name another file, or let it be written.";

        var made = Missing(path);
        if (made is [.., var outermost] && File.Exists(outermost))
            return $"{path} cannot be written: {outermost} is a file, not a folder.";
        try
        {
            if (made.Count > 0)
                Directory.CreateDirectory(made[0]);
            using var probe = NewFile.Begin(path, FileOptions.DeleteOnClose);
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return NewFile.Cannot(path, fault).Message;
        }
        finally
        {
            foreach (var folder in made.Where(Directory.Exists))
                Directory.Delete(folder);
        }
    }

    // Putting a file in the place of a device would take the device away.
    private static bool IsDevice(string path) =>
        File.Exists(path)
        && Path.GetFullPath(path) is var full
        && full.StartsWith("/dev/", StringComparison.Ordinal)
        && !full.StartsWith("/dev/shm/", StringComparison.Ordinal);

    /// <summary>The folders above a file that are not there, the innermost first.</summary>
    private static List<string> Missing(string path)
    {
        var missing = new List<string>();
        for (
            var folder = Path.GetDirectoryName(Path.GetFullPath(path));
            folder is not null && !Directory.Exists(folder);
            folder = Path.GetDirectoryName(folder)
        )
            missing.Add(folder);
        return missing;
    }
}
