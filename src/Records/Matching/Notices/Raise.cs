using System.Globalization;
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
    // Whoever opened a child's page in this time holds the child, as far as Headwater can tell.
    private const int DaysOfLooking = 90;

    /// <param name="people">Everyone who is one of the children concerned now.</param>
    /// <param name="by">Who decided; null for a load.</param>
    public static async Task RaiseNoticesAsync(
        this Work work,
        string authority,
        IReadOnlyCollection<Went> went,
        IEnumerable<Person> people,
        DateTimeOffset now,
        long? act = null,
        Caller? by = null
    )
    {
        if (went.Count is 0)
            return;
        await work.FollowAsync(authority, went.Select(each => (each.Before, each.After)), now);
        await work.KeepMovedAsync(authority, went);
        var concerned = went.SelectMany(each => new[] { each.Before, each.After }).ToHashSet();
        var (standing, adopted) = (new HashSet<long>(), new HashSet<long>());
        foreach (var person in people.Where(person => concerned.Contains(person.Child)))
        {
            standing.Add(person.Child);
            if (person.Dates.AdoptedOn is not null)
                adopted.Add(person.Child);
        }

        var number = await work.Connection.ExecuteScalarAsync<long>(
            "select coalesce(max(number), 0) from record_notice"
        );
        // That the two were one is no longer anybody's news: what nobody has read yet would lead from the one to the other.
        foreach (var (before, after) in went.Select(each => (each.Before, each.After)).Distinct())
            if (standing.Contains(before) && (adopted.Contains(before) || adopted.Contains(after)))
                await ForgetAsync(work, authority, before, after);
        await using var rows = work.Insert(
            "record_notice",
            "number",
            "authority",
            "what",
            "child",
            "other",
            "sources",
            "act",
            "by_name",
            "by_display",
            "at",
            "looked"
        );
        foreach (var pair in went.GroupBy(each => (each.Before, each.After)).OrderBy(pair => pair.Key))
        {
            var parted = standing.Contains(pair.Key.Before);
            var (child, other) = (pair.Key.Before, (long?)pair.Key.After);
            // A notice must not lead from the life before an adoption to the life after it: only the old one's holders hear.
            if (parted && adopted.Contains(pair.Key.After))
                (child, other) = (pair.Key.After, null);
            else if (parted && adopted.Contains(child))
                other = null;
            rows.Number(++number);
            rows.Text(authority);
            rows.Text(parted ? nameof(What.Parted) : nameof(What.Joined));
            rows.Number(child);
            rows.Number(other);
            rows.Text(string.Join(' ', pair.Select(each => (int)each.Source).Distinct().Order()));
            rows.Number(act);
            rows.Text(by?.Name);
            rows.Text(by?.DisplayName);
            rows.Text(Moment(now));
            rows.Text(Moment(now.AddDays(-DaysOfLooking)));
            rows.EndRow();
        }

        await rows.FinishAsync();
    }

    private static async Task KeepMovedAsync(this Work work, string authority, IEnumerable<Went> went)
    {
        var number = await work.Connection.ExecuteScalarAsync<long>(
            "select coalesce(max(number), 0) from record_moved"
        );
        await using var rows = work.Insert("record_moved", "number", "authority", "child");
        foreach (var child in went.SelectMany(each => new[] { each.Before, each.After }).Distinct().Order())
        {
            rows.Number(++number);
            rows.Text(authority);
            rows.Number(child);
            rows.EndRow();
        }

        await rows.FinishAsync();
    }

    private static Task<int> ForgetAsync(Work work, string authority, long one, long other) =>
        work.Connection.ExecuteAsync(
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

    internal static string Moment(DateTimeOffset at) =>
        at.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
