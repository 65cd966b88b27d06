using Dapper;
using Headwater.Records.Timelines;
using Headwater.Storage;

namespace Headwater.Records.People;

/// <summary>Writes who each child is, from the people that are it.</summary>
internal static class KeepChildren
{
    /// <param name="goneNow">Children who stood before and no longer do, each with the child that leads on (<see cref="Gone"/>).</param>
    public static async Task KeepChildrenAsync(
        this Work work,
        string authority,
        IReadOnlyList<Person> people,
        Dictionary<long, long> goneNow,
        DateOnly today
    )
    {
        var standing = people.ToLookup(person => person.Child);
        var gone = goneNow;
        var goneEarlier = await work.Connection.QueryAsync<(long Id, long JoinedInto)>(
            "select id, joined_into from record_child where authority = @authority and joined_into is not null",
            new { authority }
        );
        foreach (var (id, into) in goneEarlier)
            gone.TryAdd(id, into);

        await work.Connection.ExecuteAsync("delete from record_child where authority = @authority", new { authority });
        var latestCensus = LatestCensus(people, today);
        await using var children = Child.Insert(work);
        foreach (var child in standing.OrderBy(child => child.Key))
            Child.From(child.Key, child, latestCensus).Write(children, authority);
        foreach (var id in gone.Keys.Where(id => !standing.Contains(id)).Order())
            Child.ThatIsGone(id, Gone.Last(gone, id)).Write(children, authority);
        await children.FinishAsync();
    }

    /// <summary>Writes a few children anew, after people went from one to the other.</summary>
    /// <param name="people">Everyone who is one of these children, and perhaps others.</param>
    /// <param name="moved">The children who lost or won a person, some of whom may have been gone, or be gone now.</param>
    public static async Task KeepChildrenAgainAsync(
        this Work work,
        string authority,
        IReadOnlyList<Person> people,
        IReadOnlyDictionary<long, long> gone,
        IReadOnlySet<long> moved,
        DateOnly today
    )
    {
        if (moved.Count is 0)
            return;
        var census = (
            await work.Connection.QueryAsync<(string School, string At)>(
                """
                select school, max(on_roll_at) from record_person
                where authority = @authority and school is not null and on_roll_at <= @today group by school
                """,
                new { authority, today }
            )
        ).ToDictionary(row => row.School, row => (DateOnly?)EntrySql.Day(row.At));
        foreach (var child in moved)
            await work.Connection.ExecuteAsync("delete from record_child where id = @child", new { child });

        await using var children = Child.Insert(work);
        var standing = people.ToLookup(person => person.Child);
        foreach (var child in moved.Order())
            (
                standing.Contains(child)
                    ? Child.From(child, standing[child], census)
                    : Child.ThatIsGone(child, gone.GetValueOrDefault(child, child))
            ).Write(children, authority);
        await children.FinishAsync();
    }

    private static Dictionary<string, DateOnly?> LatestCensus(IEnumerable<Person> people, DateOnly today) =>
        people
            .Where(person => person.Said is { School: not null, OnRollAt: not null } && person.Said.OnRollAt <= today)
            .GroupBy(person => person.Said.School ?? "", person => person.Said.OnRollAt)
            .ToDictionary(school => school.Key, school => school.Max());
}
