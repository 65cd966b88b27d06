using System.Globalization;
using System.Text;

namespace Headwater.Records.Matching.Files;

/// <summary>Writes comma-separated lines; the file is there under its name once it is whole.</summary>
internal sealed class CsvText : IDisposable
{
    private readonly string path;
    private readonly FileStream stream;
    private readonly StringBuilder text = new(1 << 16);
    private bool first = true;

    public CsvText(string path)
    {
        this.path = path;
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
            Directory.CreateDirectory(folder);
        stream = File.Create($"{path}.part");
    }

    public void Cell(string cell)
    {
        Part();
        if (cell.AsSpan().IndexOfAny(",\"\r\n") < 0)
            text.Append(cell);
        else
            text.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
    }

    public void Cell(int number)
    {
        Part();
        text.Append(CultureInfo.InvariantCulture, $"{number}");
    }

    /// <summary>With as many places behind the point as asked for.</summary>
    public void Cell(double number, int places)
    {
        Part();
        var units = (long)Math.Round(number * Math.Pow(10, places));
        if (units < 0)
            text.Append('-');
        Span<char> digits = stackalloc char[24];
        var at = digits.Length;
        var rest = (ulong)Math.Abs(units);
        for (var place = 0; rest > 0 || place <= places; place++)
        {
            if (place == places && places > 0)
                digits[--at] = '.';
            digits[--at] = (char)('0' + (rest % 10));
            rest /= 10;
        }

        text.Append(digits[at..]);
    }

    public void End()
    {
        text.Append('\n');
        first = true;
        if (text.Length > 1 << 15)
            Flush();
    }

    /// <summary>Puts the whole file in its place.</summary>
    public void Keep()
    {
        Flush();
        stream.Dispose();
        File.Move($"{path}.part", path, overwrite: true);
    }

    // What was not kept leaves no trace.
    public void Dispose()
    {
        stream.Dispose();
        File.Delete($"{path}.part");
    }

    private void Part()
    {
        if (!first)
            text.Append(',');
        first = false;
    }

    private void Flush()
    {
        stream.Write(Encoding.UTF8.GetBytes(text.ToString()));
        text.Clear();
    }
}
