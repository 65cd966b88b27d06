using System.Runtime.InteropServices;

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
