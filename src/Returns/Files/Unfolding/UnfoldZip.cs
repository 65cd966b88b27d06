using System.IO.Compression;

namespace Headwater.Returns.Files.Unfolding;

/// <summary>Takes the files out of an archive. What is too large to be honest is not unpacked.</summary>
internal static class UnfoldZip
{
    // A file of numbers and codes packs to a tenth; a hundredfold and many gigabytes are an attack or an accident.
    public const long MostBytes = 8L << 30;
    public const int MostFold = 250;
    public const int MostFiles = 10_000;

    // So little may be folded however much.
    public const long Harmless = 64L << 20;

    /// <summary>Whether the archive may be unpacked; else why not.</summary>
    public static string? Refusal(ZipArchive archive, long packed)
    {
        if (archive.Entries.Count > MostFiles)
            return $"holds more than {MostFiles:N0} files and was not unpacked";
        var size = archive.Entries.Sum(entry => entry.Length);
        return size > MostBytes || (size > Harmless && size / MostFold > packed)
            ? "would unpack to far more than a return can hold and was not unpacked"
            : null;
    }

    public static IReadOnlyList<FoundFile> Run(FoundFile file, Stream stream, Unpacked unpacked)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read);
        var refusal = Refusal(archive, stream.Length);
        if (refusal is null && !unpacked.Take(archive.Entries.Count, archive.Entries.Sum(entry => entry.Length)))
            refusal = "would, with the other archives, unpack to far more than a return can hold and was not unpacked";
        if (refusal is not null)
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
