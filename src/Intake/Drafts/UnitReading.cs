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

    public PersonDraft Person(ReadOnlySpan<char> key, int file, int line)
    {
        if (byKey.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out var person))
            return person;
        person = new PersonDraft(source, key.ToString(), People.Count, file, line);
        byKey.Add(person.Key, person);
        People.Add(person);
        return person;
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
