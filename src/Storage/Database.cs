using System.Data.Common;
using Dapper;
using Headwater.Storage.Copies;
using Headwater.Storage.Postgres;
using Headwater.Storage.Sqlite;

namespace Headwater.Storage;

/// <summary>The one database: a SQLite file, or PostgreSQL when the place named is a connection string.</summary>
/// <remarks>SQL is written once, in the subset both run: <c>bigint</c>, <c>double precision</c> and <c>text</c>; days as ISO text; ids made in code.</remarks>
public sealed class Database
{
    private readonly IEngine engine;

    private static readonly Schema Own = Schema.Of(typeof(Database));

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

    /// <summary>Opens a file that nobody else knows of yet, such as a backup that is being written: all of it stays in the one file.</summary>
    public static async Task<Database> OpenAsideAsync(string file, IEnumerable<Schema> schemas)
    {
        var database = new Database(new SqliteEngine(file, aside: true));
        await database.ApplyAsync(schemas);
        return database;
    }

    /// <summary>Makes an empty database hold what another holds as of this moment, all or none.</summary>
    /// <returns>The database; null if it holds something already.</returns>
    /// <param name="place">As for <see cref="OpenAsync"/>; a file is one that nobody else knows of yet.</param>
    public static async Task<Database?> FillAsync(
        string place,
        IReadOnlyList<Schema> schemas,
        Database from,
        CancellationToken stop
    )
    {
        var database = new Database(
            IsConnectionString(place) ? new PostgresEngine(place) : new SqliteEngine(place, aside: true)
        );
        await using var to = await database.BeginBuildingAsync();
        if ((await database.engine.TablesAsync(to.Connection)).Count > 0)
            return null;
        await database.BuildAsync(to, schemas);
        await using var source = await from.ReadAsync();
        await CopyRows.RunAsync(source, to, stop);
        // What was read may be ahead of the source's disk: a copy holds nothing that the source could still lose.
        source.LetGoEarly();
        await source.KeepAsync();
        await to.KeepAsync();
        return database;
    }

    /// <summary>Whether there is nothing yet in a place: no file or an empty one, or no table on the server.</summary>
    public static async Task<bool> IsEmptyAsync(string place)
    {
        if (!IsConnectionString(place))
            return !Side(place).Append(place).Any(file => new FileInfo(file) is { Exists: true, Length: > 0 });
        var engine = new PostgresEngine(place);
        await using var connection = await engine.ConnectAsync();
        return (await engine.TablesAsync(connection)).Count is 0;
    }

    /// <summary>Whether a place is a file of this machine, and not a server.</summary>
    public static bool IsFile(string place) => !IsConnectionString(place);

    /// <summary>Whether there is a database to open: a SQLite file that is there, or a server, which answers for itself.</summary>
    public static bool IsThere(string place) => IsConnectionString(place) || File.Exists(place);

    /// <summary>Begins a piece of work: one connection, one transaction. Nothing is kept until <see cref="Work.KeepAsync"/>.</summary>
    /// <exception cref="DatabaseBusyException">Somebody else went on writing for too long.</exception>
    public Task<Work> BeginAsync() => BeginAsync(engine.BeginAsync);

    /// <summary>Begins a piece of work during which nobody else writes to a table: long work of one kind, such as loads, takes turns.</summary>
    public Task<Work> BeginAloneAsync(string table) =>
        BeginAsync(connection => engine.BeginAloneAsync(connection, table));

    /// <summary>Begins a piece of work that only reads: for what shows no child, since a look at a child is written to the trail.</summary>
    public Task<Work> ReadAsync() => BeginAsync(engine.BeginReadingAsync);

    /// <summary>What the engine itself finds wrong: a sentence for each, none where the database is whole.</summary>
    /// <param name="quick">Leaves out what takes long: whether each index says the same as its table.</param>
    public async Task<IReadOnlyList<string>> FaultsAsync(bool quick)
    {
        await using var connection = await engine.ConnectAsync();
        return await engine.FaultsAsync(connection, quick);
    }

