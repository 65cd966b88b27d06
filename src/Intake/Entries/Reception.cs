using Headwater.Intake.Submissions;
using Headwater.Returns;
using Headwater.Vocabulary;

namespace Headwater.Intake.Entries;

/// <summary>Gathers what the rows of many files say: people, entries, schools, and links between rows of one delivery.</summary>
public sealed class Reception
{
    private readonly Dictionary<(SourceSystem, string), int> places = [];
    private readonly List<PersonDraft> people = [];
    private readonly Dictionary<(string Group, string Kind, string Id), (int Person, DateOnly? On)> links = [];
    private readonly Dictionary<string, NamedSchool> schools = [];
    private readonly List<(int Line, Column Column, string Message)> problems = [];
    private readonly Drafts entries = [];

    /// <summary>The number of the file being read.</summary>
    public int File { get; set; }

    /// <summary>The delivery that the file belongs to: numbers that link rows mean something only within it.</summary>
    public string Group { get; set; } = "";

    public IReadOnlyList<DraftEntry> Entries => entries;

    public IReadOnlyList<SourcePerson> People => [.. people.Select(person => person.Finish())];

    public IReadOnlyList<NamedSchool> Schools => [.. schools.Values];

    /// <summary>The links that could not be followed since the last time this was asked.</summary>
    public IReadOnlyList<(int Line, Column Column, string Message)> TakeProblems()
    {
        (int, Column, string)[] taken = [.. problems];
        problems.Clear();
        return taken;
    }

    internal void Name(NamedSchool school) => schools[school.Urn] = school;

    /// <summary>The place of a person of a source; a new one if the source has not named them before.</summary>
    internal int Person(SourceSystem source, string key, int line)
    {
        if (places.TryGetValue((source, key), out var place))
            return place;
        places[(source, key)] = place = people.Count;
        people.Add(new PersonDraft(source, key, File, line));
        return place;
    }

    /// <summary>The person at a place, to be told what a row says of them.</summary>
    internal PersonDraft this[int person] => people[person];

    internal void Add(
        int person,
        int line,
        Kind kind,
        DateOnly? on,
        DateOnly? until = null,
        string? code = null,
        double? amount = null,
        string? facts = null
    )
    {
        if (on is { } day)
            entries.Add(new DraftEntry(person, new Entry(kind, day, until, code, amount, File, line), facts));
    }

    /// <summary>Remembers that an id of this delivery belongs to a person, and the day that it speaks of.</summary>
    internal void Link(string kind, string? id, int person, DateOnly? on = null)
    {
        if (id is not null)
            links[(Group, kind, id)] = (person, on);
    }

    /// <summary>Follows an id of this delivery; where nothing has it, a problem is noted and nothing is given.</summary>
    internal (int Person, DateOnly? On)? Follow(string kind, string? id, int line, Column column)
    {
        if (id is not null && links.TryGetValue((Group, kind, id), out var found))
            return found;
        problems.Add(
            (
                line,
                column,
                $"{column.Name} names a {kind} that is in no other file of this delivery; this row was left out"
            )
        );
        return null;
    }
}
