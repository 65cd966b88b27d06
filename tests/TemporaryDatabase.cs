using Dapper;
using Headwater.Storage;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Headwater.Tests;

/// <summary>An empty database of one test's own: a SQLite file, or a schema of its own on the PostgreSQL that the gate starts.</summary>
public sealed class TemporaryDatabase : IAsyncDisposable
{
    private readonly Engine engine;
    private readonly string name = $"test_{Guid.NewGuid():N}";

    private TemporaryDatabase(Engine engine)
    {
        this.engine = engine;
        Place =
            engine is Engine.Sqlite
                ? Path.Combine(Path.GetTempPath(), $"{name}.db")
                // As the product would settle it, so that it is the product's connections that are let go at the end.
                : new NpgsqlConnectionStringBuilder(Server)
                {
                    SearchPath = name,
                    NoResetOnClose = true,
                    MaxAutoPrepare = 200,
                    AutoPrepareMinUsages = 2,
                }.ConnectionString;
    }

    /// <summary>What <c>--database</c> takes.</summary>
    public string Place { get; }

    private static string Server =>
        Environment.GetEnvironmentVariable("HEADWATER_POSTGRES") is { Length: > 0 } server
            ? server
            : throw new InvalidOperationException(
                "HEADWATER_POSTGRES names no database. Run the tests with: dotnet run tools/check.cs"
            );

    public static async Task<TemporaryDatabase> MakeAsync(Engine engine)
    {
        var made = new TemporaryDatabase(engine);
        if (engine is Engine.Postgres)
            await AskServerAsync($"create schema {made.name}");
        return made;
    }

    public Task<Database> OpenAsync(params IEnumerable<Schema> schemas) => Database.OpenAsync(Place, schemas);

    public async ValueTask DisposeAsync()
    {
        if (engine is Engine.Postgres)
        {
            await using (var connection = new NpgsqlConnection(Place))
                NpgsqlConnection.ClearPool(connection);
            await AskServerAsync($"drop schema {name} cascade");
            return;
        }

        await using (var connection = new SqliteConnection($"Data Source={Place}"))
            SqliteConnection.ClearPool(connection);
        foreach (var file in Directory.GetFiles(Path.GetTempPath(), $"{name}.db*"))
            File.Delete(file);
    }

    private static async Task AskServerAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Server);
        await connection.ExecuteAsync(sql);
    }
}
