using Headwater.Returns.Formats;
using Headwater.Vocabulary;

namespace Headwater.Returns;

/// <summary>One file of a return, described once: the same lines read it, check it, document it and write made-up ones.</summary>
/// <remarks>A table's class says <c>Table = new(…)</c> and, below it, one column a line; each joins the table in that order.</remarks>
public sealed class Table(Return of, string name, string fileName, string meaning, Years? years = null)
{
    private readonly List<Column> columns = [];

    public Return Return { get; } = of;

    /// <summary>As the return calls it; no two tables share one.</summary>
    public string Name { get; } = name;

    /// <summary>What its file is usually called, without the ending. It only breaks ties: files are known by their headings.</summary>
    public string FileName { get; } = fileName;

    public string Meaning { get; } = meaning;

    /// <summary>What its senders call it, for the middle of a sentence: inspectors' lists go by their number.</summary>
    internal string Called => Return == Return.AnnexA ? $"{FileName} ({Meaning})" : $"{Name} file";

    /// <summary>The years in which the table was part of the return.</summary>
    public Years Years { get; } = years ?? Years.Always;

    /// <summary>The column whose day says by which school year a row's codes are judged; null where the file's year does.</summary>
    public string? DatedBy { get; init; }

    /// <summary>The column that says which person a row is about, in the return's own numbering; null where no row is about one.</summary>
    public string? KnownBy { get; init; }

    /// <summary>The column by whose day the rows of one person are put in order; null where no day does.</summary>
    public string? OrderedBy { get; init; }

    /// <summary>The column that names who works with the person of a row; null where none does.</summary>
    public string? WorkedBy { get; init; }

    /// <summary>The column that names the team of whoever works with them; null where none does.</summary>
    public string? TeamIn { get; init; }

    /// <summary>Whether it stands in XML alone, so that no CSV file is taken for it.</summary>
    public bool IsXmlOnly { get; init; }

    /// <summary>Whether nothing of it is loaded, though other tables of its return are.</summary>
    public bool IsCheckedAlone { get; init; }

    /// <summary>Whether it tells of the file, not of anybody: it is checked, and there is nothing to load.</summary>
    public bool IsHead { get; init; }

    public IReadOnlyList<Column> Columns => columns;

    /// <summary>The column that <see cref="KnownBy"/> names.</summary>
    internal Column? Known => Find(KnownBy);

    internal Column? Order => Find(OrderedBy);

    internal Column? Worker => Find(WorkedBy);

    internal Column? Team => Find(TeamIn);

    public override string ToString() => Name;

    private Column? Find(string? name) => name is null ? null : columns.Single(column => column.Name == name);

    internal Column Column(
        string name,
        Format format,
        string meaning,
        Presence presence = Presence.Optional,
        params IReadOnlyList<string> alsoNamed
    )
    {
        var column = new Column(Name, columns.Count, name, format, meaning, presence, alsoNamed);
        columns.Add(column);
        return column;
    }
}
