using Dapper;

namespace Headwater.Storage.Copies;

internal enum CopiedKind
{
    Number,
    Amount,
    Text,
}

/// <summary>A table, as SQLite describes it.</summary>
internal sealed record CopiedTable(
    string Name,
    IReadOnlyList<string> Columns,
    IReadOnlyList<CopiedKind> Kinds,
    IReadOnlyList<string> Key
)
{
    /// <summary>In order of the key, as SQLite keeps its largest tables: then each row goes to the end.</summary>
    public string Select => $"select {string.Join(", ", Columns)} from {Name} order by {string.Join(", ", Key)}";

    public static async Task<IReadOnlyList<CopiedTable>> AllAsync(Work sqlite)
    {
        var columns = await sqlite.Connection.QueryAsync<Column>(
            """
            select t.name as "table", c.name, c.type, c.pk as key from sqlite_master t
            join pragma_table_info(t.name) c
            where t.type = 'table' and t.name not like 'sqlite%'
            order by t.name, c.cid
            """
        );
        return
        [
            .. columns
                .GroupBy(column => column.Table)
                .Select(table => new CopiedTable(
                    table.Key,
                    [.. table.Select(column => column.Name)],
                    [.. table.Select(column => Kind(column.Type))],
                    [
                        .. table
                            .Where(column => column.Key > 0)
                            .OrderBy(column => column.Key)
                            .Select(column => column.Name),
                    ]
                )),
        ];
    }

    private static CopiedKind Kind(string type) =>
        type.ToLowerInvariant() switch
        {
            "bigint" => CopiedKind.Number,
            "double precision" => CopiedKind.Amount,
            "text" => CopiedKind.Text,
            _ => throw new InvalidOperationException($"A column of type {type} is in no schema of ours."),
        };

    private sealed record Column(string Table, string Name, string Type, long Key);
}
