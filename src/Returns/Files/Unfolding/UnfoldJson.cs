using System.Text;
using System.Text.Json;
using Headwater.Returns.SafeguardingDataset;

namespace Headwater.Returns.Files.Unfolding;

/// <summary>
/// Takes an extract written as JSON apart into its tables, record by record: rows under the name of their table, in an
/// array or one alone; rows alone, in an array or a line each; or the children that a council sends to the Department each
/// night. What stood before a break in the file is kept.
/// </summary>
internal sealed class UnfoldJson(JsonTokens tokens, string fileName)
{
    // A child of a long history has a few thousand items.
    private const int MostItems = 1 << 20;

    private static readonly Dictionary<string, Table> Named = Return.SafeguardingDataset.Tables.ToDictionary(table =>
        Heading.Fold(table.Name)
    );

    private readonly Dictionary<(Table Table, bool IsNested), Part> parts = [];
    private readonly Dictionary<string, Table?> known = [];
    private readonly Dictionary<string, Note> passed = [];
    private readonly List<Note> notes = [];
    private int records;
    private int items;

    /// <returns>A part for each table that the file has, be it empty; null where it holds none of them.</returns>
    public static (IReadOnlyList<(Table Table, Spill Content)> Parts, IReadOnlyList<Note> Notes)? Run(
        Stream stream,
        string fileName
    )
    {
        var tokens = new JsonTokens(TextStream.Of(stream).Stream);
        var unfold = new UnfoldJson(tokens, fileName);
        try
        {
            while (tokens.Read())
                unfold.Value("", within: null);
        }
        catch (JsonException)
        {
            unfold.notes.Add(
                new(
                    tokens.Line,
                    "",
                    "file",
                    "the file is not well-formed JSON from here on; what stands before was read, what follows was not"
                )
            );
        }

        return unfold.parts.Count is 0
            ? null
            : (
                [.. unfold.parts.Select(pair => (pair.Key.Table, pair.Value.Content))],
                [.. unfold.notes.Take(Findings.Kept), .. unfold.passed.Values]
            );
    }

    /// <summary>Reads the value at which the tokens stand, to its end.</summary>
    /// <param name="within">The record that it is an item of; null where it stands by itself, so that an object is a record.</param>
    private void Value(string name, XmlNode? within)
    {
        switch (tokens.Type)
        {
            case JsonTokenType.StartArray:
                while (Next() is not JsonTokenType.EndArray)
                    Value(name, within);
                break;
            case JsonTokenType.StartObject when within is not null && IsJson(name):
                Item(name, within).Text = Raw();
                break;
            case JsonTokenType.StartObject:
                Object(name, within);
                break;
            case JsonTokenType.Null:
                break;
            default:
                if (within is not null)
                    Item(name, within).Text = tokens.Text;
                break;
        }
    }

    private void Object(string name, XmlNode? within)
    {
        if (within is null)
            (items, records) = (0, records + 1);
        var item = within is null ? new XmlNode(name, tokens.Line, records, 1, null) : Item(name, within);
        var holdsTables = false;
        while (Next() is not JsonTokenType.EndObject)
        {
            var property = tokens.Text;
            Next();
            var table = Named.GetValueOrDefault(Heading.Fold(property));
            var isTable = table is not null || Heading.Fold(property) is "children";
            holdsTables |= isTable;
            if (table is not null)
                Begin(table, table.Columns.Select(column => column.Name), isNested: false);
            if (!isTable && tokens.Type is JsonTokenType.StartArray && IsJson(property))
                Item(property, item).Text = Raw();
            else
                Value(property, isTable ? null : item);
        }

        if (within is null && !holdsTables)
            Record(item);
    }

    private XmlNode Item(string name, XmlNode within)
    {
        if (++items > MostItems)
            throw new JsonException("A record is too large.");
        var item = new XmlNode(name, tokens.Line, 1, items, within);
        within.Add(item);
        return item;
    }

    private void Record(XmlNode record)
    {
        if (record.Holds("la_child_id"))
        {
            Child(record);
            return;
        }

        if ((Named.GetValueOrDefault(Heading.Fold(record.Name)) ?? Known(record)) is not { } table)
        {
            if (notes.Count < Findings.Kept)
                notes.Add(
                    new(
                        record.Line,
                        "",
                        "unrecognised",
                        "the record is a row of none of the tables that Headwater knows"
                    )
                );
            return;
        }

        var cells = new string[table.Columns.Count];
        foreach (var column in table.Columns)
        {
            var item = record.Items.FirstOrDefault(item => Heading.Of(column).Contains(Heading.Fold(item.Name)));
            cells[column.Place] = item?.Take() ?? "";
        }

        Begin(table, table.Columns.Select(column => column.Name), isNested: false).Write(record.Line, cells);
        foreach (var item in record.Items.Where(item => !item.WasRead))
            Pass(item, "is not a column of this table and was not read");
    }

    private Table? Known(XmlNode record)
    {
        var names = string.Join('\n', record.Items.Select(item => Heading.Fold(item.Name)));
        if (!known.TryGetValue(names, out var table))
            known[names] = table = Recognition.Find(names.Split('\n'), fileName);
        return table;
    }

    private void Child(XmlNode record)
    {
        if (record.Items.Any(item => item.Is("purge") && item.Take() is "true" or "1"))
        {
            Pass(record, "asked for a child to be taken out, which is not done by loading; the record was not read");
            return;
        }

        foreach (var rows in NightlyJson.Rows)
        {
            var names = rows.Cells.Keys.ToList();
            var part = Begin(rows.Table, names, isNested: true);
            foreach (var node in rows.Way.All(record))
            {
                node.WasRead = true;
                var cells = names.Select(name => new XmlSource(rows.Cells[name]).Cell(node, record)).ToList();
                if (rows.IsRow(node, record))
                    part.Write(node.Line, cells);
            }
        }

        PassWithin(record);
    }

    private void PassWithin(XmlNode node)
    {
        if (!node.WasRead && node.Children.IsEmpty && node.Text is not "")
            Pass(node, "is not an item that is known and was not read");
        foreach (var item in node.Children)
            PassWithin(item);
    }

    private void Pass(XmlNode node, string why) =>
        passed[node.Name] = passed.TryGetValue(node.Name, out var note)
            ? note with
            {
                Times = note.Times + 1,
            }
            : new(node.Line, node.Name, null, why);

    private Part Begin(Table table, IEnumerable<string> columns, bool isNested)
    {
        if (parts.TryGetValue((table, isNested), out var part))
            return part;
        parts[(table, isNested)] = part = new Part();
        part.Write(1, columns);
        return part;
    }

    private JsonTokenType Next() => tokens.Read() ? tokens.Type : throw new JsonException("The file breaks off.");

    private static bool IsJson(string name) => name.EndsWith("_json", StringComparison.OrdinalIgnoreCase);

    /// <summary>The object or array at which the tokens stand, as text.</summary>
    private string Raw()
    {
        using var text = new MemoryStream();
        using (var writer = new Utf8JsonWriter(text))
        {
            var depth = 0;
            do
            {
                depth += tokens.CopyTo(writer);
                if (depth > 0)
                    Next();
            } while (depth > 0);
        }

        return Encoding.UTF8.GetString(text.ToArray());
    }
}
