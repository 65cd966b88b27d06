using System.Data.Common;

namespace Headwater.Storage;

/// <summary>One connection and one transaction. Disposed without <see cref="KeepAsync"/>, it leaves no trace.</summary>
public sealed class Work : IAsyncDisposable
{
    private readonly IEngine engine;
    private readonly DbTransaction transaction;
    private bool letGoEarly;

    internal Work(IEngine engine, DbConnection connection, DbTransaction transaction)
    {
        this.engine = engine;
        this.transaction = transaction;
        Connection = connection;
    }

    public DbConnection Connection { get; }

    /// <summary>Inserts many rows fast. End with <see cref="IRows.FinishAsync"/>; run no other statement on this work before that.</summary>
    public IRows Insert(string table, params IReadOnlyList<string> columns) =>
        engine.Insert(Connection, table, columns);

    /// <summary>Reads very many rows fast.</summary>
    public ICells Read(string sql, params IEnumerable<(string Name, object Value)> parameters) =>
        engine.Read(Connection, sql, parameters);

    /// <summary>A command for reading very many rows one by one, where Dapper would make an object of each.</summary>
    public DbCommand Command(string sql, params IEnumerable<(string Name, object Value)> parameters)
    {
        var command = Connection.CreateCommand();
        command.CommandText = sql;
        command.Transaction = transaction;
        foreach (var (name, value) in parameters)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value;
            command.Parameters.Add(parameter);
        }

        return command;
    }

    /// <summary>Waits until nobody else writes to a table; from then until this work ends nobody else does. For work that begins with other things.</summary>
    public Task HoldTableAsync(string table) => engine.HoldTableAsync(Connection, transaction, table);

    /// <summary>Says that others queue for what this work has written: they go on before it is on the disk, and <see cref="KeepAsync"/> answers when it is.</summary>
    public void LetGoEarly() => letGoEarly = true;

    /// <summary>Keeps what was written. It is on the disk when this answers.</summary>
    public Task KeepAsync() =>
        letGoEarly ? engine.KeepAndFlushAsync(Connection, transaction) : transaction.CommitAsync();

    public async ValueTask DisposeAsync()
    {
        await transaction.DisposeAsync();
        await Connection.DisposeAsync();
    }
}
