namespace Headwater.Tests;

/// <summary>The checkout that these tests were built from.</summary>
public static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string File(string path) => Path.Combine(Root, path);

    /// <summary>The files that we write, by folder and ending, with forward slashes; never what a build made.</summary>
    public static IReadOnlyList<string> Files(string folder, string ending) =>
        [
            .. Directory
                .EnumerateFiles(File(folder), $"*{ending}", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
                .Where(path =>
                    !path.Split('/').Any(part => part is "bin" or "obj" or "node_modules" or ".git" or "vendor")
                )
                .Order(StringComparer.Ordinal),
        ];

    private static string Find(string folder)
    {
        for (var place = new DirectoryInfo(folder); place is not null; place = place.Parent)
            if (System.IO.File.Exists(Path.Combine(place.FullName, "Headwater.slnx")))
                return place.FullName;
        throw new DirectoryNotFoundException($"No Headwater.slnx stands above {folder}.");
    }
}
