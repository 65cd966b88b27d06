using System.Xml;

namespace Headwater.Returns.Files.Unfolding;

/// <summary>Takes a return written in XML apart into its tables, record by record, so that a large file needs little memory.</summary>
/// <remarks>Entities and outside definitions are never followed. What stood before a break in the file is kept.</remarks>
internal sealed class UnfoldXml
{
    private readonly Dictionary<Table, Part> parts = [];
    private readonly Dictionary<string, Note> unread = [];
    private readonly List<Note> notes = [];

    /// <returns>A part for each table of the return, be it empty; null where the root belongs to no return.</returns>
    public static (IReadOnlyList<(Table Table, Spill Content)> Parts, IReadOnlyList<Note> Notes)? Run(Stream stream)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreWhitespace = true,
            IgnoreProcessingInstructions = true,
        };
        using var reader = XmlReader.Create(stream, settings);
        var unfold = new UnfoldXml();
        try
        {
            if (reader.MoveToContent() is not XmlNodeType.Element)
                return null;
            var shapes = XmlShapes.All.Where(shape => shape.Root == reader.LocalName).ToList();
            if (shapes.Count is 0)
                return null;
            unfold.Read(reader, shapes);
        }
        catch (XmlException broken)
        {
            unfold.notes.Add(
                new(
                    Math.Max(1, broken.LineNumber),
                    "",
                    "xml",
                    "the file is not well-formed XML from here on; what stands before was read, what follows was not"
                )
            );
        }

        return (
            [.. unfold.parts.Select(pair => (pair.Key, pair.Value.Content))],
            [.. unfold.notes, .. unfold.unread.Values]
        );
    }

    private void Read(XmlReader reader, List<XmlShape> shapes)
    {
        var path = new List<string>();
        while (reader.Read())
        {
            if (reader.NodeType is XmlNodeType.EndElement && path.Count > 0)
                path.RemoveAt(path.Count - 1);
            if (reader.NodeType is not XmlNodeType.Element)
                continue;

            var here = string.Join('/', path.Append(reader.LocalName));
            var records = shapes.SelectMany(shape => shape.Records).Where(record => record.Path == here).ToList();
            if (records.Count > 0)
            {
                // Every table of the return is there once its records are, with or without a row.
                foreach (var shape in shapes.Where(shape => shape.Records.Any(records.Contains)))
                    Begin(shape);
                Take(XmlNode.Read(reader, null, []), records);
            }
            else if (!reader.IsEmptyElement)
            {
                path.Add(reader.LocalName);
            }
        }
    }

    private void Begin(XmlShape shape)
    {
        foreach (var table in shape.Records.SelectMany(record => record.Rows).Select(rows => rows.Table).Distinct())
        {
            if (parts.ContainsKey(table))
                continue;
            parts[table] = new Part();
            parts[table].Write(1, table.Columns.Select(column => column.Name));
        }
    }

    private void Take(XmlNode record, List<XmlRecord> shapes)
    {
        foreach (var rows in shapes.SelectMany(shape => shape.Rows))
        foreach (var node in record.Find(rows.Path))
        {
            node.WasRead = true;
            var cells = rows.Table.Columns.Select(column => node.Cell(rows.Source(column), record)).ToList();
            if (rows.IsRow(node, record))
                parts[rows.Table].Write(node.Line, cells);
        }

        Pass(record);
    }

    // What no table asks for is said, with how often it stood there: a new item of the return must not vanish unseen.
    private void Pass(XmlNode node)
    {
        if (!node.WasRead && node.Children.Count is 0 && node.Text is not "")
            unread[node.Name] = unread.TryGetValue(node.Name, out var note)
                ? note with
                {
                    Times = note.Times + 1,
                }
                : new(node.Line, node.Name, null, "is not an element of this return that is known and was not read");
        foreach (var child in node.Children)
            Pass(child);
    }
}
