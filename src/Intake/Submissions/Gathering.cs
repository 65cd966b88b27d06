using Headwater.Intake.Drafts;
using Headwater.Vocabulary;

namespace Headwater.Intake.Submissions;

/// <summary>Brings what units read together: one person for each number of a source, however many files name them.</summary>
internal sealed class Gathering
{
    private readonly Dictionary<(SourceSystem, string), PersonDraft> people = [];
    private readonly List<PersonDraft> order = [];
    private readonly Dictionary<string, NamedSchool> schools = [];

    public EntryList Entries { get; } = new();

    public IReadOnlyList<SourcePerson> People => [.. order.Select(person => person.Done())];

    public IReadOnlyList<NamedSchool> Schools => [.. schools.Values];

    public void Take(UnitRead unit)
    {
        var places = new int[unit.People.Count];
        for (var i = 0; i < places.Length; i++)
            places[i] = Place(unit.People[i]);
        foreach (var entries in unit.Entries)
            Entries.Take(entries, places);
        foreach (var school in unit.Schools)
            schools[school.Urn] = school;
    }

    private int Place(PersonDraft person)
    {
        var key = (person.Source, person.Key);
        if (people.TryGetValue(key, out var known))
        {
            known.Absorb(person);
            return known.Place;
        }

        known = person.At(order.Count);
        people.Add(key, known);
        order.Add(known);
        return known.Place;
    }
}
