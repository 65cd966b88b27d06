using System.Data.Common;
using Npgsql;

namespace Headwater.Storage.Postgres;

internal sealed class PostgresEngine(string connectionString) : IEngine
{
    public DbConnection Connect()
    {
        var connection = new NpgsqlConnection(connectionString);
        connection.Open();
        return connection;
    }

    public async Task<DbTransaction> BeginAsync(DbConnection connection) => await connection.BeginTransactionAsync();

    public async Task<DbTransaction> BeginAloneAsync(DbConnection connection, string table)
    {
        var transaction = await connection.BeginTransactionAsync();
        await TakeTurnAsync(connection, transaction, table);
        return transaction;
    }

    public async Task TakeTurnAsync(DbConnection connection, DbTransaction transaction, string table)
    {
        await using var turn = connection.CreateCommand();
        turn.Transaction = transaction;
        turn.CommandText = $"lock table {table} in share row exclusive mode";
        turn.CommandTimeout = 0;
        await turn.ExecuteNonQueryAsync();
    }

    public async Task<DbTransaction> BeginReadingAsync(DbConnection connection) =>
        await connection.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead);

    public IRows Insert(DbConnection connection, string table, IReadOnlyList<string> columns) =>
        new PostgresRows((NpgsqlConnection)connection, table, columns);

    public ICells Read(DbConnection connection, string sql, IEnumerable<(string Name, object Value)> parameters)
    {
        var command = new NpgsqlCommand(sql, (NpgsqlConnection)connection);
        foreach (var (name, value) in parameters)
            command.Parameters.AddWithValue(name, value);
        return new PostgresCells(command);
    }

    public string Fit(string schema) => schema.Replace("/*clustered*/", "", StringComparison.Ordinal);
}
