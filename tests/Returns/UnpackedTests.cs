using System.IO.Compression;
using Headwater.Returns.Files;

namespace Headwater.Tests.Returns;

/// <summary>Whatever a folder unpacks to is counted together: each archive alone may look honest.</summary>
public sealed class UnpackedTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("headwater-unpacked-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Archives_within_an_archive_count_together()
    {
        const int Each = 24 << 20;
        Send(Each, Each, Each, Each);

        var files = FoundFile.In(folder);

        Assert.Equal(4, files.Count);
        Assert.InRange(files.Sum(file => file.Open().Length), Each, 3 * Each);
        using var refused = ReturnFile.Open(files[^1]);
        Assert.Contains("with the other archives", refused.Findings.Problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_small_one_after_one_that_is_refused_is_unpacked()
    {
        const int Each = 24 << 20;
        Send(Each, Each, Each, 10);

        var files = FoundFile.In(folder);

        using var refused = ReturnFile.Open(files[2]);
        Assert.Contains("with the other archives", refused.Findings.Problems[0].Message, StringComparison.Ordinal);
        Assert.Equal((4, 10), (files.Count, files[3].Open().Length));
    }

    private void Send(params IReadOnlyList<int> sizes)
    {
        using var sent = ZipFile.Open(Path.Combine(folder, "sent.zip"), ZipArchiveMode.Create);
        foreach (var (place, size) in sizes.Index())
        {
            using var entry = sent.CreateEntry($"{place}.zip").Open();
            using var inner = new ZipArchive(entry, ZipArchiveMode.Create);
            using var csv = inner.CreateEntry("missing.csv").Open();
            csv.Write(new byte[size]);
        }
    }

    [Fact]
    public void Workbooks_within_an_archive_count_too()
    {
        var heavy = Path.Combine(folder, "heavy.xlsx");
        RawWorkbook.Write(
            heavy,
            "Sheet",
            since1904: false,
            [
                ["a", new string(' ', 24 << 20)],
            ]
        );
        using (var sent = ZipFile.Open(Path.Combine(folder, "sent.zip"), ZipArchiveMode.Create))
        {
            foreach (var number in Enumerable.Range(1, 4))
                sent.CreateEntryFromFile(heavy, $"{number}.xlsx", CompressionLevel.SmallestSize);
        }

        File.Delete(heavy);

        var files = FoundFile.In(folder);

        Assert.Equal(4, files.Count);
        using var refused = ReturnFile.Open(files[^1]);
        Assert.Contains("with the other archives", refused.Findings.Problems[0].Message, StringComparison.Ordinal);
        Assert.Equal("sent.zip/1.xlsx", files[0].InFile);
    }
}
