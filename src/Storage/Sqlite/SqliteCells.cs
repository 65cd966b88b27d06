using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Headwater.Storage.Sqlite;

/// <summary>Reads straight from one prepared statement: several times as fast as a data reader.</summary>
internal sealed class SqliteCells : ICells
{
    private const int RememberedTexts = 4096;
    private const int ShortText = 16;

    private readonly sqlite3 database;
    private readonly sqlite3_stmt statement;
    private readonly string?[] remembered = new string?[RememberedTexts];

    public SqliteCells(SqliteConnection connection, string sql, IEnumerable<(string Name, object Value)> parameters)
    {
        database = connection.Handle ?? throw new InvalidOperationException("The connection is not open.");
        Check(raw.sqlite3_prepare_v2(database, sql, out statement));
        foreach (var (name, value) in parameters)
        {
            var place = raw.sqlite3_bind_parameter_index(statement, $"@{name}");
            Check(
                value switch
                {
                    long or int => raw.sqlite3_bind_int64(
                        statement,
                        place,
                        Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture)
                    ),
                    string text => raw.sqlite3_bind_text(statement, place, text),
                    _ => throw new ArgumentException("Only numbers and texts can be given.", nameof(parameters)),
                }
            );
        }
    }

    public ValueTask<bool> NextAsync()
    {
        var result = raw.sqlite3_step(statement);
        if (result is not (raw.SQLITE_ROW or raw.SQLITE_DONE))
            Check(result);
        return new(result == raw.SQLITE_ROW);
    }

    public bool IsNull(int column) => raw.sqlite3_column_type(statement, column) == raw.SQLITE_NULL;

    public long Number(int column) => raw.sqlite3_column_int64(statement, column);

    public double Amount(int column) => raw.sqlite3_column_double(statement, column);

    public string Text(int column)
    {
        var bytes = raw.sqlite3_column_blob(statement, column);
        if (bytes.Length > ShortText)
            return Encoding.UTF8.GetString(bytes);

        var hash = 17u;
        foreach (var b in bytes)
            hash = hash * 31 + b;
        ref var text = ref remembered[hash % RememberedTexts];
        return text is not null && Equal(text, bytes) ? text : text = Encoding.UTF8.GetString(bytes);
    }

    public DateOnly Day(int column)
    {
        var text = raw.sqlite3_column_blob(statement, column);
        return text is [_, _, _, _, (byte)'-', _, _, (byte)'-', _, _]
            ? new DateOnly(Digits(text[..4]), Digits(text[5..7]), Digits(text[8..]))
            : throw new FormatException("A day in the database is not written as one.");
    }

    public ValueTask DisposeAsync()
    {
        statement.Dispose();
        return ValueTask.CompletedTask;
    }

    private static int Digits(ReadOnlySpan<byte> text)
    {
        var number = 0;
        foreach (var digit in text)
            number = number * 10 + digit - '0';
        return number;
    }

    // A text with anything but plain letters has fewer characters than bytes, or other ones: it is then read afresh.
    private static bool Equal(string text, ReadOnlySpan<byte> bytes)
    {
        if (text.Length != bytes.Length)
            return false;
        for (var i = 0; i < bytes.Length; i++)
            if (text[i] != bytes[i] || bytes[i] > 127)
                return false;
        return true;
    }

    private void Check(int result)
    {
        if (result != raw.SQLITE_OK)
            throw new SqliteException(raw.sqlite3_errmsg(database).utf8_to_string(), result);
    }
}
