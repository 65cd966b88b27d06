using System.Runtime.InteropServices;
using Headwater.Records.Matching.Columns;
using Headwater.Records.Matching.Weights;

namespace Headwater.Records.Matching.Gathering;

/// <summary>Records that are alike in everything are one person, where they tell enough to know a person by.</summary>
/// <remarks>
/// Weights are learnt from what differs. In a file that holds the same few records again and again nothing does, and a
/// name that every record has weighs nothing, though nobody would doubt that they are one person. Enough is a given and a
/// family name with a whole birth date, unless both are so common here that two strangers could well share them; or a
/// number that few have, with a name or a birth date. So an office's number and a made-up birth date join nobody.
/// </remarks>
internal sealed class Alike
{
    // So many persons of this name and birth date, other than this one, may be expected among the records.
    private const double MostOthers = 0.05;
    private const double LeastOthers = 0.001;

    // A number that so many different records have is nobody's own.
    private const int MostHolders = 20;

    // Of more records than this not every pair is told, but each with the first.
    private const int Most = 300;

    private readonly PersonTable table;
    private readonly int[] givens;
    private readonly int[] families;
    private readonly int[] births;
    private readonly int[] numbers;

    // Of each column of numbers which may be somebody's own.
    private readonly Each<bool>[] own;
    private readonly Each<bool>[] whole;

    private Alike(PersonTable table)
    {
        this.table = table;
        givens = Places(Meaning.GivenName);
        families = Places(Meaning.FamilyName);
        births = Places(Meaning.BirthDate);
        numbers = [.. Places(Meaning.Identifier), .. Places(Meaning.NhsNumber)];
        own =
        [
            .. numbers.Select(c =>
                table.Columns[c].Meaning is Meaning.NhsNumber
                    ? table.Columns[c].Values.Each(text => !PlainNhsNumber.IsDoubtful(text))
                    : table.Columns[c].Values.Each(_ => true)
            ),
        ];
        whole =
        [
            .. births.Select(c =>
                table.Columns[c].Values.Each(day => day.Length is 8 && day[4..6] is not "00" && day[6..] is not "00")
            ),
        ];
    }

    /// <param name="of">For each record the place of the first record of the same person; changed where records are joined.</param>
    /// <param name="pairs">All that is told of pairs.</param>
    /// <returns>All that is told of pairs, then.</returns>
    public static IReadOnlyList<Pair> Join(
        PersonTable table,
        int[] of,
        IReadOnlyList<Pair> pairs,
        Func<int, int, Pair> weigh
    )
    {
        var alike = new Alike(table);
        var first = alike.First();
        var split = new SortedSet<int>();
        for (var i = 0; i < of.Length; i++)
            if (first[i] >= 0 && of[i] != of[first[i]])
                split.Add(first[i]);
        if (split.Count is 0)
            return pairs;

        var others = alike.Others(first);
        var joined = Enumerable
            .Range(0, of.Length)
            .Where(i => first[i] >= 0 && split.Contains(first[i]))
            .GroupBy(i => first[i])
            .Select(group => (Records: group.ToArray(), Others: others(group.Key)))
            .Where(group => group.Others <= MostOthers)
            .ToList();
        var told = new Dictionary<(int, int), Pair>();
        foreach (var (records, expected) in joined)
        {
            var person = records.CountBy(i => of[i]).OrderByDescending(each => each.Value).ThenBy(each => each.Key);
            var most = person.First().Key;
            foreach (var i in records)
                of[i] = most;
            var odds = (float)Math.Log((1 / Math.Max(expected, LeastOthers)) - 1);
            for (var a = 0; a < (records.Length > Most ? 1 : records.Length); a++)
            for (var b = a + 1; b < records.Length; b++)
            {
                var pair = weigh(records[a], records[b]);
                told[(pair.Left, pair.Right)] = pair with { Odds = Math.Max(pair.Odds, odds) };
            }
        }

        ByFirst(of);
        return
        [
            .. pairs
                .Where(pair => !told.ContainsKey((pair.Left, pair.Right)))
                .Concat(told.Values)
                .OrderBy(pair => pair.Left)
                .ThenBy(pair => pair.Right),
        ];
    }

