using System.Buffers;
using System.Text;
using System.Xml.Linq;
using Headwater.Demo.Randomness;
using Headwater.Returns;
using Headwater.Returns.Writing;

namespace Headwater.Demo.Files;

/// <summary>A return in XML, of which each child is one element.</summary>
/// <param name="head">The rows of the element that stands before the children.</param>
/// <param name="around">The element within the root in which the children stand.</param>
internal sealed class XmlSheet(
    string path,
    Return of,
    FormRows head,
    string around,
    params IReadOnlyList<FormRows> tables
) : Sheet(path, Paper.Plain, [])
{
    private readonly ArrayBufferWriter<byte> bytes = new();
    private int rows;

    public override string Heading
    {
        get
        {
            var empty = Document(head);
            var above =
                empty.Root?.Elements().Where(element => element.HasElements).Select(element => $"{element}\r\n") ?? [];
            return $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n<{empty.Root?.Name}>\r\n{string.Concat(above)}<{around}>\r\n";
        }
    }

    public override string Footing(int rows) => $"</{around}>\r\n</{Document(head).Root?.Name}>\r\n";

    public override int Rows => rows;

    public override ReadOnlyMemory<byte> Written => bytes.WrittenMemory;

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
        foreach (var child in Document([.. tables]).Root?.Element(around)?.Elements() ?? [])
            bytes.Write(Encoding.UTF8.GetBytes($"{child}\r\n"));
        foreach (var table in tables)
        {
            rows += table.Rows.Count;
            table.Clear();
        }
    }

    private XDocument Document(params FormRows[] some) =>
        WriteXml.Run(of, table => some.FirstOrDefault(rows => rows.Table == table)?.Rows ?? []);
}
