using System.Globalization;
using Npgsql;

namespace Headwater.Storage.Postgres;

internal sealed class PostgresCells(NpgsqlCommand command) : ICells
{
    private NpgsqlDataReader? reader;

    public async ValueTask<bool> NextAsync()
    {
        reader ??= await command.ExecuteReaderAsync();
        return await reader.ReadAsync();
    }

    public bool IsNull(int column) => Row.IsDBNull(column);

    public long Number(int column) => Row.GetInt64(column);

    public double Amount(int column) => Row.GetDouble(column);

    public string Text(int column) => Row.GetString(column);

    public DateOnly Day(int column) => DateOnly.ParseExact(Row.GetString(column), "O", CultureInfo.InvariantCulture);

    public async ValueTask DisposeAsync()
    {
        if (reader is not null)
            await reader.DisposeAsync();
        await command.DisposeAsync();
    }

    private NpgsqlDataReader Row => reader ?? throw new InvalidOperationException("Go to the first row first.");
}
