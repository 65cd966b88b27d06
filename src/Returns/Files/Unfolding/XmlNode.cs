using System.Runtime.InteropServices;
using System.Text;
using System.Xml;

namespace Headwater.Returns.Files.Unfolding;

/// <summary>An element of a record.</summary>
/// <param name="Ordinal">Which of its name it is within the record, from 1; of a record itself, which record of the file.</param>
/// <param name="Number">Which of all elements it is within the record, from 1.</param>
internal sealed record XmlNode(string Name, int Line, int Ordinal, int Number, XmlNode? Parent)
{
    // A return nests its elements a few deep; a file that nests thousands is no return, and reading it would end the process.
    public const int Deepest = 64;

    public string Text { get; set; } = "";

    // Most elements hold a text and nothing else.
    private List<XmlNode>? children;

    public ReadOnlySpan<XmlNode> Children => CollectionsMarshal.AsSpan(children);

    /// <summary>The same as <see cref="Children"/>, to be asked.</summary>
    public IReadOnlyList<XmlNode> Items => children ?? [];

    public void Add(XmlNode child) => (children ??= []).Add(child);

    /// <summary>Whether a source asked for its text, or it holds elements: else nothing of it was read.</summary>
    public bool WasRead { get; set; }

    /// <summary>Reads the element at which the reader stands, and all within it; the reader then stands at its end.</summary>
    /// <param name="record">Which record of the file it is.</param>
    /// <param name="ordinals">Kept from record to record.</param>
    public static XmlNode Read(XmlReader reader, int record, XmlOrdinals ordinals)
    {
        ordinals.Begin();
        return Read(reader, null, ordinals, record, 1, reader.Depth);
    }

    private static XmlNode Read(
        XmlReader reader,
        XmlNode? parent,
        XmlOrdinals ordinals,
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
        var more = default(StringBuilder);
        while (reader.Read() && reader.NodeType is not XmlNodeType.EndElement)
        {
            if (reader.NodeType is XmlNodeType.Element)
            {
                var (its, among) = ordinals.Next(reader.LocalName);
                node.Add(Read(reader, node, ordinals, its, among, top));
            }
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
            {
                if (node.Text is "")
                    node.Text = reader.Value;
                else
                    (more ??= new StringBuilder(node.Text)).Append(reader.Value);
            }
        }

        if (more is not null)
            node.Text = more.ToString();

        return node;
    }

    /// <summary>Whether it is a row of some table: what stands within it belongs to that row, not to the record.</summary>
    public bool IsRow { get; set; }

    public bool Is(string name) => Name.Equals(name, StringComparison.OrdinalIgnoreCase);

    public bool Holds(string name)
    {
        foreach (var child in Children)
            if (child.Is(name))
                return true;
        return false;
    }

    /// <summary>What stands within it at any depth: the outer before the inner, so that an item of the record comes before one of the same name deeper down.</summary>
    public IEnumerable<XmlNode> Within(Func<XmlNode, bool> enter)
    {
        var waiting = new Queue<XmlNode>([this]);
        while (waiting.TryDequeue(out var node))
        {
            foreach (var child in node.Items.Where(enter))
            {
                yield return child;
                waiting.Enqueue(child);
            }
        }
    }

    /// <summary>The nearest element of a name around it, or itself; itself for no name.</summary>
    public XmlNode? Around(string name)
    {
        var node = this;
        while (node is not null && !(name is "" || node.Is(name)))
            node = node.Parent;
        return node;
    }

    /// <summary>Its text, which from now on counts as read.</summary>
    public string Take()
    {
        WasRead = true;
        return Text.Trim();
    }
}
