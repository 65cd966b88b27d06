using Dapper;
using Headwater.Intake.Submissions;
using Headwater.Storage;

namespace Headwater.Records.People;

/// <summary>Everyone whom a file that counts names, after a reception.</summary>
/// <param name="People">By source and number, so that who is joined to whom does not depend on what was loaded first.</param>
/// <param name="PlaceOf">For each person received their place among these.</param>
/// <param name="Left">The children of people whom no file names any more.</param>
/// <param name="Changed">The numbers of people of whom files say something that they did not say before, or no longer do.</param>
internal sealed record Heard(
    List<Person> People,
    IReadOnlyList<int> PlaceOf,
    IReadOnlyList<long> Left,
    IReadOnlySet<long> Changed
);

/// <summary>Works out people from what the files that count say of them: a fold, the same whatever was loaded first.</summary>
internal static class HearFiles
{
    public static async Task<Heard> HearAsync(this Work work, string authority, Received received)
    {
        var people = await KnownAsync(work, authority);
        var unnamed = (await work.UnnamedAsync(authority, received.Superseded))
            .Union(people.Values.Where(person => received.Forgotten.Contains(person.Key)).Select(person => person.Id))
            .ToHashSet();
        var toHear = (await work.ForgetSaidAsync(received.Superseded)).ToDictionary(person => person, _ => -1);

        var named = await NameAsync(work, received.People, people);
        var left = unnamed.Except(named).Select(person => people[person].Child).ToList();
        foreach (var person in unnamed.Except(named).ToList())
        {
            people.Remove(person);
            toHear.Remove(person);
        }

        var said = new SayingsByPerson(received.Sayings, named.Count);
        for (var i = 0; i < named.Count; i++)
            if (said.Any(i))
                toHear[named[i]] = i;
        var changed = toHear.Keys.ToHashSet();
        await HearAsync(work, authority, people, toHear, said);
        await work.DateAsync(authority, people, named, received);
        await work.KeepSaidAsync(authority, named, said);

        var sorted = people
            .Values.OrderBy(person => person.Said.Source)
            .ThenBy(person => person.Said.Key, StringComparer.Ordinal)
            .ToList();
        var places = sorted.Select((person, place) => (person.Id, place)).ToDictionary();
        return new Heard(sorted, [.. named.Select(person => places[person])], left, changed);
    }

    private static async Task<Dictionary<long, Person>> KnownAsync(Work work, string authority) =>
        (
            await work.Connection.QueryAsync<Person.Row>(
                $"select {Person.Selected} from record_person p where p.authority = @authority",
                new { authority }
            )
        )
            .Select(row => row.Person)
            .ToDictionary(person => person.Id);

    /// <summary>Finds the people received among those known, and adds the new.</summary>
    /// <returns>For each person received their number.</returns>
    private static async Task<List<long>> NameAsync(
        Work work,
        IReadOnlyList<SourceKey> received,
        Dictionary<long, Person> people
    )
    {
        var highest = await work.Connection.ExecuteScalarAsync<long>("select coalesce(max(id), 0) from record_person");
        var known = people.Values.ToDictionary(person => person.Key, person => person.Id);
        var named = new List<long>(received.Count);
        foreach (var key in received)
        {
            if (!known.TryGetValue(key, out var id))
            {
                known[key] = id = ++highest;
                people[id] = new Person(id, SourcePerson.Of(key, []), Child: 0, JoinedBecause: "", PersonDates.None);
            }

            named.Add(id);
        }

        return named;
    }

    /// <summary>Folds anew what is said of some people: what was kept from before, and what was received.</summary>
    /// <param name="toHear">Their numbers, each with its place among those received, or -1.</param>
    private static async Task HearAsync(
        Work work,
        string authority,
        Dictionary<long, Person> people,
        Dictionary<long, int> toHear,
        SayingsByPerson said
    )
    {
        var files = await work.Connection.QueryAsync<(long Number, long Precedence, string Path)>(
            "select number, precedence, path from intake_file where authority = @authority",
            new { authority }
        );
        var belief = new Belief(files.Select(file => ((int)file.Number, (int)file.Precedence, file.Path)));

        var known = toHear.Keys.Where(person => people[person].Child is not 0).ToList();
        await foreach (var (person, kept) in work.SaidAsync(authority, known))
        {
            Fold(person, kept);
            toHear.Remove(person);
        }

        var all = new List<Saying>();
        foreach (var person in toHear.Keys)
        {
            all.Clear();
            Fold(person, all);
        }

        void Fold(long person, List<Saying> sayings)
        {
            if (toHear[person] is >= 0 and var place)
                sayings.AddRange(said.Of(place));
            sayings.Sort(belief);
            var (key, dates) = (people[person].Key, people[person].Dates.With(sayings));
            people[person] = people[person] with { Said = SourcePerson.Of(key, sayings), Dates = dates };
        }
    }
}
