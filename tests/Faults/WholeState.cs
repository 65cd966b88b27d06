using System.Security.Cryptography;
using System.Text;
using Dapper;
using Headwater.Storage;

namespace Headwater.Tests.Faults;

/// <summary>All that a database holds, as a mark of each table: two states are one if every row is, but for the moments at which things were done.</summary>
internal static class WholeState
{
    private static readonly string[] Moments = ["received_at", "finished_at", "matched_at", "at"];

    // The trail also tells of what changed nothing.
    private static readonly string[] LeftOut = ["storage_turn", "storage_schema"];

    public static async Task<IReadOnlyDictionary<string, string>> OfAsync(Database database)
    {
        await using var work = await database.ReadAsync();
        var marks = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var table in await TablesAsync(work))
            if (!LeftOut.Contains(table) && !table.StartsWith("access_trail", StringComparison.Ordinal))
                marks[table] = await MarkAsync(work, table);
        return marks;
    }

    public static async Task<long> TrailAsync(Database database)
    {
        await using var work = await database.ReadAsync();
        return await work.Connection.ExecuteScalarAsync<long>("select count(*) from access_trail");
    }

    private static async Task<IEnumerable<string>> TablesAsync(Work work) =>
        await work.Connection.QueryAsync<string>(
            work.Connection is Microsoft.Data.Sqlite.SqliteConnection
                ? "select name from sqlite_master where type = 'table' and name not like 'sqlite%'"
                : "select table_name from information_schema.tables where table_schema = current_schema()"
        );

    private static async Task<string> MarkAsync(Work work, string table)
    {
        await using var command = work.Command($"select * from {table}");
        await using var reader = await command.ExecuteReaderAsync();
        var columns = Enumerable
            .Range(0, reader.FieldCount)
            .Where(column => !Moments.Contains(reader.GetName(column)))
            .ToList();
        var rows = new List<string>();
        while (await reader.ReadAsync())
            rows.Add(string.Join('|', columns.Select(column => reader.GetValue(column))));
        rows.Sort(StringComparer.Ordinal);
        return $"{rows.Count} {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', rows))))}";
    }
}
