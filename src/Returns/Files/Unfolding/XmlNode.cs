using System.Xml;

namespace Headwater.Returns.Files.Unfolding;

/// <summary>An element of a record.</summary>
/// <param name="Ordinal">Which of its name it is within the record, from 1.</param>
internal sealed record XmlNode(string Name, int Line, int Ordinal, XmlNode? Parent)
{
    public string Text { get; private set; } = "";

    public List<XmlNode> Children { get; } = [];

    /// <summary>Whether a source asked for its text, or it holds elements: else nothing of it was read.</summary>
    public bool WasRead { get; set; }

    /// <summary>Reads the element at which the reader stands, and all within it; the reader then stands at its end.</summary>
    public static XmlNode Read(XmlReader reader, XmlNode? parent, Dictionary<string, int> ordinals)
    {
        var name = reader.LocalName;
        var ordinal = ordinals[name] = ordinals.GetValueOrDefault(name) + 1;
        var node = new XmlNode(name, ((IXmlLineInfo)reader).LineNumber, ordinal, parent);
        if (reader.IsEmptyElement)
            return node;
        while (reader.Read() && reader.NodeType is not XmlNodeType.EndElement)
        {
            if (reader.NodeType is XmlNodeType.Element)
                node.Children.Add(Read(reader, node, ordinals));
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
                node.Text += reader.Value;
        }

        return node;
    }

    public IEnumerable<XmlNode> Find(string path)
    {
        if (path is "")
            return [this];
        var (first, rest) = path.IndexOf('/') is var slash and >= 0 ? (path[..slash], path[(slash + 1)..]) : (path, "");
        var found = first.StartsWith("*[", StringComparison.Ordinal)
            ? Children.Where(child => child.Children.Any(inner => inner.Name == first[2..^1]))
            : Children.Where(child => child.Name == first);
        return rest is "" ? found : found.SelectMany(child => child.Find(rest));
    }

    /// <summary>The text that a source names, as described at <see cref="XmlRows"/>; empty where there is none.</summary>
    public string Cell(string source, XmlNode record)
    {
        if (source is ".")
            return Taken(this);
        if (source[0] is '#')
            return $"{Around(source[1..])?.Ordinal}";
        var from = source[0] is '/' ? record : this;
        foreach (var path in source.TrimStart('/').Split('|'))
            if (from.Find(path).FirstOrDefault() is { } found)
                return Taken(found);
        return "";
    }

    private XmlNode? Around(string name)
    {
        var node = this;
        while (node is not null && node.Name != name)
            node = node.Parent;
        return node;
    }

    private static string Taken(XmlNode node)
    {
        node.WasRead = true;
        return node.Text.Trim();
    }
}
