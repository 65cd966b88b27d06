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

    public async Task<DbTransaction> BeginReadingAsync(DbConnection connection) =>
        await connection.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead);

    public IRows Insert(DbConnection connection, string table, IReadOnlyList<string> columns) =>
        new PostgresRows((NpgsqlConnection)connection, table, columns);

    public string Fit(string schema) => schema.Replace("/*clustered*/", "", StringComparison.Ordinal);
}
