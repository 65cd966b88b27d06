using System.Xml;

namespace Headwater.Returns.Files.Unfolding;

/// <summary>An element of a record.</summary>
/// <param name="Ordinal">Which of its name it is within the record, from 1; of a record itself, which record of the file.</param>
/// <param name="Number">Which of all elements it is within the record, from 1.</param>
internal sealed record XmlNode(string Name, int Line, int Ordinal, int Number, XmlNode? Parent)
{
    // A return nests its elements a few deep; a file that nests thousands is no return, and reading it would end the process.
    private const int Deepest = 64;

    public string Text { get; private set; } = "";

    public List<XmlNode> Children { get; } = [];

    /// <summary>Whether a source asked for its text, or it holds elements: else nothing of it was read.</summary>
    public bool WasRead { get; set; }

    /// <summary>Reads the element at which the reader stands, and all within it; the reader then stands at its end.</summary>
    /// <param name="record">Which record of the file it is.</param>
    public static XmlNode Read(XmlReader reader, int record) => Read(reader, null, [], record, 1, reader.Depth);

    private static XmlNode Read(
        XmlReader reader,
        XmlNode? parent,
        Dictionary<string, int> ordinals,
        int ordinal,
        int number,
        int top
    )
    {
        var line = ((IXmlLineInfo)reader).LineNumber;
        if (reader.Depth - top > Deepest)
            throw new XmlException("Nested too deep.", null, line, 1);
        var node = new XmlNode(reader.LocalName, line, ordinal, number, parent);
        if (reader.IsEmptyElement)
            return node;
        while (reader.Read() && reader.NodeType is not XmlNodeType.EndElement)
        {
            if (reader.NodeType is XmlNodeType.Element)
            {
                var name = reader.LocalName;
                var its = ordinals[name] = ordinals.GetValueOrDefault(name) + 1;
                var among = ordinals[""] = ordinals.GetValueOrDefault("", 1) + 1;
                node.Children.Add(Read(reader, node, ordinals, its, among, top));
            }
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
                node.Text += reader.Value;
        }

        return node;
    }

    /// <summary>Whether it is a row of some table: what stands within it belongs to that row, not to the record.</summary>
    public bool IsRow { get; set; }

    public bool Is(string name) => Name.Equals(name, StringComparison.OrdinalIgnoreCase);

    public IEnumerable<XmlNode> Find(string path)
    {
        if (path is "")
            return [this];
        var (first, rest) = path.IndexOf('/') is var slash and >= 0 ? (path[..slash], path[(slash + 1)..]) : (path, "");
        var found = first switch
        {
            ['~', '[', .. var name, ']'] => Within(_ => true).Prepend(this).Where(node => node.Holds(name)),
            ['~', .. var name] => Within(node => !node.IsRow).Where(node => node.Is(name)),
            ['*', '[', .. var name, ']'] => Children.Where(child => child.Holds(name)),
            _ => Children.Where(child => child.Is(first)),
        };
        return rest is "" ? found : found.SelectMany(child => child.Find(rest));
    }

    private bool Holds(string name) => Children.Exists(child => child.Is(name));

    // The outer before the inner, so that an item of the record comes before one of the same name deeper down.
    private IEnumerable<XmlNode> Within(Func<XmlNode, bool> enter)
    {
        var waiting = new Queue<XmlNode>([this]);
        while (waiting.TryDequeue(out var node))
        {
            foreach (var child in node.Children.Where(enter))
            {
                yield return child;
                waiting.Enqueue(child);
            }
        }
    }

    /// <summary>The text that a source names, as described at <see cref="XmlRows"/>; empty where there is none.</summary>
    public string Cell(string source, XmlNode record)
    {
        if (source is ".")
            return Taken(this);
        if (source[0] is '=')
            return source[1..];
        if (source[0] is '#')
            return $"{Around(source[1..])?.Ordinal}";
        if (source[0] is '@')
            return Around(source[1..]) is { } around ? $"{record.Ordinal}.{around.Number}" : "";
        var from = source[0] is '/' ? record : this;
        foreach (var path in source.TrimStart('/').Split('|'))
            if (from.Find(path).FirstOrDefault() is { } found)
                return Taken(found);
        return "";
    }

    private XmlNode? Around(string name)
    {
        var node = this;
        while (node is not null && !(name is "" || node.Is(name)))
            node = node.Parent;
        return node;
    }

    private static string Taken(XmlNode node)
    {
        node.WasRead = true;
        return node.Text.Trim();
    }
}