    /// <summary>
    /// What somebody put into the database that acts by itself, such as a trigger, or stands in place of a table: Headwater
    /// makes none of it, and by it a line could be kept off the trail. A sentence for each.
    /// </summary>
    public async Task<IReadOnlyList<string>> StrangersAsync(IEnumerable<Schema> schemas)
    {
        await using var work = await ReadAsync();
        return await engine.StrangersAsync(
            work.Connection,
            [
                "create table if not exists storage_schema (step text primary key)",
                .. schemas.Prepend(Own).SelectMany(schema => schema.Steps()).Select(step => engine.Fit(step.Text)),
            ]
        );
    }

    /// <summary>What is wrong with a file, asked before it is opened and brought up to date: of a damaged one nothing else can be asked.</summary>
    /// <param name="aside">Whether nobody else knows of the file.</param>
    /// <param name="quick">As for <see cref="FaultsAsync"/>.</param>
    public static async Task<IReadOnlyList<string>> FaultsOfAsync(string file, bool aside, bool quick)
    {
        var engine = new SqliteEngine(file, aside);
        try
        {
            await using var connection = await engine.ConnectAsync();
            return await engine.FaultsAsync(connection, quick);
        }
        catch (DbException fault)
        {
            return [fault.Message];
        }
    }

    /// <summary>The schema steps that the database has had and these modules do not know: a newer Headwater has written it.</summary>
    public async Task<IReadOnlyList<string>> UnknownStepsAsync(IEnumerable<Schema> schemas)
    {
        await using var work = await ReadAsync();
        var had = await work.Connection.QueryAsync<string>("select step from storage_schema order by step");
        return [.. had.Except(schemas.Prepend(Own).SelectMany(schema => schema.Steps()).Select(step => step.Name))];
    }

    /// <summary>The files that SQLite keeps beside its own while it is open, or after it was killed.</summary>
    private static IEnumerable<string> Side(string file) => [$"{file}-wal", $"{file}-journal"];

    private static bool IsConnectionString(string place) =>
        place.Contains("Host=", StringComparison.OrdinalIgnoreCase)
        || place.StartsWith("postgres", StringComparison.OrdinalIgnoreCase);

    private async Task ApplyAsync(IEnumerable<Schema> schemas)
    {
        var all = schemas.ToList();
        if (await HasHadAsync(all))
            return;
        await using var work = await BeginBuildingAsync();
        await BuildAsync(work, all);
        await work.KeepAsync();
    }

    // A database that is up to date is opened without waiting for whoever writes to it.
    private async Task<bool> HasHadAsync(IEnumerable<Schema> schemas)
    {
        await using var work = await ReadAsync();
        if (!(await engine.TablesAsync(work.Connection)).Contains("storage_schema"))
            return false;
        var had = (await work.Connection.QueryAsync<string>("select step from storage_schema")).ToHashSet();
        return schemas.Prepend(Own).SelectMany(schema => schema.Steps()).All(step => had.Contains(step.Name));
    }

    private Task<Work> BeginBuildingAsync() => BeginAsync(engine.BeginBuildingAsync);

    private async Task<Work> BeginAsync(Func<DbConnection, Task<DbTransaction>> begin)
    {
        var connection = await engine.ConnectAsync();
        try
        {
            return new Work(engine, connection, await begin(connection));
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    private async Task BuildAsync(Work work, IEnumerable<Schema> schemas)
    {
        var connection = work.Connection;
        await connection.ExecuteAsync("create table if not exists storage_schema (step text primary key)");
        var had = (await connection.QueryAsync<string>("select step from storage_schema")).ToHashSet();

        foreach (var (step, text) in schemas.Prepend(Own).SelectMany(schema => schema.Steps()))
        {
            if (!had.Add(step))
                continue;
            await connection.ExecuteAsync(engine.Fit(text));
            await connection.ExecuteAsync("insert into storage_schema (step) values (@step)", new { step });
        }
    }
}
