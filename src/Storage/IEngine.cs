using System.Data.Common;

namespace Headwater.Storage;

/// <summary>What differs between the two databases: how to connect, to take turns, to look for faults, and to insert many rows fast.</summary>
internal interface IEngine
{
    /// <summary>Opens a connection; waits for one without holding a thread, which whoever has one would need to go on.</summary>
    Task<DbConnection> ConnectAsync();

    /// <summary>Begins a transaction in which nobody else writes until it ends (SQLite) or which locks what it changes (PostgreSQL).</summary>
    Task<DbTransaction> BeginAsync(DbConnection connection);

    /// <summary>The same, where nobody else may write to a table until it ends; waits as long as it takes.</summary>
    Task<DbTransaction> BeginAloneAsync(DbConnection connection, string table);

    /// <summary>Waits, in a transaction that has begun, until nobody else writes to a table; from then to its end nobody else does.</summary>
    Task HoldTableAsync(DbConnection connection, DbTransaction transaction, string table);

    /// <summary>Begins a transaction that only reads, and holds up nobody.</summary>
    Task<DbTransaction> BeginReadingAsync(DbConnection connection);

    /// <summary>Begins a transaction in which the schema is built; two who open a new database at once take turns.</summary>
    Task<DbTransaction> BeginBuildingAsync(DbConnection connection);

    /// <summary>Commits in two steps where the engine can: others see it and go on, then it is on the disk. Answers after both.</summary>
    Task KeepAndFlushAsync(DbConnection connection, DbTransaction transaction);

    /// <summary>The names of the tables that are there.</summary>
    Task<IReadOnlySet<string>> TablesAsync(DbConnection connection);

    /// <summary>What the engine finds wrong with what is on its disk, a sentence for each.</summary>
    Task<IReadOnlyList<string>> FaultsAsync(DbConnection connection, bool quick);

    /// <summary>What the schema holds that none of its steps made and that acts by itself, or in place of a table: a sentence for each.</summary>
    /// <param name="steps">The texts of all steps, in order, as <see cref="Fit"/> has them.</param>
    Task<IReadOnlyList<string>> StrangersAsync(DbConnection connection, IEnumerable<string> steps);

    IRows Insert(DbConnection connection, string table, IReadOnlyList<string> columns);

    ICells Read(DbConnection connection, string sql, IEnumerable<(string Name, object Value)> parameters);

    /// <summary>Fits a schema file's text: <c>/*clustered*/</c> stands where SQLite keeps a table in order of its key.</summary>
    string Fit(string schema);
}
