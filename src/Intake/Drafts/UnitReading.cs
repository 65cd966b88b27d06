using Headwater.Intake.Submissions;
using Headwater.Returns.Files;
using Headwater.Vocabulary;

namespace Headwater.Intake.Drafts;

/// <summary>What a row of another module points at: a person, and what that module said of the thing.</summary>
internal readonly record struct Linked(PersonDraft? Person, DateOnly? On, string? Text);

/// <summary>Files that are read together, because rows of one point at rows of another; most are read alone.</summary>
internal sealed class UnitReading(SourceSystem source, TextPool pool)
{
    private readonly Dictionary<string, PersonDraft> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<(string What, string Number), Linked> links = [];
    private readonly FactsWriter facts = new(pool);

    public List<PersonDraft> People { get; } = [];

    public TextPool Pool => pool;

    /// <summary>An empty object of facts, ready to be filled.</summary>
    public FactsWriter Facts => facts.Begin();

    public PersonDraft Person(ReadOnlySpan<char> key)
    {
        if (byKey.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out var person))
            return person;
        person = new PersonDraft(source, key.ToString(), People.Count);
        byKey.Add(person.Key, person);
        People.Add(person);
        return person;
    }

    /// <summary>What the file that was just read says of its people.</summary>
    /// <param name="counts">Whether its rows count.</param>
    public IEnumerable<Saying> EndFile(int file, bool counts)
    {
        foreach (var person in People)
            if (person.EndFile(file, counts) is { } saying)
                yield return saying;
    }

    /// <param name="what">The kind of thing: "assessment".</param>
    public void Link(string what, string? number, Linked linked)
    {
        if (number is not null)
            links[(what, number)] = linked;
    }

    public Linked? Linked(string what, string? number) =>
        number is not null && links.TryGetValue((what, number), out var linked) ? linked : null;
}
