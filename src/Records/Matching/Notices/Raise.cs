using Dapper;
using Headwater.Access;
using Headwater.Access.Restrictions;
using Headwater.Records.People;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Records.Matching.Notices;

/// <summary>A record that was one child and is now another.</summary>
internal readonly record struct Went(long Before, long After, SourceSystem Source);

/// <summary>Raises notices of children whose records were joined or parted, so that whoever holds one hears of it.</summary>
internal static class Raise
{
    /// <param name="people">Everyone who is one of the children concerned now.</param>
    /// <param name="before">How the children stood before (<see cref="HowTheyStand"/>).</param>
    /// <param name="by">Who decided; null for a load.</param>
    public static async Task RaiseNoticesAsync(
        this Work work,
        string authority,
        IReadOnlyCollection<Went> went,
        IReadOnlyCollection<Person> people,
        IReadOnlyDictionary<long, Standing> before,
        DateTimeOffset now,
        long? act = null,
        Caller? by = null
    )
    {
        if (went.Count is 0)
            return;
        await work.FollowAsync(authority, went.Select(each => (each.Before, each.After)), now);
        await work.KeepMovedAsync(authority, went.SelectMany(each => new[] { each.Before, each.After }));
        var concerned = went.SelectMany(each => new[] { each.Before, each.After }).ToHashSet();
        var adopted = people
            .Where(person => person.Dates.AdoptedOn is not null && concerned.Contains(person.Child))
            .Select(person => person.Child)
            .ToHashSet();
        var after = await work.HowTheyStandAsync(authority, went);
        var hears = await WhoHears.OfAsync(work, authority, concerned, people, after, now);

        // That the two were one is no longer anybody's news: what nobody has read yet would lead from the one to the other.
        foreach (var (one, other) in went.Select(each => (each.Before, each.After)).Distinct())
            if (after.ContainsKey(one) && (adopted.Contains(one) || adopted.Contains(other)))
                await ForgetAsync(work, authority, one, other);

        var number = await work.Connection.ExecuteScalarAsync<long>(
            "select coalesce(max(number), 0) from record_notice"
        );
        var (notices, readers) = (new List<Raised>(), new List<(string Reader, long Notice, long Child)>());
        foreach (var pair in went.GroupBy(each => (each.Before, each.After)).OrderBy(pair => pair.Key))
        {
            var parted = after.ContainsKey(pair.Key.Before);
            var (child, other) = (pair.Key.Before, (long?)pair.Key.After);
            // A notice must not lead from the life before an adoption to the life after it: only the old one's holders hear.
            if (parted && adopted.Contains(pair.Key.After))
                (child, other) = (pair.Key.After, null);
            else if (parted && adopted.Contains(child))
                other = null;
            var stood = parted ? after : before;
            notices.Add(
                new Raised(
                    ++number,
                    parted ? What.Parted : What.Joined,
                    child,
                    other,
                    string.Join(' ', pair.Select(each => (int)each.Source).Distinct().Order()),
                    stood.GetValueOrDefault(child)?.How,
                    other is { } its ? stood.GetValueOrDefault(its)?.How : null
                )
            );
            foreach (var told in new[] { child, other }.OfType<long>())
                readers.AddRange(
                    hears
                        .Of(told, after.ContainsKey(told) ? told : pair.Key.After, by)
                        .Select(reader => (reader, number, told))
                );
        }

        await work.WriteNoticesAsync(authority, notices, now, act, by);
        await work.WriteReadersAsync(authority, readers);
    }

    public static async Task KeepMovedAsync(this Work work, string authority, IEnumerable<long> children)
    {
        var number = await work.Connection.ExecuteScalarAsync<long>(
            "select coalesce(max(number), 0) from record_moved"
        );
        await using var rows = work.Insert("record_moved", "number", "authority", "child");
        foreach (var child in children.Distinct().Order())
        {
            rows.Number(++number);
            rows.Text(authority);
            rows.Number(child);
            rows.EndRow();
        }

        await rows.FinishAsync();
    }

    private static async Task ForgetAsync(Work work, string authority, long one, long other)
    {
        await work.Connection.ExecuteAsync(
            """
            delete from record_notice where number in (
                select n.number from record_notice n
                join record_child a on a.id = n.child
                join record_child b on b.id = n.other
                where n.authority = @authority
                  and ((coalesce(a.joined_into, a.id) = @one and coalesce(b.joined_into, b.id) = @other)
                    or (coalesce(a.joined_into, a.id) = @other and coalesce(b.joined_into, b.id) = @one)))
            """,
            new
            {
                authority,
                one,
                other,
            }
        );
        await work.ForgetReadersAsync(authority);
    }
}
