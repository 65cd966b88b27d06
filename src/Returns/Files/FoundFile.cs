namespace Headwater.Returns.Files;

/// <summary>A file in the folder that was sent.</summary>
/// <param name="Name">Its path within that folder, with forward slashes.</param>
public sealed record FoundFile(string Path, string Name)
{
    /// <summary>The folder it stands in, within the folder that was sent: the files of one are sent together.</summary>
    public string Folder => Name.LastIndexOf('/') is var slash and >= 0 ? Name[..slash] : "";

    /// <summary>
    /// Every file at any depth, in the order in which a later one replaces an earlier: by name without its ending, so
    /// that spring.csv comes before spring-corrected.csv. Files that systems hide are passed over.
    /// </summary>
    /// <param name="place">A folder, or one file.</param>
    public static IReadOnlyList<FoundFile> In(string place) =>
        File.Exists(place)
            ? [new FoundFile(place, System.IO.Path.GetFileName(place))]
            :
            [
                .. Directory
                    .EnumerateFiles(place, "*", SearchOption.AllDirectories)
                    .Select(path => new FoundFile(path, System.IO.Path.GetRelativePath(place, path).Replace('\\', '/')))
                    .Where(file =>
                        !file
                            .Name.Split('/')
                            .Any(part => part.StartsWith('.') || part.StartsWith("~$", StringComparison.Ordinal))
                    )
                    .OrderBy(file => System.IO.Path.ChangeExtension(file.Name, null), StringComparer.Ordinal)
                    .ThenBy(file => file.Name, StringComparer.Ordinal),
            ];
}
