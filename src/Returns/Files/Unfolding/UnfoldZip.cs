using System.IO.Compression;

namespace Headwater.Returns.Files.Unfolding;

/// <summary>Takes the files out of an archive.</summary>
internal static class UnfoldZip
{
    public static IReadOnlyList<FoundFile> Run(FoundFile file, Stream stream, Unpacked unpacked)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read);
        if (unpacked.Refusal(archive, stream.Length, holdsFiles: true) is { } refusal)
            return [file with { Notes = [new(1, "", "file", $"the archive {refusal}")] }];

        var files = new List<FoundFile>();
        foreach (var entry in archive.Entries.Where(entry => entry.Name is not "" && !IsHidden(entry.FullName)))
            files.Add(Take(file, entry));
        return [.. files.OrderBy(each => each.Name, StringComparer.Ordinal)];
    }

    private static FoundFile Take(FoundFile archive, ZipArchiveEntry entry)
    {
        var (content, left) = (new Spill(), entry.Length);
        using var packed = entry.Open();
        var buffer = new byte[1 << 16];
        // The length that an archive states may be a lie: no more than that is taken.
        while (left > 0 && packed.Read(buffer, 0, (int)Math.Min(left, buffer.Length)) is var read and > 0)
        {
            content.Write(buffer.AsSpan(0, read));
            left -= read;
        }

        return new FoundFile(archive.Path, $"{archive.Name}/{entry.FullName.Replace('\\', '/')}") { Content = content };
    }

    private static bool IsHidden(string name) =>
        name.Split('/')
            .Any(part => part.StartsWith('.') || part is "__MACOSX" || part.StartsWith("~$", StringComparison.Ordinal));
}