    /// <summary>For each record that tells enough the first that is alike in everything; below 0 for the others.</summary>
    private int[] First()
    {
        var first = new int[table.Count];
        var size = 1024;
        while (size < table.Count * 2L)
            size *= 2;
        var places = new int[size];
        for (var i = 0; i < table.Count; i++)
        {
            var row = table.Row(i);
            first[i] = -1;
            if (!Enough(row))
                continue;
            var at = (int)Hash(row) & (size - 1);
            while (places[at] is not 0 and var found && !table.Row(found - 1).SequenceEqual(row))
                at = (at + 1) & (size - 1);
            if (places[at] is 0)
                places[at] = i + 1;
            first[i] = places[at] - 1;
        }

        return first;
    }

    private bool Enough(ReadOnlySpan<int> row) =>
        Told(row) || (Numbered(row) && (Known(row, givens) || Known(row, families) || Known(row, births)));

    private bool Numbered(ReadOnlySpan<int> row)
    {
        for (var n = 0; n < numbers.Length; n++)
            if (row[numbers[n]] is not 0 and var number && own[n][number])
                return true;
        return false;
    }

    // A given and a family name, and a birth date to the day.
    private bool Told(ReadOnlySpan<int> row)
    {
        if (!Known(row, givens) || !Known(row, families))
            return false;
        for (var b = 0; b < births.Length; b++)
            if (whole[b][row[births[b]]])
                return true;
        return false;
    }

    /// <summary>How many other persons could be taken for that of a record.</summary>
    private Func<int, double> Others(int[] first)
    {
        var distinct = Enumerable.Range(0, first.Length).Where(i => first[i] == i).ToList();
        var lives = distinct.Select(Life).Where(life => life is not (0, 0, 0)).ToHashSet();
        var (names, days) = (
            lives.CountBy(life => (life.Given, life.Family)).ToDictionary(),
            lives.CountBy(life => life.Born).ToDictionary()
        );
        var holders = numbers
            .Select(c => distinct.Where(i => table.Row(i)[c] is not 0).CountBy(i => table.Row(i)[c]).ToDictionary())
            .ToArray();
        return record =>
        {
            for (var n = 0; n < numbers.Length; n++)
                if (
                    table.Row(record)[numbers[n]] is not 0 and var number
                    && own[n][number]
                    && holders[n][number] <= MostHolders
                )
                    return 0;
            var life = Life(record);
            return life is (0, 0, 0)
                ? double.PositiveInfinity
                : (names[(life.Given, life.Family)] - 1.0) * (days[life.Born] - 1.0) / lives.Count;
        };
    }

    private (int Given, int Family, int Born) Life(int record)
    {
        var row = table.Row(record);
        return Told(row) ? (row[givens[0]], row[families[0]], row[births[0]]) : default;
    }

    private static bool Known(ReadOnlySpan<int> row, int[] places)
    {
        foreach (var place in places)
            if (row[place] is not 0)
                return true;
        return false;
    }

    private int[] Places(Meaning meaning) =>
        [.. Enumerable.Range(0, table.Columns.Count).Where(c => table.Columns[c].Meaning == meaning)];

    private static uint Hash(ReadOnlySpan<int> row)
    {
        var hash = 0UL;
        foreach (var value in MemoryMarshal.Cast<int, uint>(row))
            hash = ((hash ^ value) * 0x9E3779B97F4A7C15) ^ (hash >> 29);
        return (uint)(hash >> 32);
    }

    // Who lost their first record is called by the next.
    private static void ByFirst(int[] of)
    {
        var first = new Dictionary<int, int>();
        for (var i = 0; i < of.Length; i++)
        {
            if (!first.TryGetValue(of[i], out var place))
                first[of[i]] = place = i;
            of[i] = place;
        }
    }
}
