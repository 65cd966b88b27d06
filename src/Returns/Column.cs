using Headwater.Returns.Formats;

namespace Headwater.Returns;

/// <summary>One column of a table.</summary>
/// <param name="Place">Its place among the table's columns, from 0; a file may hold them in any order.</param>
/// <param name="AlsoNamed">Other headings that older or other systems write above the same column.</param>
public sealed record Column(
    string Table,
    int Place,
    string Name,
    Format Format,
    string Meaning,
    Presence Presence,
    IReadOnlyList<string> AlsoNamed
)
{
    public bool IsKey => Presence is Presence.Key;
}
