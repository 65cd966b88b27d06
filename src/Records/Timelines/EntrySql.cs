using System.Data.Common;
using System.Globalization;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Records.Timelines;

internal static class EntrySql
{
    private const int FewChildren = 2000;

    /// <summary>The entries of some children, whole: repeats and facts too, in order of child and number.</summary>
    public static async IAsyncEnumerable<(long Child, Entry Entry, long Person, string? Facts)> EntriesAsync(
        this Work work,
        string authority,
        IReadOnlySet<long> children
    )
    {
        // Few children are sought one by one; of many, reading all and leaving some is faster.
        var parts =
            children.Count <= FewChildren
                ? children.Order().Chunk(200).Select(some => $"child in ({string.Join(", ", some)})")
                : ["authority = @authority"];
        foreach (var part in parts)
        {
            await using var command = work.Command(
                $"""
                select child, kind, on_day, until_day, code, amount, file, line, person, facts
                from record_entry where {part} order by child, number
                """,
                ("authority", authority)
            );
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
                if (children.Contains(reader.GetInt64(0)))
                    yield return (reader.GetInt64(0), reader.Entry(from: 1), reader.GetInt64(8), reader.TextOrNull(9));
        }
    }

    /// <summary>An entry from seven columns in a row: kind, on_day, until_day, code, amount, file, line.</summary>
    public static Entry Entry(this DbDataReader reader, int from) =>
        new(
            (Kind)reader.GetInt64(from),
            Day(reader.GetString(from + 1)),
            reader.IsDBNull(from + 2) ? null : Day(reader.GetString(from + 2)),
            reader.TextOrNull(from + 3),
            reader.IsDBNull(from + 4) ? null : reader.GetDouble(from + 4),
            (int)reader.GetInt64(from + 5),
            (int)reader.GetInt64(from + 6)
        );

    public static string? TextOrNull(this DbDataReader reader, int column) =>
        reader.IsDBNull(column) ? null : reader.GetString(column);

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "O", CultureInfo.InvariantCulture);
}
