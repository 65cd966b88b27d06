using System.Buffers;
using System.Text.Json;
using Headwater.Demo.Faults;
using Headwater.Demo.Randomness;

namespace Headwater.Demo.Files;

/// <summary>Tables as JSON: a line for each child, with the rows under the name of their table.</summary>
internal sealed class TablesInJson(string path, IReadOnlyList<FormRows> tables) : Sheet(path, Paper.Plain, [])
{
    private readonly ArrayBufferWriter<byte> bytes = new();
    private int rows;

    public override string Heading => "";

    public override int Rows => rows;

    public override ReadOnlyMemory<byte> Written => bytes.WrittenMemory;

    public override IEnumerable<(Fault Fault, int Times)> Planted => tables.SelectMany(table => table.Planted);

    public override void Begin(Draw? faults)
    {
        bytes.ResetWrittenCount();
        rows = 0;
        foreach (var table in tables)
            table.Begin(faults);
    }

    /// <summary>Writes the child whose rows have been filled, and forgets them.</summary>
    public void WriteChild()
    {
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            foreach (var table in tables.Where(table => table.Rows.Count > 0))
                Write(json, table);
            json.WriteEndObject();
        }

        bytes.Write("\n"u8);
    }

    private void Write(Utf8JsonWriter json, FormRows table)
    {
        json.WriteStartArray(table.Table.Name);
        foreach (var row in table.Rows)
        {
            json.WriteStartObject();
            foreach (var (column, cell) in row)
                json.WriteString(column.Name, cell is "" ? null : cell);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        rows += table.Rows.Count;
        table.Clear();
    }
}
