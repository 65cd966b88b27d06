using System.Buffers;
using System.Globalization;
using System.Text;

namespace Headwater.Demo.Persons;

/// <summary>One line of a CSV file as it is being written, in UTF-8.</summary>
internal sealed class Row
{
    private readonly ArrayBufferWriter<byte> bytes = new(1024);
    private int fields;

    public ReadOnlySpan<byte> Written => bytes.WrittenSpan;

    public void Clear()
    {
        bytes.ResetWrittenCount();
        fields = 0;
    }

    public Row Add(string text)
    {
        if (fields++ > 0)
            Byte((byte)',');
        var quoted = text.AsSpan().ContainsAny(',', '"');
        if (quoted)
            Byte((byte)'"');
        Encoding.UTF8.GetBytes(quoted ? text.Replace("\"", "\"\"", StringComparison.Ordinal) : text, bytes);
        if (quoted)
            Byte((byte)'"');
        return this;
    }

    public Row Add(long number) => Add(number.ToString(CultureInfo.InvariantCulture));

    private void Byte(byte value)
    {
        bytes.GetSpan(1)[0] = value;
        bytes.Advance(1);
    }
}
