using Headwater.Returns.Files.Unfolding;
using Headwater.Returns.SchoolCensus.Downloaded;

namespace Headwater.Returns.Files;

/// <summary>A file in the folder that was sent, or one table of a file that holds several.</summary>
/// <param name="Name">Its path within that folder, with forward slashes.</param>
public sealed record FoundFile(string Path, string Name)
{
    /// <summary>The folder it stands in, within the folder that was sent: the files of one are sent together.</summary>
    public string Folder => Name.LastIndexOf('/') is var slash and >= 0 ? Name[..slash] : "";

    /// <summary>The name of the file in which it stands: a sheet's workbook, else its own.</summary>
    public string InFile { get; init; } = Name;

    /// <summary>What it holds, where it was taken out of another file; null where the file itself is read.</summary>
    internal Spill? Content { get; init; }

    /// <summary>Whether each of its lines begins with the number of the line where it stood before.</summary>
    internal bool IsNumbered { get; init; }

    /// <summary>Whether it stood in a workbook that counts days from 1904.</summary>
    internal bool Since1904 { get; init; }

    /// <summary>The table that it is, where the other file says so.</summary>
    internal Table? Table { get; init; }

    /// <summary>The columns whose cells another table of the same file has and judges.</summary>
    internal IReadOnlyList<Column> Lent { get; init; } = [];

    /// <summary>Whether it is one table of a file that has them all, so that it may well be empty.</summary>
    public bool IsPart => Table is not null;

    /// <summary>Whether it is the head of a file that has more, and tells of nobody.</summary>
    public bool IsHead => Table is { IsHead: true };

    /// <summary>Whether it was joined with others of its folder into files of another table, which tell all that it tells.</summary>
    public bool IsJoined { get; init; }

    /// <summary>Whether it is what several files make together: what is wrong with its cells is told of those.</summary>
    public bool IsMade { get; init; }

    /// <summary>What was found while it was taken out.</summary>
    internal IReadOnlyList<Note> Notes { get; init; } = [];

    /// <summary>Its bytes, which can be sought in.</summary>
    /// <exception cref="IOException">It cannot be opened.</exception>
    public Stream Open() =>
        Content?.OpenRead()
        ?? new FileStream(
            Path,
            FileMode.Open,
            FileAccess.Read,
            FileShare.ReadWrite,
            bufferSize: 0,
            FileOptions.SequentialScan
        );

    /// <summary>
    /// Every file at any depth, in the order in which a later one replaces an earlier: by name without its ending, so
    /// that spring.csv comes before spring-corrected.csv. Files that systems hide are passed over. What cannot be read as
    /// a file is listed too: opening it says why. A workbook, an archive or an XML return is taken apart: each of its
    /// tables is a file here. Tables that tell something only together are joined: what they make comes last.
    /// </summary>
    /// <param name="place">A folder, or one file.</param>
    /// <exception cref="NoRoomException">The disk is full.</exception>
    public static IReadOnlyList<FoundFile> In(string place)
    {
        var unpacked = new Unpacked();
        return JoinDownload.Run([.. Whole(place).SelectMany(file => Unfold.Run(file, unpacked))]);
    }

    private static IEnumerable<FoundFile> Whole(string place) =>
        File.Exists(place)
            ? [new FoundFile(place, System.IO.Path.GetFileName(place))]
            :
            [
                .. Below(place)
                    .Select(path => new FoundFile(path, System.IO.Path.GetRelativePath(place, path).Replace('\\', '/')))
                    .Where(file =>
                        !file
                            .Name.Split('/')
                            .Any(part => part.StartsWith('.') || part.StartsWith("~$", StringComparison.Ordinal))
                    )
                    .OrderBy(file => System.IO.Path.ChangeExtension(file.Name, null), StringComparer.Ordinal)
                    .ThenBy(file => file.Name, StringComparer.Ordinal),
            ];

    private static List<string> Below(string folder)
    {
        var found = new List<string>();
        foreach (var entry in Directory.GetFileSystemEntries(folder))
        {
            if (!Directory.Exists(entry))
            {
                found.Add(entry);
                continue;
            }

            if (entry.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
                found.Add(entry);
            if (LeadsBack(entry))
                continue;
            try
            {
                found.AddRange(Below(entry));
            }
            catch (UnauthorizedAccessException)
            {
                found.Add(entry);
            }
        }

        return found;
    }

    /// <summary>Whether it is a link to a folder that it lies in: there would be no end to it.</summary>
    private static bool LeadsBack(string folder) =>
        new DirectoryInfo(folder).ResolveLinkTarget(returnFinalTarget: true) is { } target
        && $"{System.IO.Path.GetFullPath(folder)}/".StartsWith(
            $"{System.IO.Path.TrimEndingDirectorySeparator(target.FullName)}/",
            StringComparison.Ordinal
        );
}
