using Dapper;
using Microsoft.Data.Sqlite;

namespace Headwater.Storage.Copies;

/// <summary>Copies every row from one database into a new one of the same schema; one of the two is SQLite, whose tables say what columns they have.</summary>
internal static class CopyRows
{
    // The steps are those that the new database was built with, and a turn is no longer anybody's.
    private static readonly string[] NotCopied = ["storage_schema", "storage_turn"];

    public static async Task RunAsync(Work from, Work to, CancellationToken stop)
    {
        var described = from.Connection is SqliteConnection ? from : to;
        foreach (var table in await CopiedTable.AllAsync(described))
        {
            if (NotCopied.Contains(table.Name))
                continue;
            // Building the schema puts a first row into some tables.
            await to.Connection.ExecuteAsync($"delete from {table.Name}");
            await CopyAsync(table, from, to, stop);
        }
    }

    private static async Task CopyAsync(CopiedTable table, Work from, Work to, CancellationToken stop)
    {
        await using var cells = from.Read(table.Select);
        await using var rows = to.Insert(table.Name, table.Columns);
        var kinds = table.Kinds;
        while (await cells.NextAsync())
        {
            stop.ThrowIfCancellationRequested();
            for (var i = 0; i < kinds.Count; i++)
                CopyCell(cells, rows, i, kinds[i]);
            rows.EndRow();
        }

        await rows.FinishAsync();
    }

    private static void CopyCell(ICells cells, IRows rows, int column, CopiedKind kind)
    {
        var isNull = cells.IsNull(column);
        switch (kind)
        {
            case CopiedKind.Number:
                rows.Number(isNull ? null : cells.Number(column));
                break;
            case CopiedKind.Amount:
                rows.Amount(isNull ? null : cells.Amount(column));
                break;
            default:
                rows.Text(isNull ? null : cells.Text(column));
                break;
        }
    }
}
