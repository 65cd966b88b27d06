using System.Text;
using Headwater.Demo.Faults;

namespace Headwater.Demo.Files;

/// <summary>The borough's folder on disk: every file open at its end, so that batches can be filed one behind another.</summary>
public sealed class Cabinet(string folder) : IDisposable
{
    private readonly Dictionary<string, Drawer> drawers = [];
    private readonly Dictionary<(string Path, Fault Fault), int> planted = [];

    public IReadOnlyList<MadeFile> Files =>
        [.. drawers.Select(drawer => new MadeFile(drawer.Key, drawer.Value.Rows, drawer.Value.Stream.Length))];

    /// <summary>How often each fault befell a cell of each file.</summary>
    public IEnumerable<(string Path, Fault Fault, int Times)> Planted =>
        planted.Select(each => (each.Key.Path, each.Key.Fault, each.Value));

    public void File(IReadOnlyList<Sheet> sheets)
    {
        foreach (var sheet in sheets)
            File(sheet);
    }

    public void File(Sheet sheet)
    {
        var drawer = Open(sheet);
        drawer.Rows += sheet.Rows;
        foreach (var (fault, times) in sheet.Planted.Where(each => each.Times > 0))
            planted[(sheet.Path, fault)] = planted.GetValueOrDefault((sheet.Path, fault)) + times;
        Write(drawer.Stream, sheet.Written.Span, sheet.Paper);
    }

    public void Foot(Sheet sheet)
    {
        var drawer = Open(sheet);
        if (sheet.Footing(drawer.Rows) is { Length: > 0 } footing)
            Write(drawer.Stream, Encoding.UTF8.GetBytes(footing), sheet.Paper);
    }

    public void Dispose()
    {
        foreach (var drawer in drawers.Values)
            drawer.Stream.Dispose();
    }

    private Drawer Open(Sheet sheet)
    {
        if (drawers.TryGetValue(sheet.Path, out var drawer))
            return drawer;

        var path = Path.Combine(folder, sheet.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? folder);
        var stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read, 32 * 1024);
        drawers[sheet.Path] = drawer = new Drawer(stream);
        if (sheet.Paper.ByteOrderMark)
            stream.Write(Encoding.UTF8.Preamble);
        Write(stream, Encoding.UTF8.GetBytes(sheet.Heading), sheet.Paper);
        return drawer;
    }

    // Every name in the lists is within Latin-1, whose letters stand at the same places in Windows-1252.
    private static void Write(Stream stream, ReadOnlySpan<byte> utf8, Paper paper) =>
        stream.Write(paper.Windows1252 ? Encoding.Latin1.GetBytes(Encoding.UTF8.GetString(utf8)) : utf8);

    private sealed record Drawer(FileStream Stream)
    {
        public int Rows { get; set; }
    }
}
