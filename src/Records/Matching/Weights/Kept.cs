using Headwater.Records.Matching.Columns;
using Headwater.Records.Matching.Comparisons;

namespace Headwater.Records.Matching.Weights;

/// <summary>What was learnt from a file, kept to weigh others by.</summary>
/// <remarks>
/// How often a value occurs belongs to it, since a rare one weighs more. Values that stood ten times or more are kept
/// with their number; of any other the file that is matched says how often it occurs, up to nine times. So the file that
/// they were learnt from is weighed as it was then, and nearly nothing is kept that one person alone has.
/// </remarks>
/// <param name="Form">Of this file; another form is refused.</param>
/// <param name="Seed">Which decided by which random pairs it was learnt.</param>
/// <param name="FullNames">How often a given and a family name stood together; null where there were not both.</param>
public sealed record Kept(
    int Form,
    DateOnly Learnt,
    int Records,
    int Seed,
    int Rounds,
    bool Settled,
    double SamePerson,
    double Siblings,
    double Twins,
    IReadOnlyList<KeptColumn> Columns,
    KeptNames? FullNames
)
{
    /// <summary>The form that is written and read.</summary>
    public const int Now = 1;

    /// <summary>A value that stood so many times is kept.</summary>
    public const int Often = 10;

    /// <summary>Why records of these columns cannot be weighed by it, in words; null where they can.</summary>
    public string? Unfit(IReadOnlyList<Column> columns)
    {
        var (mine, its) = (Columns.Select(Told).ToList(), columns.Select(Told).ToList());
        var (lacking, more) = (mine.Except(its).ToList(), its.Except(mine).ToList());
        if (lacking.Count is 0 && more.Count is 0 && mine.Count == its.Count)
            return null;
        return string.Join(
            ' ',
            [
                "The weights were learnt from other columns.",
                .. lacking.Count is 0 ? [] : (string[])[$"They need also: {string.Join(", ", lacking)}."],
                .. more.Count is 0 ? [] : (string[])[$"They know nothing of: {string.Join(", ", more)}."],
                "Give settings with the same columns, or learn anew.",
            ]
        );

        static string Told(object column) =>
            column switch
            {
                KeptColumn kept => $"“{kept.Name}” ({kept.Means})",
                Column one => $"“{one.Name}” ({Meanings.Words(one.Meaning)})",
                _ => "",
            };
    }

    /// <summary>The same weights for a table, in the order of its columns.</summary>
    /// <remarks>As many records are taken to be of one person as in the file that was learnt from, however many there are.</remarks>
    internal Model For(PersonTable table)
    {
        var columns = table.Columns.Select(Find).ToList();
        var scale = (Records - 1.0) / Math.Max(table.Count - 1, 1);
        // Of very few records at most half of the pairs can be thought to be one person.
        scale = Math.Min(scale, 0.5 / (SamePerson + Siblings + Twins));
        return new Model(
            [.. columns.Select(column => column.Same)],
            [.. columns.Select(column => column.Chance)],
            [.. columns.Select(column => column.Kin)],
            [.. columns.Select(column => column.Rare), FullNames?.Rare ?? [.. Enumerable.Repeat(1.0, Frequency.Bands)]],
            [.. columns.Select(column => column.Usual)],
            SamePerson * scale,
            Siblings * scale,
            Twins * scale
        );
    }

    internal double Usual(Column column) => Find(column).Usual;

    internal Frequency Of(Column column)
    {
        var kept = Find(column);
        return KeptFrequency.Of(
            column.Cells,
            column.Values.Count,
            kept.Known,
            value => kept.Often.TryGetValue(column.Values[value], out var often) ? often : null
        );
    }

    private KeptColumn Find(Column column) =>
        Columns.First(kept => kept.Name == column.Name && kept.Means == Meanings.Words(column.Meaning));
}

/// <summary>What was learnt of one column.</summary>
/// <param name="Known">How many cells were known.</param>
/// <param name="Often">The values that stood ten times or more, as they are understood, and how often.</param>
public sealed record KeptColumn(
    string Name,
    string Means,
    int Known,
    double Usual,
    double[] Same,
    double[] Chance,
    double[] Kin,
    double[] Rare,
    IReadOnlyDictionary<string, int> Often
);

/// <summary>What was learnt of given and family names together.</summary>
public sealed record KeptNames(int Known, double[] Rare, IReadOnlyList<KeptName> Often)
{
    /// <param name="numbers">For each record the number of its name; 0 is not known.</param>
    internal Frequency Of(PersonTable table, int[] numbers, int given, int family)
    {
        var (givens, families) = (table.Columns[given].Values, table.Columns[family].Values);
        var often = Often.ToDictionary(name => (name.Given, name.Family), name => name.Count);
        var kept = new int?[table.FullNames];
        for (var record = 0; record < numbers.Length; record++)
        {
            var row = table.Row(record);
            if (
                numbers[record] is not 0 and var name
                && often.TryGetValue((givens[row[given]], families[row[family]]), out var count)
            )
                kept[name] = count;
        }

        return KeptFrequency.Of(numbers, kept.Length, Known, name => kept[name]);
    }
}

public sealed record KeptName(string Given, string Family, int Count);
