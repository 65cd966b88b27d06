using System.Globalization;
using System.Text.Json;

namespace Headwater.Returns.Files.Unfolding;

/// <summary>Where the text of a cell stands, as <see cref="XmlRows"/> writes it; taken apart once for all records.</summary>
internal sealed class XmlSource
{
    private readonly char kind;
    private readonly string name;
    private readonly XmlPath[] paths = [];

    public XmlSource(string source)
    {
        kind = source is ['.' or '=' or '#' or '@' or '/' or '^' or '[', ..] ? source[0] : ' ';
        name = kind is ' ' ? source : source[1..];
        if (kind is ' ' or '/' or '^')
            paths = [.. name.Split('|').Select(path => new XmlPath(path))];
    }

    /// <summary>The text; empty where there is none.</summary>
    public string Cell(XmlNode element, XmlNode record) =>
        kind switch
        {
            '.' => element.Take(),
            '=' => name,
            '[' => JsonSerializer.Serialize<string[]>([element.Take()]),
            '^' => Nearest(element)?.Take() ?? "",
            '#' => element.Around(name)?.Ordinal.ToString(CultureInfo.InvariantCulture) ?? "",
            '@' => element.Around(name) is { } around ? $"{record.Ordinal}.{around.Number}" : "",
            _ => First(kind is '/' ? record : element)?.Take() ?? "",
        };

    private XmlNode? Nearest(XmlNode element)
    {
        for (var node = element; node is not null; node = node.Parent)
            if (First(node) is { } found)
                return found;
        return null;
    }

    private XmlNode? First(XmlNode from)
    {
        foreach (var path in paths)
            if (path.First(from) is { } found)
                return found;
        return null;
    }
}
