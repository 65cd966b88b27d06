using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace Headwater.Bench;

/// <summary>What the machine allows: the same bytes read, and the same rows inserted, in the plainest way.</summary>
internal static class Limits
{
    /// <summary>Seconds to read every file line by line and do nothing with it.</summary>
    public static (double Seconds, long Lines, long Bytes) ReadLines(string folder)
    {
        var watch = Stopwatch.StartNew();
        var (lines, bytes) = (0L, 0L);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            bytes += new FileInfo(file).Length;
            foreach (var _ in File.ReadLines(file))
                lines++;
        }

        return (watch.Elapsed.TotalSeconds, lines, bytes);
    }

    /// <summary>Seconds to insert the timeline's rows into a new SQLite file: one prepared command, one transaction, no index.</summary>
    /// <remarks>The rows are fetched in blocks outside the measured time.</remarks>
    public static (double Seconds, long Rows) Insert(string database, string into)
    {
        const int Columns = 13;
        using var source = Open(database);
        using var select = source.CreateCommand();
        select.CommandText =
            "select child, number, authority, kind, on_day, until_day, code, amount, file, line, person, again, facts from record_entry";
        using var reader = select.ExecuteReader();

        using var target = Open(into);
        Run(target, "pragma journal_mode = wal; pragma synchronous = normal;");
        Run(
            target,
            "create table entry (child bigint, number bigint, authority text, kind bigint, on_day text, until_day text, "
                + "code text, amount double precision, file bigint, line bigint, person bigint, again bigint, facts text)"
        );

        var watch = new Stopwatch();
        watch.Start();
        using var transaction = target.BeginTransaction();
        using var insert = target.CreateCommand();
        insert.CommandText =
            $"insert into entry values ({string.Join(", ", Enumerable.Range(0, Columns).Select(i => $"@p{i}"))})";
        for (var i = 0; i < Columns; i++)
            insert.Parameters.Add(new SqliteParameter { ParameterName = $"@p{i}" });
        insert.Prepare();
        watch.Stop();

        var (rows, block) = (0L, new List<object[]>());
        while (Fetch(reader, block))
        {
            watch.Start();
            foreach (var row in block)
            {
                for (var i = 0; i < Columns; i++)
                    insert.Parameters[i].Value = row[i];
                insert.ExecuteNonQuery();
            }

            watch.Stop();
            rows += block.Count;
        }

        watch.Start();
        transaction.Commit();
        return (watch.Elapsed.TotalSeconds, rows);
    }

    private static bool Fetch(SqliteDataReader reader, List<object[]> block)
    {
        block.Clear();
        while (block.Count < 50_000 && reader.Read())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            block.Add(row);
        }

        return block.Count > 0;
    }

    private static SqliteConnection Open(string place)
    {
        var connection = new SqliteConnection($"Data Source={place};Pooling=False");
        connection.Open();
        return connection;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
