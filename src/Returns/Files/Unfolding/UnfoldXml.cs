using System.Threading.Tasks.Dataflow;
using System.Xml;

namespace Headwater.Returns.Files.Unfolding;

/// <summary>Takes a return written in XML apart into its tables, record by record, so that a large file needs little memory.</summary>
/// <remarks>
/// Entities and outside definitions are never followed. What stood before a break in the file is kept. While records are
/// read, those read before are written down at the side: half the time goes into each.
/// </remarks>
internal sealed class UnfoldXml
{
    private const int Together = 32;

    // Stands in the head of every return that is sent to the Department, and says nothing about anybody.
    private const string Level = "CBDSLevel";

    private const string NothingWhole =
        "the file is not well-formed XML from here on, and no record stands whole before; nothing of it was read";

    private static readonly XmlPath Collection = new("~Collection");

    private readonly Dictionary<Table, Part> parts = [];
    private readonly Dictionary<string, Note> unread = [];
    private readonly List<Note> notes = [];
    private readonly List<(XmlNode Record, string Path)> heads = [];
    private readonly List<string> cells = [];
    private readonly XmlOrdinals ordinals = new();
    private List<XmlShape> shapes = [];
    private readonly ActionBlock<List<(XmlNode Record, string Path)>> writing;
    private List<(XmlNode Record, string Path)> taken = [];
    private int count;

    private UnfoldXml() => writing = new(WriteDown, new() { BoundedCapacity = 4, SingleProducerConstrained = true });

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
            var root = reader.LocalName;
            unfold.shapes =
            [
                .. XmlShapes.All.Where(shape => shape.Root.Equals(root, StringComparison.OrdinalIgnoreCase)),
            ];
            if (unfold.shapes.Count is 0)
                unfold.shapes = [.. XmlShapes.All.Where(shape => shape.IsKnownByRecords)];
            unfold.Read(reader);
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

        unfold.Close();
        // Whoever calls the outermost element as they like may be anybody, until there is a record.
        if (
            unfold.parts.Count is 0
            && unfold.notes.Count is 0
            && unfold.shapes.TrueForAll(shape => shape.IsKnownByRecords)
        )
            return null;
        if (unfold.notes.Count > 0 && unfold.TellsOfNobody)
            return ([], [unfold.notes[0] with { Message = NothingWhole }]);
        return (
            [.. unfold.parts.Select(pair => (pair.Key, pair.Value.Content))],
            [.. unfold.notes, .. unfold.unread.Values]
        );
    }

    private bool TellsOfNobody => parts.All(part => part.Key.IsHead || part.Value.Lines <= 1);

    private void Read(XmlReader reader)
    {
        var path = new List<string>();
        while (reader.Read())
        {
            if (reader.NodeType is XmlNodeType.EndElement && path.Count > 0)
                path.RemoveAt(path.Count - 1);
            if (reader.NodeType is not XmlNodeType.Element)
                continue;

            if (path.Count > XmlNode.Deepest)
                throw new XmlException("Nested too deep.", null, ((IXmlLineInfo)reader).LineNumber, 1);
            var here = string.Join('/', path.Append(reader.LocalName));
            if (Records(here).Count > 0)
                Take(XmlNode.Read(reader, ++count, ordinals), here);
            else if (!reader.IsEmptyElement)
                path.Add(reader.LocalName);
        }
    }

    private List<XmlRecord> Records(string path) =>
        [.. shapes.SelectMany(shape => shape.Records).Where(record => record.Stands(path))];

    private void Take(XmlNode record, string path)
    {
        Decide(record, path);
        heads.Add((record, path));
        if (shapes.Count > 1)
            return;
        taken.AddRange(heads);
        heads.Clear();
        if (taken.Count >= Together)
            Hand();
    }

    // A list refused means that writing came to grief: the wait for its end throws why.
    private void Hand()
    {
        if (!writing.SendAsync(taken).GetAwaiter().GetResult())
            writing.Completion.GetAwaiter().GetResult();
        taken = [];
    }

    private void Close()
    {
        if (taken.Count > 0)
            Hand();
        writing.Complete();
        writing.Completion.GetAwaiter().GetResult();
    }

    private void WriteDown(List<(XmlNode Record, string Path)> records)
    {
        Begin(shapes[0]);
        foreach (var (record, path) in records)
            Write(record, Records(path));
    }

    // Several returns have one root and like heads: the head names the return, or its first record shows it.
    private void Decide(XmlNode record, string path)
    {
        if (shapes.Count is 1)
            return;
        var its = shapes.Where(shape => shape.Records.Any(each => each.Stands(path))).ToList();
        var said = Collection.First(record)?.Text.Trim() ?? "";
        var named = its.Where(shape => shape.Collection.Equals(said, StringComparison.OrdinalIgnoreCase)).ToList();
        shapes = named.Count is 1 ? named : its;
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

    private void Write(XmlNode record, List<XmlRecord> its)
    {
        var found = its.SelectMany(each => each.Rows)
            .Select(rows => (Rows: rows, Nodes: rows.Way.All(record)))
            .ToList();
        foreach (var node in found.SelectMany(each => each.Nodes))
            node.IsRow = true;
        foreach (var (rows, nodes) in found)
        foreach (var node in nodes)
        {
            node.WasRead = true;
            cells.Clear();
            foreach (var source in rows.Sources)
                cells.Add(source.Cell(node, record));
            if (rows.IsRow(node, record))
                parts[rows.Table].Write(node.Line, cells);
        }

        if (found.Count > 0)
            Pass(record);
    }

    // What no table asks for is said, with how often it stood there: a new item of the return must not vanish unseen.
    private void Pass(XmlNode node)
    {
        if (!node.WasRead && node.Children.IsEmpty && node.Text is not "" && !node.Is(Level))
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
