using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Records.Timelines;

/// <summary>Reads every child's timeline, for engines that look at all of them.</summary>
public static class ReadTimelines
{
    /// <summary>The lowest and highest number of a child of the authority; (1, 0) if there is none.</summary>
    public static async Task<(long Lowest, long Highest)> ChildNumbersAsync(this Work work, Caller caller)
    {
        await using var command = work.Command(
            "select min(id), max(id) from record_child where authority = @authority",
            ("authority", caller.Authority)
        );
        await using var reader = await command.ExecuteReaderAsync();
        await reader.ReadAsync();
        return reader.IsDBNull(0) ? (1, 0) : (reader.GetInt64(0), reader.GetInt64(1));
    }

    /// <summary>
    /// The timelines of the children numbered from one to another, in that order. Repeats are left out: each thing is told once.
    /// Children of whom nothing dated is known have none.
    /// </summary>
    /// <remarks>
    /// One query, read once. The entries of a timeline are its own; it can be kept. The caller writes to the trail what
    /// they did with it (<see cref="Look"/>), once for all children.
    /// </remarks>
    public static async IAsyncEnumerable<Timeline> TimelinesAsync(this Work work, Caller caller, long from, long until)
    {
        await using var command = work.Command(
            """
            select e.child, e.kind, e.on_day, e.until_day, e.code, e.amount, e.file, e.line, c.birth_date
            from record_entry e
            join record_child c on c.id = e.child
            where e.child between @from and @until and e.again is null and c.authority = @authority
            order by e.child, e.number
            """,
            ("from", from),
            ("until", until),
            ("authority", caller.Authority)
        );
        await using var reader = await command.ExecuteReaderAsync();

        var entries = new List<Entry>();
        var (child, born) = (0L, (DateOnly?)null);
        while (await reader.ReadAsync())
        {
            if (reader.GetInt64(0) != child)
            {
                if (entries.Count > 0)
                    yield return new Timeline(child, born, [.. entries], from: 0, entries.Count);
                entries.Clear();
                child = reader.GetInt64(0);
                born = reader.IsDBNull(8) ? null : EntrySql.Day(reader.GetString(8));
            }

            entries.Add(reader.Entry(from: 1));
        }

        if (entries.Count > 0)
            yield return new Timeline(child, born, [.. entries], from: 0, entries.Count);
    }
}
