using Dapper;
using Headwater.Storage;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Headwater.Tests.Records.Matching;

/// <summary>What SQLite is asked during some work, and how it would go about it.</summary>
internal sealed class Asked
{
    private readonly List<string> texts = [];
    private readonly SqliteConnection connection;

    private Asked(SqliteConnection connection)
    {
        this.connection = connection;
        raw.sqlite3_trace(connection.Handle, (_, text) => texts.Add(text), null);
    }

    public static Asked Of(Work work) => new((SqliteConnection)work.Connection);

    /// <summary>How many queries hold some words.</summary>
    public int Count(string words) => texts.Count(text => text.Contains(words, StringComparison.Ordinal));

    /// <summary>How SQLite would go about every query, step by step.</summary>
    public IReadOnlyList<string> Steps()
    {
        raw.sqlite3_trace(connection.Handle, (strdelegate_trace?)null, null);
        return
        [
            .. texts
                .Where(text => text.StartsWith("select", StringComparison.OrdinalIgnoreCase))
                .SelectMany(text => connection.Query<(long, long, long, string Detail)>($"explain query plan {text}"))
                .Select(step => step.Detail),
        ];
    }
}
