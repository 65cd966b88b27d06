using Headwater.Intake.Drafts;

namespace Headwater.Intake.Submissions;

/// <summary>Brings what units read together: one place for each number of a source, however many files name it.</summary>
internal sealed class Gathering
{
    private readonly Dictionary<SourceKey, int> places = [];
    private readonly List<SourceKey> people = [];
    private readonly List<Who?> latest = [];
    private readonly SayingList sayings = new();
    private readonly Dictionary<string, NamedSchool> schools = [];

    public EntryList Entries { get; } = new();

    public IReadOnlyList<SourceKey> People => people;

    public IReadOnlyList<Saying> Sayings => sayings;

    public IReadOnlyList<NamedSchool> Schools => [.. schools.Values];

    public void Take(UnitRead unit)
    {
        var placeOf = new int[unit.People.Count];
        for (var i = 0; i < placeOf.Length; i++)
            placeOf[i] = unit.People[i].IsTold ? Place(new(unit.People[i].Source, unit.People[i].Key)) : -1;
        foreach (var entries in unit.Entries)
            Entries.Take(entries, placeOf);
        foreach (var saying in unit.Sayings)
            Take(saying, placeOf[saying.Person]);
        foreach (var school in unit.Schools)
            schools[school.Urn] = school;
    }

    // Census after census says the same of who a pupil is: it is held once.
    private void Take(in Saying saying, int place)
    {
        var who = saying.Who == latest[place] ? latest[place] : latest[place] = saying.Who;
        sayings.Add(saying with { Person = place, Who = who ?? saying.Who });
    }

    private int Place(SourceKey key)
    {
        if (places.TryGetValue(key, out var known))
            return known;
        places.Add(key, people.Count);
        people.Add(key);
        latest.Add(null);
        return people.Count - 1;
    }
}
