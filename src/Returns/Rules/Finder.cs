using Headwater.Returns.Codes;

namespace Headwater.Returns.Rules;

/// <summary>How a rule finds the rows that break it: a pure function over one year of a return.</summary>
/// <remarks>Should a row stop a rule, the row is named and the rule goes on with all others.</remarks>
public sealed class Finder
{
    private readonly Action<ReturnYear, Hits> run;

    private Finder(Action<ReturnYear, Hits> run) => this.run = run;

    public void Run(ReturnYear year, Hits hits) => run(year, hits);

    /// <summary>Each row that fulfils a condition.</summary>
    public static Finder Each(Table table, Func<Line, bool> condition) =>
        new(
            (year, hits) =>
            {
                var rows = year[table];
                Walk(rows.Count, i => rows[i], i => Hit(hits, rows[i], condition(rows[i])), hits);
            }
        );

    /// <summary>Each row that fulfils a condition together with what else the return says of its child.</summary>
    public static Finder Each(Table table, Func<Line, Child, bool> condition) =>
        new(
            (year, hits) =>
            {
                var rows = year[table];
                Walk(
                    rows.Count,
                    i => rows[i],
                    i =>
                    {
                        var child = year.ChildOf(rows[i]);
                        if (year.IsCrowded(child))
                            hits.TooMany(rows[i], child.Number);
                        else
                            Hit(hits, rows[i], child.Number >= 0 && condition(rows[i], child));
                    },
                    hits
                );
            }
        );

    /// <summary>Each row with a code that a published list does not have in the year.</summary>
    /// <param name="orBlank">Whether a blank cell breaks the rule too; where not, it breaks another or none.</param>
    public static Finder Unlisted(Table table, Column column, CodeList codes, bool orBlank = false) =>
        new(
            (year, hits) =>
            {
                var rows = year[table];
                var valid = codes
                    .Codes.Where(code => code.Years.Include(year.Year))
                    .Select(code => code.Value)
                    .ToHashSet();
                Walk(
                    rows.Count,
                    i => rows[i],
                    i => Hit(hits, rows[i], rows[i][column] is "" ? orBlank : !valid.Contains(rows[i][column])),
                    hits
                );
            }
        );

    /// <summary>Of each two rows of a child that follow one another, the later, where the two fulfil a condition.</summary>
    public static Finder Later(Table table, Func<Line, Line, bool> condition) =>
        Pairs(table, (before, after, hits) => Hit(hits, after, condition(before, after)));

    /// <summary>Of each two rows of a child that follow one another, the earlier, where the two fulfil a condition.</summary>
    public static Finder Former(Table table, Func<Line, Line, bool> condition) =>
        Pairs(table, (before, after, hits) => Hit(hits, before, condition(before, after)));

    /// <summary>For each child, the rows that break the rule.</summary>
    public static Finder EachChild(Func<Child, IEnumerable<Line>> rows) =>
        new(
            (year, hits) =>
                Walk(
                    year.Children,
                    i => FirstOf(year[i]),
                    i =>
                    {
                        if (year.IsCrowded(year[i]))
                            hits.TooMany(FirstOf(year[i]), i);
                        else
                            foreach (var line in rows(year[i]))
                                hits.At(line);
                    },
                    hits
                )
        );

    /// <summary>Rows found by looking at the whole return at once, such as a number that two children share.</summary>
    public static Finder Whole(Func<ReturnYear, IEnumerable<Line>> rows) =>
        new(
            (year, hits) =>
            {
                foreach (var line in rows(year))
                    hits.At(line);
            }
        );

    private static Finder Pairs(Table table, Action<Line, Line, Hits> judge) =>
        new(
            (year, hits) =>
                Walk(
                    year.Children,
                    i => FirstOf(year[i]),
                    i =>
                    {
                        var lines = year[i][table];
                        for (var next = 1; next < lines.Count; next++)
                            judge(lines[next - 1], lines[next], hits);
                    },
                    hits
                )
        );

    // One fault must not silence a rule on every other row: that reads as "no errors".
    private static void Walk(int count, Func<int, Line?> place, Action<int> judge, Hits hits)
    {
        for (var i = 0; i < count; i++)
        {
            try
            {
                for (; i < count; i++)
                    judge(i);
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                hits.Stopped(place(i), fault);
            }
        }
    }

    private static void Hit(Hits hits, Line line, bool broken)
    {
        if (broken)
            hits.At(line);
    }

    private static Line? FirstOf(Child child) =>
        child.Year.Return.Tables.Select(table => child[table].Earliest).FirstOrDefault(line => line is not null);
}
