namespace Headwater.Returns.Files;

/// <summary>Why something in a folder cannot be read as a file, in words that say what to do about it.</summary>
internal static class Unreadable
{
    public const string NotAllowed =
        "may not be opened by whoever runs Headwater; let them read it, or send a copy that they may read";

    public const string Gone = "is not there any more, or changed while the folder was being read; send it again";

    public const string NoName =
        "cannot be opened, as its name holds letters that are not written in UTF-8; give it another name";

    public const string BrokenOff = "could not be read to its end; copy it again and send the copy";

    /// <summary>The end of a sentence that begins "the file"; null for what can be opened.</summary>
    /// <remarks>
    /// A pipe or a device has no length, and is never opened: reading one may wait for ever. What a link leads to is
    /// looked at, not the link.
    /// </remarks>
    public static string? Why(string path)
    {
        if (Directory.Exists(path))
            return MayList(path)
                ? "is a folder, though its name ends like a file’s; give it another name. What is in it was read"
                : "is a folder that whoever runs Headwater may not open; let them, or send a copy of it";

        var file = new FileInfo(path);
        if (file.LinkTarget is not null)
        {
            if (file.ResolveLinkTarget(returnFinalTarget: true) is not FileInfo { Exists: true } target)
                return "is a link to a file that is not there; send the file itself";
            file = target;
        }

        if (!file.Exists)
            return path.Contains('\uFFFD', StringComparison.Ordinal) ? NoName : Gone;
        return file.Length == 0
            ? "is empty, or is no ordinary file but a pipe or a device; export it again and send that"
            : null;
    }

    private static bool MayList(string folder)
    {
        try
        {
            using var entries = Directory.EnumerateFileSystemEntries(folder).GetEnumerator();
            entries.MoveNext();
            return true;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }
}
