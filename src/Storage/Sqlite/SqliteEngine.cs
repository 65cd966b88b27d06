using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Headwater.Storage.Sqlite;

/// <param name="aside">Whether nobody else knows of the file yet: it is then written in one piece, and leaves no side files.</param>
internal sealed class SqliteEngine(string path, bool aside = false) : IEngine
{
    // Write-ahead logging lets people read while a load writes (a look at a child is a write too, and waits for it:
    // PostgreSQL for many users). FULL has each write on the disk before it is answered: with NORMAL a power cut takes
    // the last seconds' writes.
    private const string Kept = "pragma journal_mode = wal; pragma synchronous = full;";

    // Whoever writes aside sees to it that all of it is on the disk before anybody else may see it.
    private const string Aside = "pragma journal_mode = delete; pragma synchronous = off;";

    private const string Memory = "pragma foreign_keys = on; pragma cache_size = -65536; pragma temp_store = memory;";

    // Long enough for other pages and a small load to end, and shorter than proxies and people wait.
    private const int SecondsToWait = 30;

    private readonly string connectionString = new SqliteConnectionStringBuilder
    {
        DataSource = path,
        DefaultTimeout = SecondsToWait,
        Pooling = !aside,
    }.ToString();

    // A file is opened at once, or not at all: there is nothing to wait for.
    public Task<DbConnection> ConnectAsync() => Task.FromResult<DbConnection>(Connect());

    private SqliteConnection Connect()
    {
        KeepToOurselves();
        var connection = new SqliteConnection(connectionString);
        connection.Open();
        using var settings = connection.CreateCommand();
        settings.CommandText = (aside ? Aside : Kept) + Memory;
        settings.ExecuteNonQuery();
        return connection;
    }

    public async Task<DbTransaction> BeginAsync(DbConnection connection)
    {
        try
        {
            return await connection.BeginTransactionAsync();
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode is SQLitePCL.raw.SQLITE_BUSY)
        {
            await connection.DisposeAsync();
            throw new DatabaseBusyException(fault);
        }
    }

    public Task<DbTransaction> BeginAloneAsync(DbConnection connection, string table)
    {
        // There is one writer anyway; 0 waits for as long as it takes.
        ((SqliteConnection)connection).DefaultTimeout = 0;
        return BeginAsync(connection);
    }

    // Whoever has begun is the one writer already.
    public Task HoldTableAsync(DbConnection connection, DbTransaction transaction, string table) => Task.CompletedTask;

    public Task<DbTransaction> BeginReadingAsync(DbConnection connection) =>
        Task.FromResult<DbTransaction>(((SqliteConnection)connection).BeginTransaction(deferred: true));

    public Task<DbTransaction> BeginBuildingAsync(DbConnection connection) => BeginAsync(connection);

    // There is one writer, and what it holds is the file.
    public Task KeepAndFlushAsync(DbConnection connection, DbTransaction transaction) => transaction.CommitAsync();

    public async Task<IReadOnlySet<string>> TablesAsync(DbConnection connection) =>
        (await connection.QueryAsync<string>("select name from sqlite_master where type = 'table'")).ToHashSet();

    public async Task<IReadOnlyList<string>> FaultsAsync(DbConnection connection, bool quick)
    {
        try
        {
            var found = await connection.QueryAsync<string>(
                quick ? "pragma quick_check(1)" : "pragma integrity_check(20)"
            );
            return [.. found.Where(line => line is not "ok")];
        }
        catch (SqliteException fault)
            when (fault.SqliteErrorCode is SQLitePCL.raw.SQLITE_CORRUPT or SQLitePCL.raw.SQLITE_NOTADB)
        {
            return [fault.Message];
        }
    }

    public Task<IReadOnlyList<string>> StrangersAsync(DbConnection connection, IEnumerable<string> steps) =>
        SchemaAside.StrangersAsync(connection, steps);

    public IRows Insert(DbConnection connection, string table, IReadOnlyList<string> columns) =>
        new SqliteRows((SqliteConnection)connection, table, columns);

    public ICells Read(DbConnection connection, string sql, IEnumerable<(string Name, object Value)> parameters) =>
        new SqliteCells((SqliteConnection)connection, sql, parameters);

    public string Fit(string schema) => schema.Replace("/*clustered*/", "without rowid", StringComparison.Ordinal);

    /// <summary>A new database can be read by whoever runs Headwater and nobody else on the machine; its side files follow it.</summary>
    private void KeepToOurselves()
    {
        if (OperatingSystem.IsWindows() || File.Exists(path))
            return;
        var options = new FileStreamOptions
        {
            Mode = FileMode.OpenOrCreate,
            Access = FileAccess.ReadWrite,
            UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
        };
        using var made = new FileStream(path, options);
    }
}
