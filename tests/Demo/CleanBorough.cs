using Headwater.Demo;
using Headwater.Tests.Demo.Measured;

namespace Headwater.Tests.Demo;

/// <summary>A small town without faults, made once, in which keys can be followed from file to file.</summary>
public sealed class CleanBorough : IDisposable
{
    public CleanBorough() => Files = Borough.Make(new() { Children = 3000, Faults = false }, Folder);

    public string Folder { get; } = Directory.CreateTempSubdirectory("borough").FullName;

    public IReadOnlyList<MadeFile> Files { get; }

    public IEnumerable<string> Paths(string prefix, string ending) =>
        Files
            .Select(file => file.Path)
            .Where(path =>
                path.StartsWith(prefix, StringComparison.Ordinal) && path.EndsWith(ending, StringComparison.Ordinal)
            );

    public IEnumerable<Rows.Row> Read(string path) => Rows.Read(Folder, path).All;

    public HashSet<string> Keys(string path, string column) => [.. Read(path).Select(row => row[column])];

    public HashSet<string> SocialCareKeys(string table, string column) =>
        Keys(Paths($"files/social-care/{table}.", "").Single(), column);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
