using System.Buffers;
using System.Text.Json;
using Headwater.Demo.Faults;
using Headwater.Demo.Randomness;

namespace Headwater.Demo.Files;

/// <summary>A file of one table as JSON, a row on each line.</summary>
internal sealed class JsonRows<T>(string path, Layout<T> layout) : Sheet(path, Paper.Plain, [])
{
    private readonly FormRows<T> form = new(layout);
    private readonly ArrayBufferWriter<byte> bytes = new();
    private int rows;

    public override string Heading => "";

    public override int Rows => rows;

    public override ReadOnlyMemory<byte> Written => bytes.WrittenMemory;

    public override IEnumerable<(Fault Fault, int Times)> Planted => form.Planted;

    public override void Begin(Draw? faults)
    {
        bytes.ResetWrittenCount();
        rows = 0;
        form.Begin(faults);
    }

    public void Write(T row)
    {
        form.Write(row);
        using (var json = new Utf8JsonWriter(bytes))
            JsonSerializer.Serialize(
                json,
                form.Rows[0].ToDictionary(cell => cell.Key.Name, cell => cell.Value is "" ? null : cell.Value)
            );
        bytes.Write("\n"u8);
        form.Clear();
        rows++;
    }
}
