using System.Globalization;
using Npgsql;
using NpgsqlTypes;

namespace Headwater.Storage.Postgres;

internal sealed class PostgresRows(NpgsqlConnection connection, string table, IReadOnlyList<string> columns) : IRows
{
    private readonly NpgsqlBinaryImporter importer = connection.BeginBinaryImport(
        $"copy {table} ({string.Join(", ", columns)}) from stdin (format binary)"
    );

    private bool inRow;

    public void Number(long? value)
    {
        StartRow();
        if (value is { } number)
            importer.Write(number, NpgsqlDbType.Bigint);
        else
            importer.WriteNull();
    }

    public void Amount(double? value)
    {
        StartRow();
        if (value is { } amount)
            importer.Write(amount, NpgsqlDbType.Double);
        else
            importer.WriteNull();
    }

    public void Text(string? value)
    {
        StartRow();
        // PostgreSQL keeps no NUL in a text; a file that holds one has it shown as a space.
        if (value is not null)
            importer.Write(value.Replace('\0', ' '), NpgsqlDbType.Text);
        else
            importer.WriteNull();
    }

    public void Day(DateOnly? value) => Text(value?.ToString("O", CultureInfo.InvariantCulture));

    public void EndRow() => inRow = false;

    public async Task FinishAsync() => await importer.CompleteAsync();

    public async ValueTask DisposeAsync() => await importer.DisposeAsync();

    private void StartRow()
    {
        if (inRow)
            return;
        importer.StartRow();
        inRow = true;
    }
}
