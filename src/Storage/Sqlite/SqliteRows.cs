using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Headwater.Storage.Sqlite;

/// <summary>Binds straight to one prepared statement: about three times as fast as a command with parameters.</summary>
internal sealed class SqliteRows : IRows
{
    private readonly sqlite3 database;
    private readonly sqlite3_stmt statement;
    private byte[] buffer = new byte[256];
    private int column;

    public SqliteRows(SqliteConnection connection, string table, IReadOnlyList<string> columns)
    {
        database = connection.Handle ?? throw new InvalidOperationException("The connection is not open.");
        var places = string.Join(", ", columns.Select((_, i) => $"?{i + 1}"));
        Check(
            raw.sqlite3_prepare_v2(
                database,
                $"insert into {table} ({string.Join(", ", columns)}) values ({places})",
                out statement
            )
        );
    }

    public void Number(long? value)
    {
        column++;
        Check(
            value is { } number
                ? raw.sqlite3_bind_int64(statement, column, number)
                : raw.sqlite3_bind_null(statement, column)
        );
    }

    public void Amount(double? value)
    {
        column++;
        Check(
            value is { } amount
                ? raw.sqlite3_bind_double(statement, column, amount)
                : raw.sqlite3_bind_null(statement, column)
        );
    }

    public void Text(string? value)
    {
        column++;
        if (value is null)
        {
            Check(raw.sqlite3_bind_null(statement, column));
            return;
        }

        var most = Encoding.UTF8.GetMaxByteCount(value.Length);
        if (most > buffer.Length)
            buffer = new byte[most];
        var length = Encoding.UTF8.GetBytes(value, buffer);
        Check(raw.sqlite3_bind_text(statement, column, buffer.AsSpan(0, length)));
    }

    public void Day(DateOnly? value)
    {
        column++;
        if (value is not { } day)
        {
            Check(raw.sqlite3_bind_null(statement, column));
            return;
        }

        Span<byte> text = stackalloc byte[10];
        day.TryFormat(text, out var length, "O", CultureInfo.InvariantCulture);
        Check(raw.sqlite3_bind_text(statement, column, text[..length]));
    }

    public void EndRow()
    {
        var result = raw.sqlite3_step(statement);
        raw.sqlite3_reset(statement);
        if (result != raw.SQLITE_DONE)
            Check(result);
        column = 0;
    }

    public Task FinishAsync() => Task.CompletedTask;

    public ValueTask DisposeAsync()
    {
        statement.Dispose();
        return ValueTask.CompletedTask;
    }

    private void Check(int result)
    {
        if (result != raw.SQLITE_OK)
            throw new SqliteException(raw.sqlite3_errmsg(database).utf8_to_string(), result);
    }
}
