using Dapper;
using Headwater.Storage.Postgres;
using Headwater.Storage.Sqlite;

namespace Headwater.Storage;

/// <summary>The one database: a SQLite file, or PostgreSQL when the place named is a connection string.</summary>
/// <remarks>SQL is written once, in the subset both run: <c>bigint</c>, <c>double precision</c> and <c>text</c>; days as ISO text; ids made in code.</remarks>
public sealed class Database
{
    private readonly IEngine engine;

    static Database()
    {
        DayAsText.Register();
        DefaultTypeMap.MatchNamesWithUnderscores = true;
    }

    private Database(IEngine engine) => this.engine = engine;

    /// <summary>Opens the database and applies whatever schema steps it has not had yet, all or none.</summary>
    /// <param name="place">A SQLite file's path, or a PostgreSQL connection string (<c>Host=…</c>).</param>
    /// <param name="schemas">The modules' schemas, from left to right.</param>
    public static async Task<Database> OpenAsync(string place, IEnumerable<Schema> schemas)
    {
        var database = new Database(IsConnectionString(place) ? new PostgresEngine(place) : new SqliteEngine(place));
        await database.ApplyAsync(schemas);
        return database;
    }

    /// <summary>Whether there is a database to open: a SQLite file that is there, or a server, which answers for itself.</summary>
    public static bool IsThere(string place) => IsConnectionString(place) || File.Exists(place);

    /// <summary>Begins a piece of work: one connection, one transaction. Nothing is kept until <see cref="Work.KeepAsync"/>.</summary>
    /// <exception cref="DatabaseBusyException">Somebody else went on writing for too long.</exception>
    public async Task<Work> BeginAsync()
    {
        var connection = engine.Connect();
        return new Work(engine, connection, await engine.BeginAsync(connection));
    }

    /// <summary>Begins a piece of work during which nobody else writes to a table: long work of one kind, such as loads, takes turns.</summary>
    public async Task<Work> BeginAloneAsync(string table)
    {
        var connection = engine.Connect();
        return new Work(engine, connection, await engine.BeginAloneAsync(connection, table));
    }

    /// <summary>Begins a piece of work that only reads: for what shows no child, since a look at a child is written to the trail.</summary>
    public async Task<Work> ReadAsync()
    {
        var connection = engine.Connect();
        return new Work(engine, connection, await engine.BeginReadingAsync(connection));
    }

    private static bool IsConnectionString(string place) =>
        place.Contains("Host=", StringComparison.OrdinalIgnoreCase)
        || place.StartsWith("postgres", StringComparison.OrdinalIgnoreCase);

    private async Task ApplyAsync(IEnumerable<Schema> schemas)
    {
        await using var work = await BeginAsync();
        var connection = work.Connection;
        await connection.ExecuteAsync("create table if not exists storage_schema (step text primary key)");
        var had = (await connection.QueryAsync<string>("select step from storage_schema")).ToHashSet();

        foreach (var (step, text) in schemas.SelectMany(schema => schema.Steps()))
        {
            if (!had.Add(step))
                continue;
            await connection.ExecuteAsync(engine.Fit(text));
            await connection.ExecuteAsync("insert into storage_schema (step) values (@step)", new { step });
        }

        await work.KeepAsync();
    }
}
