using System.Xml.Linq;
using Headwater.Returns.Files.Unfolding;

namespace Headwater.Returns.Writing;

/// <summary>Writes tables as one XML return, by the same description by which it is read.</summary>
public static class WriteXml
{
    /// <param name="of">A return that has an XML form.</param>
    /// <param name="rows">The rows of each of its tables.</param>
    public static XDocument Run(Return of, Func<Table, IEnumerable<IReadOnlyDictionary<Column, string>>> rows)
    {
        var shape =
            XmlShapes.All.FirstOrDefault(shape =>
                shape.Records.Any(record => record.Rows.Any(each => each.Table.Return == of))
            ) ?? throw new ArgumentException($"{of.Name} has no XML form.", nameof(of));
        var root = new XElement(shape.Root);
        foreach (var record in shape.Records)
        {
            var around = record.Path.Split('/')[..^1].Aggregate(root, Child);
            var name = record.Path.Split('/')[^1].TrimStart('~');
            var nesting = new Nesting(name);
            foreach (var person in People(record, rows, nesting))
            {
                var (element, numbered) = (new XElement(name), new Dictionary<(string, string), XElement>());
                foreach (var (shapeRows, row) in person)
                    Fill(
                        element,
                        Nesting.Is(shapeRows)
                            ? nesting.Element(element, shapeRows, row)
                            : Place(element, shapeRows, row, numbered),
                        shapeRows,
                        row
                    );
                around.Add(element);
            }
        }

        return new XDocument(root);
    }

    /// <summary>The rows of a record, person by person in order of first appearance; each row by the first shape of its table.</summary>
    private static IEnumerable<IGrouping<string, (XmlRows Shape, IReadOnlyDictionary<Column, string> Row)>> People(
        XmlRecord record,
        Func<Table, IEnumerable<IReadOnlyDictionary<Column, string>>> rows,
        Nesting nesting
    ) =>
        from shape in record.Rows.DistinctBy(each => each.Table)
        from row in rows(shape.Table)
        group (shape, row) by Nesting.Is(shape) ? nesting.Person(shape, row) : Person(shape.Table, row);

    private static string Person(Table table, IReadOnlyDictionary<Column, string> row) =>
        table
            .Columns.Where(column => column.Name == table.KnownBy)
            .Select(column => row.GetValueOrDefault(column, ""))
            .FirstOrDefault("");

    /// <summary>The element in which a row stands, made where it is not there yet.</summary>
    private static XElement Place(
        XElement record,
        XmlRows shape,
        IReadOnlyDictionary<Column, string> row,
        Dictionary<(string Name, string Number), XElement> numbered
    )
    {
        var path = shape.Path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var element = record;
        for (var i = 0; i < path.Length; i++)
        {
            var (name, isLast) = (i < path.Length - 1 ? path[i] : shape.ElementName, i == path.Length - 1);
            var number = shape
                .Table.Columns.Where(column => shape.Source(column) == $"#{name}")
                .Select(column => row.GetValueOrDefault(column, ""))
                .FirstOrDefault();
            // Elements that are counted are found again by their number; those that tables share, by their name.
            if (number is not null && !isLast && numbered.TryGetValue((name, number), out var known))
                element = known;
            else
                element = isLast && !shape.SharesElement ? Added(element, name) : Child(element, name);
            if (number is not null)
                numbered[(name, number)] = element;
        }

        return element;
    }

    private static void Fill(XElement record, XElement element, XmlRows shape, IReadOnlyDictionary<Column, string> row)
    {
        foreach (var with in shape.OnlyWith)
            if (with.Split('=') is [var flag, var value] && element.Element(flag) is null)
                element.Add(new XElement(flag, value));
        foreach (var column in shape.Table.Columns)
            if (row.GetValueOrDefault(column, "") is not "" and var cell)
                Set(record, element, shape.Source(column), cell);
    }

    private static void Set(XElement record, XElement element, string source, string cell)
    {
        if (source is ".")
        {
            element.Value = cell;
            return;
        }

        if (source[0] is '#' or '=' or '@')
            return;
        var at = source[0] is '/' ? record : element;
        var names = source.TrimStart('/').Split('|')[0].Split('/');
        at = names[..^1].Aggregate(at, Child);
        if (at.Element(names[^1]) is null)
            at.Add(new XElement(names[^1], cell));
    }

    private static XElement Child(XElement of, string name) => of.Element(name) ?? Added(of, name);

    private static XElement Added(XElement to, string name)
    {
        var added = new XElement(name);
        to.Add(added);
        return added;
    }
}
