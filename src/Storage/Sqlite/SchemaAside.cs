using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Headwater.Storage.Sqlite;

/// <summary>What a file holds that the schema's steps do not make: beside a database that they have just made, in memory.</summary>
internal static class SchemaAside
{
    private const string Tables = "select name, sql from sqlite_master where type = 'table'";

    /// <param name="steps">Every step that the file has had, in order.</param>
    public static async Task<IReadOnlyList<string>> StrangersAsync(DbConnection connection, IEnumerable<string> steps)
    {
        await using var made = new SqliteConnection("Data Source=:memory:");
        await made.OpenAsync();
        foreach (var step in steps)
            await made.ExecuteAsync(step);

        var acting = await connection.QueryAsync<(string Type, string Name, string Table)>(
            "select type, name, tbl_name from sqlite_master where type in ('trigger', 'view') order by type, name"
        );
        var there = (await connection.QueryAsync<(string Name, string Sql)>(Tables)).ToDictionary();
        var known = await made.QueryAsync<(string Name, string Sql)>(Tables);
        return
        [
            .. acting.Select(each => $"The {each.Type} {each.Name} on {each.Table} is not Headwater’s."),
            .. known
                .Where(each => there.TryGetValue(each.Name, out var sql) && sql != each.Sql)
                .Select(each => $"The table {each.Name} is not as Headwater makes it."),
        ];
    }
}
