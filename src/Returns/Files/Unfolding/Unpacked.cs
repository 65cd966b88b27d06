using System.IO.Compression;

namespace Headwater.Returns.Files.Unfolding;

/// <summary>
/// What the archives and workbooks of one folder unpack to, those within others too: each alone may look honest. What is too
/// large to be honest is not unpacked.
/// </summary>
internal sealed class Unpacked
{
    // A file of numbers and codes packs to a tenth; a hundredfold and many gigabytes are an attack or an accident.
    private const long MostBytes = 8L << 30;
    private const int MostFold = 250;
    private const int MostFiles = 10_000;

    // So little may be folded however much.
    private const long Harmless = 64L << 20;

    private long sent;
    private long size;
    private int files;

    /// <summary>An archive or workbook that was sent, not one within another.</summary>
    public void Sent(long packed) => sent += packed;

    /// <summary>Why an archive may not be unpacked beside all before it; null where it may, and then it counts.</summary>
    /// <param name="packed">Its own length.</param>
    /// <param name="holdsFiles">Whether what it holds are files: the parts of a workbook are one.</param>
    public string? Refusal(ZipArchive archive, long packed, bool holdsFiles)
    {
        var entries = archive.Entries.Count;
        if (entries > MostFiles)
            return $"holds more than {MostFiles:N0} files and was not unpacked";
        var its = archive.Entries.Sum(entry => entry.Length);
        if (its > MostBytes || IsFolded(its, packed))
            return "would unpack to far more than a return can hold and was not unpacked";
        var (allFiles, all) = (files + (holdsFiles ? entries : 0), size + its);
        if (allFiles > MostFiles || all > MostBytes || IsFolded(all, sent))
            return "would, with the other archives, unpack to far more than a return can hold and was not unpacked";
        // Only what is unpacked counts: a small one after it is refused for nobody else's sake.
        (files, size) = (allFiles, all);
        return null;
    }

    private static bool IsFolded(long size, long packed) => size > Harmless && size / MostFold > packed;
}
