using Dapper;
using Headwater.Intake.Entries;
using Headwater.Intake.Submissions;
using Headwater.Records.Timelines;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Records.People;

/// <summary>Works out since when anything is told of people, and whose time in care ended in adoption, from their entries in files that count.</summary>
internal static class DatePeople
{
    /// <param name="named">For each person received their number.</param>
    public static async Task DateAsync(
        this Work work,
        string authority,
        Dictionary<long, Person> people,
        IReadOnlyList<long> named,
        Received received
    )
    {
        var (first, adopted) = (new Dictionary<long, DateOnly>(), new Dictionary<long, DateOnly>());
        var again = await LostAsync(work, authority, received.Superseded);
        again.IntersectWith(people.Keys);
        await foreach (var (person, entry, facts) in KeptAsync(work, authority, people, again, received.Superseded))
            Take(person, entry, facts);
        for (var i = 0; i < received.Entries.Count; i++)
        {
            var draft = received.Entries[i];
            Take(named[draft.Person], draft.Entry, draft.Facts);
        }

        foreach (var person in again.Union(first.Keys))
        {
            var dates = people[person].Dates;
            var (began, ended) = again.Contains(person) ? (null, null) : (dates.FirstEntry, dates.AdoptedOn);
            if (first.TryGetValue(person, out var on) && !(began <= on))
                began = on;
            if (adopted.TryGetValue(person, out var order) && !(ended >= order))
                ended = order;
            people[person] = people[person] with { Dates = dates with { FirstEntry = began, AdoptedOn = ended } };
        }

        void Take(long person, Entry entry, string? facts)
        {
            if (!first.TryGetValue(person, out var on) || entry.On < on)
                first[person] = entry.On;
            if (AdoptionOrder.On(entry, facts) is { } order && !(adopted.GetValueOrDefault(person) >= order))
                adopted[person] = order;
        }
    }

    /// <summary>People who had an entry in a file that no longer counts: theirs are read again.</summary>
    private static async Task<HashSet<long>> LostAsync(Work work, string authority, IReadOnlySet<int> superseded) =>
        superseded.Count is 0
            ? []
            :
            [
                .. await work.Connection.QueryAsync<long>(
                    $"select distinct person from record_entry where authority = @authority and file in ({string.Join(", ", superseded)})",
                    new { authority }
                ),
            ];

    private static async IAsyncEnumerable<(long Person, Entry Entry, string? Facts)> KeptAsync(
        Work work,
        string authority,
        Dictionary<long, Person> people,
        HashSet<long> again,
        IReadOnlySet<int> superseded
    )
    {
        if (again.Count is 0)
            yield break;
        var children = again.Select(person => people[person].Child).ToHashSet();
        await foreach (var (_, entry, person, facts) in work.EntriesAsync(authority, children))
            if (again.Contains(person) && !superseded.Contains(entry.File))
                yield return (person, entry, facts);
    }
}
