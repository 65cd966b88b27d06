using Headwater.Returns.Rules;
using Headwater.Vocabulary;

namespace Headwater.Returns.Agreement;

/// <summary>The children of a register, each as its latest year tells of them.</summary>
internal sealed class People
{
    private readonly Dictionary<string, Child> byKey = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Child> byUpn = new(StringComparer.Ordinal);

    public People(Numbering numbering, IEnumerable<ReturnYear> years)
    {
        Numbering = numbering;
        var latestFirst = years.OrderByDescending(year => year.Year);
        foreach (var year in numbering.IsNumberedAnew ? latestFirst.Take(1) : latestFirst)
        foreach (var table in numbering.BirthDates.Select(fact => fact.Table).Distinct())
        {
            for (var i = 0; i < year[table].Count; i++)
                if (year[table][i].Child >= 0)
                    byKey.TryAdd(year.ChildOf(year[table][i]).Key, year.ChildOf(year[table][i]));
        }

        var ambiguous = new HashSet<string>();
        foreach (var child in byKey.Values)
        foreach (var upn in UpnsOf(child))
        {
            // One number of two children is a fault of its own return, and ties nobody.
            if (!byUpn.TryAdd(upn, child) && byUpn[upn].Key != child.Key)
                ambiguous.Add(upn);
        }

        foreach (var upn in ambiguous)
            byUpn.Remove(upn);
    }

    public Numbering Numbering { get; }

    public IReadOnlyDictionary<string, Child> ByKey => byKey;

    public IReadOnlyDictionary<string, Child> ByUpn => byUpn;

    public DateOnly? BirthDate(Child child)
    {
        foreach (var (line, column) in Rows(Numbering.BirthDates, child))
            if (line.Day(column) is { } born)
                return born;
        return null;
    }

    /// <summary>The rows that tell a fact of a child: the latest of a table whose rows are in order, else all.</summary>
    public static IEnumerable<(Line Line, Column Column)> Rows(IReadOnlyList<Fact> facts, Child child)
    {
        foreach (var fact in facts)
        {
            var lines = child[fact.Table];
            if (fact.Table.OrderedBy is not null)
            {
                if (lines.Latest is { } latest)
                    yield return (latest, fact.Column);
                continue;
            }

            foreach (var line in lines)
                yield return (line, fact.Column);
        }
    }

    private IEnumerable<string> UpnsOf(Child child) =>
        Rows(Numbering.Upns, child)
            .Select(row => row.Line[row.Column])
            .Distinct()
            .Where(written => Upn.TryParse(written, null, out var upn) && !upn.IsTemporary);
}
