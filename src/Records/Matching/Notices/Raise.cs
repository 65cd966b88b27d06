using System.Globalization;
using Dapper;
using Headwater.Access;
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

    internal static string Moment(DateTimeOffset at) =>
        at.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
