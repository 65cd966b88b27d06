using System.Globalization;
using System.Text;

namespace Headwater.Returns.Files.Unfolding;

/// <summary>Writes one table of an unfolded file as lines of cells, each behind the number of the line where it stood.</summary>
internal sealed class Part
{
    private readonly StringBuilder line = new();

    public Spill Content { get; } = new();

    public void Write(int number, IEnumerable<string> cells)
    {
        line.Append(CultureInfo.InvariantCulture, $"{number}");
        foreach (var cell in cells)
        {
            line.Append(',');
            if (cell.AsSpan().IndexOfAny(",\"\r\n") < 0)
                line.Append(cell);
            else
                line.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }

        line.Append('\n');
        Content.Write(Encoding.UTF8.GetBytes(line.ToString()));
        line.Clear();
    }
}
