using System.Xml.Linq;
using Headwater.Returns.Files.Unfolding;

namespace Headwater.Returns.Writing;

/// <summary>Rows that say by their numbers within which other row's element they stand, as those of SEN2 do.</summary>
/// <param name="record">The name of the outermost of their elements.</param>
internal sealed class Nesting(string record)
{
    private readonly Dictionary<(string Name, string Number), string> people = [];
    private readonly Dictionary<(string Name, string Number), XElement> elements = [];

    public static bool Is(XmlRows shape) => shape.Cells.Values.Any(source => source is ['@', ..]);

    /// <summary>The number of the person to whom a row leads through the rows before it.</summary>
    public string Person(XmlRows shape, IReadOnlyDictionary<Column, string> row)
    {
        var own = Own(shape, row);
        var person =
            Around(shape, row).Select(number => people.GetValueOrDefault(number)).FirstOrDefault(its => its is not null)
            ?? own.Number;
        return people[own] = person;
    }

    public XElement Element(XElement person, XmlRows shape, IReadOnlyDictionary<Column, string> row)
    {
        var own = Own(shape, row);
        var element = person;
        if (own.Name != record)
        {
            element = new XElement(own.Name);
            var around = Around(shape, row)
                .Select(number => elements.GetValueOrDefault(number))
                .FirstOrDefault(its => its is not null);
            (around ?? person).Add(element);
        }

        return elements[own] = element;
    }

    private (string Name, string Number) Own(XmlRows shape, IReadOnlyDictionary<Column, string> row)
    {
        var name = shape.Path is "" ? record : shape.ElementName.TrimStart('~');
        return Numbers(shape, row).FirstOrDefault(number => number.Name == name, (Name: name, Number: ""));
    }

    private IEnumerable<(string Name, string Number)> Around(XmlRows shape, IReadOnlyDictionary<Column, string> row) =>
        Numbers(shape, row).Where(number => number.Name != Own(shape, row).Name);

    private static IEnumerable<(string Name, string Number)> Numbers(
        XmlRows shape,
        IReadOnlyDictionary<Column, string> row
    ) =>
        from column in shape.Table.Columns
        let source = shape.Source(column)
        where source is ['@', ..]
        select (Name: source[1..], Number: row.GetValueOrDefault(column, ""));
}
