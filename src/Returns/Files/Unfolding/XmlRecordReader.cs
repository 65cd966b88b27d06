using System.Text;
using System.Xml;

namespace Headwater.Returns.Files.Unfolding;

/// <summary>Reads records of an XML file one after another, each whole, and none that is too large to be one.</summary>
/// <remarks>What is too large is passed over without being held, and the file is read on after it.</remarks>
internal sealed class XmlRecordReader(XmlReader reader)
{
    // A note of a case has some thousands of letters. The text is left blank, as if it had not been sent.
    private const int LongestText = 1 << 20;

    // All texts of a record together.
    private const int MostLetters = 16 << 20;

    // Fifty a week of a childhood.
    private const int MostElements = 50_000;

    private readonly XmlOrdinals ordinals = new();
    private readonly char[] some = new char[4096];
    private int top;
    private int elements;

    /// <summary>What was passed over.</summary>
    public List<Note> Notes { get; } = [];

    /// <summary>How many letters the texts of the last record have.</summary>
    public int Letters { get; private set; }

    private bool IsTooLarge => elements > MostElements || Letters > MostLetters;

    /// <summary>Reads the element at which the reader stands, and all within it; the reader then stands at its end.</summary>
    /// <param name="record">Which record of the file it is.</param>
    /// <returns>Null where the record was passed over.</returns>
    public XmlNode? Read(int record)
    {
        ordinals.Begin();
        (top, elements, Letters) = (reader.Depth, 0, 0);
        var node = Read(parent: null, record, number: 1);
        if (!IsTooLarge)
            return node;
        Notes.Add(
            new(
                node.Line,
                "",
                "length",
                elements > MostElements
                    ? $"holds more than {MostElements:N0} elements, too many for one record, and was not read"
                    : $"holds more than {MostLetters:N0} letters, too many for one record, and was not read"
            )
        );
        return null;
    }

    private XmlNode Read(XmlNode? parent, int ordinal, int number)
    {
        var line = ((IXmlLineInfo)reader).LineNumber;
        if (reader.Depth - top > XmlNode.Deepest)
            throw new XmlException("Nested too deep.", null, line, 1);
        elements++;
        var node = new XmlNode(reader.LocalName, line, ordinal, number, parent);
        if (reader.IsEmptyElement)
            return node;
        var (more, isTooLong) = (default(StringBuilder), false);
        while (reader.Read() && reader.NodeType is not XmlNodeType.EndElement)
        {
            if (reader.NodeType is XmlNodeType.Element)
            {
                var (its, among) = ordinals.Next(reader.LocalName);
                var child = Read(node, its, among);
                // The rest of a record that is too large is walked through, to find its end, and let go.
                if (!IsTooLarge)
                    node.Add(child);
            }
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && !isTooLong && !IsTooLarge)
            {
                var text = Text(most: LongestText - (more?.Length ?? node.Text.Length));
                isTooLong = text is null;
                Letters += text?.Length ?? 0;
                if (node.Text is "")
                    node.Text = text ?? "";
                else
                    (more ??= new StringBuilder(node.Text)).Append(text);
            }
        }

        if (more is not null)
            node.Text = more.ToString();
        if (isTooLong)
        {
            node.Text = "";
            Notes.Add(
                new(
                    line,
                    node.Name,
                    "length",
                    $"holds more than {LongestText:N0} letters, too many for any item, and was taken as blank"
                )
            );
        }

        return node;
    }

    /// <summary>The text at which the reader stands, of which it never holds the whole; null where it is longer than may be.</summary>
    private string? Text(int most)
    {
        var text = new string(some, 0, reader.ReadValueChunk(some, 0, some.Length));
        var more = default(StringBuilder);
        for (int read; (read = reader.ReadValueChunk(some, 0, some.Length)) > 0; )
        {
            (more ??= new StringBuilder(text)).Append(some, 0, read);
            if (more.Length > most)
                return null;
        }

        return text.Length > most ? null
            : more is null ? text
            : more.ToString();
    }
}
