namespace Headwater.Returns.Files.Unfolding;

/// <summary>How a return stands in XML, described once: which elements are rows of which tables.</summary>
/// <param name="Root">The name of the outermost element; namespaces do not count.</param>
internal sealed record XmlShape(string Root, params IReadOnlyList<XmlRecord> Records)
{
    /// <summary>What the head says that the collection is, where several returns have one root; empty where the root says it.</summary>
    public string Collection { get; init; } = "";

    /// <summary>Whether systems call the outermost element as they like: the names of its records say what it is.</summary>
    public bool IsKnownByRecords { get; init; }

    /// <summary>The columns of a table whose cells stand in the element of another, which tells what is wrong with them.</summary>
    public IReadOnlyList<Column> Lent(Table table) =>
        [
            .. from record in Records
            from rows in record.Rows
            where rows.Table == table
            from column in table.Columns
            where
                rows.Source(column)[0] is '/'
                || record
                    .Rows.TakeWhile(before => !ReferenceEquals(before, rows))
                    .Any(before => before.Lends(column.Name, rows))
            select column,
        ];
}

/// <summary>An element that is read whole before the next, such as a child.</summary>
/// <param name="Path">From the root, which is left out: <c>Children/Child</c>; <c>~Child</c> for one at any depth.</param>
internal sealed record XmlRecord(string Path, params IReadOnlyList<XmlRows> Rows)
{
    /// <summary>Whether an element that stands there is such a record.</summary>
    public bool Stands(string path) =>
        Path is ['~', .. var name]
            ? path.AsSpan(path.LastIndexOf('/') + 1).Equals(name, StringComparison.OrdinalIgnoreCase)
            : Path.Equals(path, StringComparison.OrdinalIgnoreCase);
}

/// <summary>Elements within a record that are rows of a table.</summary>
/// <param name="Path">
/// From the record: <c>EPISODE</c>, <c>CINdetails/Section47</c>; empty for the record itself; <c>*[SW_ID|SW_DECOM]</c> for
/// any element that has one of these in it; <c>~Review</c> for one at any depth, <c>~[Review]</c> for what holds such a one at any
/// depth, be it the record itself.
/// </param>
/// <param name="Cells">
/// For columns whose element is not named like them: a name or path within the row's element, <c>|</c> between names of
/// which one is there; <c>/HEADER/DOB</c> from the record; <c>#CINdetails</c> the how-many-eth of its kind in the record the
/// surrounding element is; <c>@Person</c> a number that the surrounding element alone has in the file, <c>@</c> the row's
/// own; <c>=1</c> the text 1; <c>.</c> the element's own text, <c>[.</c> the same as a JSON list of one; <c>^id</c> that of the
/// nearest surrounding element that has such a one; <c>=</c> alone where the file has no such item.
/// </param>
/// <param name="OnlyWith">
/// Sources of which one must hold something for the element to be a row, or what is named: <c>UASC=1</c>; empty where every
/// element is a row.
/// </param>
internal sealed record XmlRows(
    Table Table,
    string Path,
    IReadOnlyDictionary<string, string> Cells,
    params IReadOnlyList<string> OnlyWith
)
{
    private XmlPath? way;
    private XmlSource[]? sources;
    private (XmlSource Source, string? Value)[]? conditions;

    /// <summary>Whether several tables have their items in the one element of each record.</summary>
    public bool SharesElement { get; init; }

    /// <summary>What the element is called where it is written.</summary>
    public string ElementName { get; init; } = Path.Split('/')[^1];

    /// <summary>Whether these rows, named before others in the same element, have a column that the others have too.</summary>
    public bool Lends(string column, XmlRows to) =>
        SharesElement
        && to.SharesElement
        && Path == to.Path
        && Table != to.Table
        && OnlyWith.Count is 0
        && Table.Columns.Any(its => its.Name == column);

    /// <summary>Whether the items that <see cref="Cells"/> does not name may stand at any depth, outside other rows.</summary>
    public bool IsDeep { get; init; }

    public string Source(Column column) =>
        Cells.GetValueOrDefault(column.Name) ?? (IsDeep ? $"~{column.Name}" : column.Name);

    /// <summary>The way from the record to its rows.</summary>
    public XmlPath Way => way ??= new XmlPath(Path);

    /// <summary>Where the cell of each column stands, in the order of the table.</summary>
    public IReadOnlyList<XmlSource> Sources =>
        sources ??= [.. Table.Columns.Select(column => new XmlSource(Source(column)))];

    public bool IsRow(XmlNode element, XmlNode record)
    {
        conditions ??=
        [
            .. OnlyWith
                .Select(with => with.Split('='))
                .Select(with => (new XmlSource(with[0]), with.ElementAtOrDefault(1))),
        ];
        if (conditions.Length is 0)
            return true;
        foreach (var (source, value) in conditions)
            if (source.Cell(element, record) is var cell && (value is null ? cell is not "" : cell == value))
                return true;
        return false;
    }
}
