using Dapper;
using Headwater.Intake.Submissions;
using Headwater.Records.Matching;
using Headwater.Storage;

namespace Headwater.Records.People;

/// <summary>Everyone of an authority after a reception: who is which child, and whose child changed.</summary>
/// <param name="PersonOf">For each person received, in the order received, the person kept.</param>
/// <param name="Moved">Children who lost or won a person: their timelines must be built again.</param>
internal sealed record Matched(IReadOnlyList<Person> PersonOf, IReadOnlySet<long> Moved, int Children);

/// <summary>Decides which people are the same child, and keeps people and children.</summary>
internal static class MatchPeople
{
    private const string PersonColumns = """
        id, source, source_key, child, joined_because, given_name, family_name, birth_date, sex, postcodes, upn,
        former_upn, school, curriculum_year, on_roll_at, worker, file, line
        """;

    public static async Task<Matched> MatchPeopleAsync(
        this Work work,
        string authority,
        IReadOnlyList<SourcePerson> received,
        DateOnly today
    )
    {
        var people = (
            await work.Connection.QueryAsync<Person.Row>(
                $"select {PersonColumns} from record_person where authority = @authority order by id",
                new { authority }
            )
        )
            .Select(row => row.Person)
            .ToList();
        var known = people.Count;
        var before = people.Select(person => (long?)person.Child).ToList();
        var placeOf = Hear(people, before, received, await HighestAsync(work, "record_person"));

        var identities = people.ConvertAll(person => person.Identity);
        var joins = ExactMatch.Find(identities);
        var clusters = Clusters.Of(identities, joins);
        var children = ChildNumbers.Give(clusters, before, await HighestAsync(work, "record_child"));
        var because = Because(people.Count, joins);

        var moved = new HashSet<long>();
        for (var i = 0; i < people.Count; i++)
        {
            people[i] = people[i] with { Child = children[i], JoinedBecause = because[i] };
            if (i < known && before[i] is { } old && old != children[i])
                moved.UnionWith([old, children[i]]);
        }

        await KeepAsync(work, authority, people, before, today);
        return new Matched([.. placeOf.Select(place => people[place])], moved, children.Distinct().Count());
    }

    /// <summary>Adds new people, lets known ones hear the news, and says where each received person stands.</summary>
    private static int[] Hear(
        List<Person> people,
        List<long?> before,
        IReadOnlyList<SourcePerson> received,
        long highest
    )
    {
        var places = new Dictionary<(int, string), int>(people.Count + received.Count);
        for (var i = 0; i < people.Count; i++)
            places[((int)people[i].Said.Source, people[i].Said.Key)] = i;

        var placeOf = new int[received.Count];
        for (var i = 0; i < received.Count; i++)
        {
            var key = ((int)received[i].Source, received[i].Key);
            if (places.TryGetValue(key, out var place))
            {
                people[place] = people[place].Hear(received[i]);
            }
            else
            {
                places[key] = place = people.Count;
                people.Add(new Person(++highest, received[i], Child: 0, JoinedBecause: ""));
                before.Add(null);
            }

            placeOf[i] = place;
        }

        return placeOf;
    }

    private static string[] Because(int people, IReadOnlyList<Join> joins)
    {
        var because = new string[people];
        Array.Fill(because, "");
        foreach (var join in joins)
        foreach (var place in new[] { join.Right, join.Left })
            if (because[place] is "")
                because[place] = join.Because;
        return because;
    }

    private static async Task KeepAsync(
        Work work,
        string authority,
        List<Person> people,
        List<long?> before,
        DateOnly today
    )
    {
        await work.Connection.ExecuteAsync("delete from record_person where authority = @authority", new { authority });
        await using (var rows = Person.Insert(work))
        {
            foreach (var person in people)
                person.Write(rows, authority);
            await rows.FinishAsync();
        }

        var latestCensus = people
            .Where(person => person.Said is { School: not null, OnRollAt: not null } && person.Said.OnRollAt <= today)
            .GroupBy(person => person.Said.School ?? "", person => person.Said.OnRollAt)
            .ToDictionary(school => school.Key, school => school.Max());
        var standing = people.ToLookup(person => person.Child);
        var gone = people
            .Select((person, i) => (Old: before[i], New: person.Child))
            .Where(change => change.Old is { } old && !standing.Contains(old))
            .GroupBy(change => change.Old!.Value, change => change.New)
            .ToDictionary(child => child.Key, child => child.First());
        var goneEarlier = await work.Connection.QueryAsync<(long Id, long JoinedInto)>(
            "select id, joined_into from record_child where authority = @authority and joined_into is not null",
            new { authority }
        );
        foreach (var (id, into) in goneEarlier)
            gone.TryAdd(id, into);

        await work.Connection.ExecuteAsync("delete from record_child where authority = @authority", new { authority });
        await using var children = Child.Insert(work);
        foreach (var child in standing.OrderBy(child => child.Key))
            Child.From(child.Key, child, latestCensus).Write(children, authority);
        foreach (var (id, into) in gone.Where(pair => !standing.Contains(pair.Key)).OrderBy(pair => pair.Key))
            (Child.From(id, [], latestCensus) with { JoinedInto = Last(into) }).Write(children, authority);
        await children.FinishAsync();

        // A child joined into one who was later joined into a third leads to the third.
        long Last(long into) => !standing.Contains(into) && gone.TryGetValue(into, out var next) ? Last(next) : into;
    }

    private static Task<long> HighestAsync(Work work, string table) =>
        work.Connection.ExecuteScalarAsync<long>($"select coalesce(max(id), 0) from {table}");
}
