using System.Text;
using Headwater.Intake.Submissions;
using Headwater.Returns;
using Headwater.Returns.Files;
using Headwater.Vocabulary;

namespace Headwater.Intake.Drafts;

/// <summary>One file while its rows become people and entries.</summary>
/// <param name="today">Days after it are slips of the pen, and say nothing of how fresh the file is.</param>
internal sealed class FileReading(ReturnFile file, int number, UnitReading unit, DateOnly today)
{
    public Row Row => file.Row;

    public UnitReading Unit => unit;

    public FactsWriter Facts => unit.Facts;

    public EntryList Entries { get; } = new();

    /// <summary>The file's path within the folder that was sent.</summary>
    public string Name => file.Name;

    /// <summary>The day that a row before gave, for files whose rows all share one.</summary>
    public DateOnly? LastDay { get; set; }

    /// <summary>The year of the return, where files and not rows say it.</summary>
    public int? Year => file.Year;

    /// <summary>Rows of a file kept until its end, where one row alone does not say what happened.</summary>
    public List<CareEpisode> Episodes { get; } = [];

    public List<NamedSchool> Schools { get; } = [];

    public PersonDraft Person(ReadOnlySpan<char> key)
    {
        var person = unit.Person(key);
        person.Mentioned(Row.Line);
        return person;
    }

    /// <summary>A cell's text, of which one copy is kept: names, schools and postcodes come again and again.</summary>
    public string? Text(Column column)
    {
        Span<char> letters = stackalloc char[64];
        return Row.Letters(column, letters) switch
        {
            0 => null,
            < 0 => Row.Text(column),
            var count => unit.Pool.Of(letters[..count]),
        };
    }

    /// <summary>A postcode without blanks, in capitals; null where there is too little of it to tell homes apart.</summary>
    public string? Postcode(Column column)
    {
        Span<char> letters = stackalloc char[16];
        var count = 0;
        foreach (var letter in Row[column])
        {
            if (letter == ' ')
                continue;
            if (count == letters.Length)
                return null;
            letters[count++] = char.ToUpperInvariant((char)letter);
        }

        return count is >= 5 and <= 8 ? unit.Pool.Of(letters[..count]) : null;
    }

    /// <summary>The person whose number stands in a key column.</summary>
    public PersonDraft Person(Column column)
    {
        Span<char> letters = stackalloc char[128];
        var cell = Row[column];
        return cell.Length <= letters.Length
            ? Person(letters[..Encoding.Latin1.GetChars(cell, letters)])
            : Person(Row.Text(column) ?? "");
    }

    public void Add(
        PersonDraft person,
        Kind kind,
        DateOnly on,
        DateOnly? until = null,
        string? code = null,
        double? amount = null,
        string? facts = null
    ) => Add(person, new Entry(kind, on, until, code, amount, number, Row.Line), facts);

    public void Add(PersonDraft person, in Entry entry, string? facts)
    {
        person.Mentioned(entry.Line);
        person.HasEntry();
        Entries.Add(person.Place, entry with { File = number }, facts);
        if (entry.On <= today && !(NewestDay >= entry.On))
            NewestDay = entry.On;
    }

    /// <summary>The newest day of which an entry tells.</summary>
    public DateOnly? NewestDay { get; private set; }

    public void LeaveOut(Column column, string rule, string message) => file.LeaveRowOut(column, rule, message);

    /// <summary>Says what is wrong with a row that is used all the same.</summary>
    public void Doubt(Column column, string rule, string message) =>
        file.Findings.Add(Row.Line, column.Name, rule, message);

    /// <summary>What a row points at in another module; a row that points at nothing is left out, and said so.</summary>
    public Linked? Follow(string what, Column column, string module)
    {
        if (unit.Linked(what, Row.Text(column)) is { } linked)
            return linked;
        LeaveOut(column, "link", $"{column.Name} names nothing in {module} of the same folder; the row was left out");
        return null;
    }
}

/// <summary>One line of the SSDA903 episodes table.</summary>
internal sealed record CareEpisode(
    PersonDraft Person,
    DateOnly Began,
    DateOnly? Ended,
    string? Why,
    string? Placement,
    string? PlacementPostcode,
    string? PlacementFacts,
    int Line
);
