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
    /// <exception cref="InvalidOperationException">The caller does not see every child of the authority.</exception>
    public static IAsyncEnumerable<Timeline> TimelinesAsync(this Work work, Caller caller, long from, long until) =>
        NeedToKnow.ReachesEveryone(caller)
            ? work.TimelinesAsync(caller.Authority, from, until)
            : throw new InvalidOperationException("Only a caller who sees every child may read all timelines.");

    /// <summary>
    /// The timeline of one child for an engine that keeps something of it when somebody has decided, whatever of it they see
    /// themselves: what is kept is read through the gate. Null for a child of whom nothing dated is known.
    /// </summary>
    public static async Task<Timeline?> WholeTimelineAsync(this Work work, string authority, long child)
    {
        await foreach (var timeline in work.TimelinesAsync(authority, child, child))
            return timeline;
        return null;
    }

    private static async IAsyncEnumerable<Timeline> TimelinesAsync(
        this Work work,
        string authority,
        long from,
        long until
    )
    {
        var born = await BornAsync(work, authority, from, until);
        await using var cells = work.Read(
            """
            select child, kind, on_day, until_day, code, amount, file, line
            from record_entry
            where child between @from and @until and authority = @authority and again is null
            order by child, number
            """,
            ("from", from),
            ("until", until),
            ("authority", authority)
        );

        var entries = new List<Entry>();
        var child = 0L;
        while (await cells.NextAsync())
        {
            if (cells.Number(0) != child)
            {
                if (entries.Count > 0)
                    yield return new Timeline(
                        child,
                        born.GetValueOrDefault(child),
                        [.. entries],
                        from: 0,
                        entries.Count
                    );
                entries.Clear();
                child = cells.Number(0);
            }

            entries.Add(
                new Entry(
                    (Kind)cells.Number(1),
                    cells.Day(2),
                    cells.IsNull(3) ? null : cells.Day(3),
                    cells.IsNull(4) ? null : cells.Text(4),
                    cells.IsNull(5) ? null : cells.Amount(5),
                    (int)cells.Number(6),
                    (int)cells.Number(7)
                )
            );
        }

        if (entries.Count > 0)
            yield return new Timeline(child, born.GetValueOrDefault(child), [.. entries], from: 0, entries.Count);
    }

    private static async Task<Dictionary<long, DateOnly?>> BornAsync(Work work, string authority, long from, long until)
    {
        await using var cells = work.Read(
            """
            select id, birth_date from record_child
            where id between @from and @until and authority = @authority and birth_date is not null
            """,
            ("from", from),
            ("until", until),
            ("authority", authority)
        );
        var born = new Dictionary<long, DateOnly?>();
        while (await cells.NextAsync())
            born[cells.Number(0)] = cells.Day(1);
        return born;
    }
}
