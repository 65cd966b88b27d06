using System.Data.Common;
using Dapper;
using Npgsql;

namespace Headwater.Storage.Postgres;

internal sealed class PostgresEngine(string place) : IEngine
{
    // So many statements are kept ready by each connection: the server plans a page's queries once and not at each page.
    private const int StatementsKept = 200;

    private readonly string connectionString = Settled(place);

    // Any number will do, as long as every Headwater takes the same.
    private const long BuildingLock = 4_837_226_951;

    // Nothing of ours outlives a transaction, so that a connection need not be wiped between two pieces of work.
    private static string Settled(string place)
    {
        var settings = new NpgsqlConnectionStringBuilder(place) { NoResetOnClose = true };
        // Npgsql's own list of settings holds every name, whether it was given or not.
        if (!new DbConnectionStringBuilder { ConnectionString = place }.ContainsKey("Max Auto Prepare"))
            (settings.MaxAutoPrepare, settings.AutoPrepareMinUsages) = (StatementsKept, 2);
        return settings.ConnectionString;
    }

    public async Task<DbConnection> ConnectAsync()
    {
        var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        return connection;
    }

    public async Task<DbTransaction> BeginAsync(DbConnection connection) => await connection.BeginTransactionAsync();

    public async Task<DbTransaction> BeginAloneAsync(DbConnection connection, string table)
    {
        var transaction = await connection.BeginTransactionAsync();
        await HoldTableAsync(connection, transaction, table);
        return transaction;
    }

    public async Task HoldTableAsync(DbConnection connection, DbTransaction transaction, string table)
    {
        await using var turn = connection.CreateCommand();
        turn.Transaction = transaction;
        turn.CommandText = $"lock table {table} in share row exclusive mode";
        turn.CommandTimeout = 0;
        await turn.ExecuteNonQueryAsync();
    }

    public async Task<DbTransaction> BeginReadingAsync(DbConnection connection) =>
        await connection.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead);

    public async Task<DbTransaction> BeginBuildingAsync(DbConnection connection)
    {
        var transaction = await connection.BeginTransactionAsync();
        await connection.ExecuteAsync("select pg_advisory_xact_lock(@BuildingLock)", new { BuildingLock }, transaction);
        return transaction;
    }

    public async Task KeepAndFlushAsync(DbConnection connection, DbTransaction transaction)
    {
        // Locks are held until a commit is on the disk. So it is committed without waiting for that; a message written after
        // it, which means nothing, is on the disk no earlier, and is waited for together with those of others.
        // All in one message, since others queue until the commit.
        await connection.ExecuteAsync(
            """
            set local synchronous_commit = off;
            commit;
            select pg_logical_emit_message(true, 'headwater', '')
            """,
            transaction: transaction
        );
    }

    public async Task<IReadOnlySet<string>> TablesAsync(DbConnection connection) =>
        (
            await connection.QueryAsync<string>(
                "select table_name from information_schema.tables where table_schema = current_schema()"
            )
        ).ToHashSet();

    /// <remarks>The server looks after its own pages; what it can be asked is whether it was told to be careless with them.</remarks>
    public async Task<IReadOnlyList<string>> FaultsAsync(DbConnection connection, bool quick)
    {
        if (quick)
            return [];
        var careless = await connection.QueryAsync<string>(
            """
            select name from pg_settings
            where name in ('fsync', 'full_page_writes', 'synchronous_commit') and setting = 'off' order by name
            """
        );
        return
        [
            .. careless.Select(name =>
                $"The server's setting {name} is off: a power cut may take what was answered as kept."
            ),
        ];
    }

    public Task<IReadOnlyList<string>> StrangersAsync(DbConnection connection, IEnumerable<string> steps) =>
        Strangers.OfAsync(connection);

    public IRows Insert(DbConnection connection, string table, IReadOnlyList<string> columns) =>
        new PostgresRows((NpgsqlConnection)connection, table, columns);

    public ICells Read(DbConnection connection, string sql, IEnumerable<(string Name, object Value)> parameters)
    {
        // A table of a county may be sorted for longer than a page may take.
        var command = new NpgsqlCommand(sql, (NpgsqlConnection)connection) { CommandTimeout = 0 };
        foreach (var (name, value) in parameters)
            command.Parameters.AddWithValue(name, value);
        return new PostgresCells(command);
    }

    public string Fit(string schema) => schema.Replace("/*clustered*/", "", StringComparison.Ordinal);
}
