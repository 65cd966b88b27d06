using System.Xml.Linq;
using Headwater.Demo.Faults;
using Headwater.Demo.Randomness;
using Headwater.Returns;
using Headwater.Returns.Writing;

namespace Headwater.Demo.Files;

/// <summary>The tables of a return in XML, the rows of each child in one element.</summary>
internal sealed class TablesInXml(
    string path,
    Return of,
    string around,
    XElement? above,
    params IReadOnlyList<FormRows> tables
) : XmlSheet(path, around, above)
{
    public override IEnumerable<(Fault Fault, int Times)> Planted => tables.SelectMany(table => table.Planted);

    public override void Begin(Draw? faults)
    {
        base.Begin(faults);
        foreach (var table in tables)
            table.Begin(faults);
    }

    /// <summary>Writes the child whose rows have been filled, and forgets them.</summary>
    public void WriteChild()
    {
        var inner = WriteXml.Run(of, Filled).Root;
        foreach (var name in Around.Split('/')[1..])
            inner = inner?.Element(name);
        var its = tables.Sum(table => table.Rows.Count);
        foreach (var child in inner?.Elements() ?? [])
        {
            Write(child, its);
            its = 0;
        }

        foreach (var table in tables)
            table.Clear();
    }

    private IReadOnlyList<IReadOnlyDictionary<Column, string>> Filled(Table table) =>
        tables.FirstOrDefault(rows => rows.Table == table)?.Rows ?? [];
}
