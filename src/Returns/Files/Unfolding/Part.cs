using System.Buffers;
using System.Globalization;
using System.Text;

namespace Headwater.Returns.Files.Unfolding;

/// <summary>Writes one table of an unfolded file as lines of cells, each behind the number of the line where it stood.</summary>
internal sealed class Part
{
    private readonly ArrayBufferWriter<byte> line = new(256);

    public Spill Content { get; } = new();

    public int Lines { get; private set; }

    public void Write(int number, IEnumerable<string> cells)
    {
        line.ResetWrittenCount();
        Add(number.ToString(CultureInfo.InvariantCulture));
        foreach (var cell in cells)
        {
            line.Write(","u8);
            Add(
                cell.AsSpan().IndexOfAny(",\"\r\n") < 0
                    ? cell
                    : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            );
        }

        line.Write("\n"u8);
        Content.Write(line.WrittenSpan);
        Lines++;
    }

    private void Add(string text) => Encoding.UTF8.GetBytes(text, line);
}
