using System.IO.Compression;

namespace Headwater.Demo.Files;

/// <summary>A folder as one archive.</summary>
internal sealed record Archive(string Folder, string Name) : Bundle(Folder, Name)
{
    // The same borough is to be the same bytes whenever it is made.
    private static readonly DateTimeOffset Then = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private protected override void Write(IReadOnlyList<string> paths, Stream to)
    {
        using var archive = new ZipArchive(to, ZipArchiveMode.Create);
        foreach (var path in paths)
        {
            using var from = File.OpenRead(path);
            Add(archive, Path.GetFileName(path), from);
        }
    }

    /// <summary>Writes an archive again so that it says nothing of when it was made.</summary>
    public static void Timeless(Stream made, Stream to)
    {
        using var from = new ZipArchive(made, ZipArchiveMode.Read);
        using var archive = new ZipArchive(to, ZipArchiveMode.Create);
        foreach (var entry in from.Entries)
        {
            using var content = entry.Open();
            Add(archive, entry.FullName, content);
        }
    }

    private static void Add(ZipArchive archive, string name, Stream from)
    {
        var entry = archive.CreateEntry(name);
        entry.LastWriteTime = Then;
        using var into = entry.Open();
        from.CopyTo(into);
    }
}
