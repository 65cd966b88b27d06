using Headwater.Records.Matching.Columns;
using Headwater.Records.Matching.Gathering;
using Headwater.Records.Matching.Keys;
using Headwater.Records.Matching.Weights;

namespace Headwater.Records.Matching.Known;

/// <summary>Persons of whom it is known who is who, and to whom further records are added without comparing all anew.</summary>
/// <remarks>
/// Weights, how often values occur and which keys bring records together stay as they were prepared. With them whether two
/// records are compared, and what that says, depends on the two alone; so who is who can only change among records that
/// are linked with a new one, be it through others, and these are gathered anew. The answer is the one that gathering
/// all records anew with the same weights gives (<see cref="Anew"/>).
/// Records alike in everything, of which there are more than a block holds, are the exception: which of them are compared
/// depends on their order. Nor are such records joined here where the weights do not tell, as <see cref="MatchPersons.Run"/> does.
/// </remarks>
public sealed class KnownPersons
{
    private readonly PersonTable table;
    private readonly Weighing weighing;
    private readonly IReadOnlyList<Parting> partings;
    private readonly Fingerprints fingerprints;
    private readonly KeyIndex[] indexes;
    private readonly Sieve sieve;
    private readonly List<int> clusterOf;

    // Who was said to be who need not be linked by these weights.
    private readonly bool told;

    private KnownPersons(Prepared prepared, IEnumerable<int> clusterOf, bool told)
    {
        (weighing, fingerprints, this.told) = (prepared.Weighing, prepared.Fingerprints, told);
        (table, this.clusterOf) = (prepared.Table, [.. clusterOf]);
        var rules = prepared.Used;
        partings = [.. rules.Select(rule => prepared.Blocks.Partings[rule])];
        indexes = new KeyIndex[rules.Count];
        Parallel.For(0, indexes.Length, r => indexes[r] = new KeyIndex(partings[r], prepared.Blocks.Keys(rules[r])));
        sieve = new Sieve(table, weighing.Comparer, weighing.Scorer, Weighing.Forgotten);
    }

    /// <summary>For each record the place of the first record of the same person.</summary>
    public IReadOnlyList<int> ClusterOf => clusterOf;

    /// <summary>What to fill in the values of a record with: its columns.</summary>
    public IReadOnlyList<Column> Columns => table.Columns;

    /// <summary>Learns from records and finds who is who among them by what was prepared.</summary>
    /// <param name="kept">Weights to use instead of learning any.</param>
    /// <exception cref="ArgumentException">The columns are too many, or none, or do not fit the kept weights.</exception>
    public static KnownPersons Of(PersonTable table, int seed = 1, Kept? kept = null, CancellationToken stop = default)
    {
        var prepared = Prepare.Run(table, seed, tell: null, kept, stop);
        return new(prepared, MatchPersons.Match(prepared, keep: true, tell: null, kept, stop).ClusterOf, told: false);
    }

    /// <summary>Takes over who is who among records from an earlier time, and learns only what further ones need.</summary>
    /// <param name="clusters">For each record a number that the records of the same person share.</param>
    /// <param name="kept">The weights of that time; where none are given, they are learnt from these records again.</param>
    /// <exception cref="ArgumentException">As for <see cref="Of"/>, or there are more or fewer clusters than records.</exception>
    public static KnownPersons From(
        PersonTable table,
        IReadOnlyList<int> clusters,
        int seed = 1,
        Kept? kept = null,
        CancellationToken stop = default
    )
    {
        if (clusters.Count != table.Count)
            throw new ArgumentException("Every record needs its cluster.", nameof(clusters));
        var first = new Dictionary<int, int>();
        var of = new int[clusters.Count];
        for (var i = 0; i < of.Length; i++)
            of[i] = first.TryAdd(clusters[i], i) ? i : first[clusters[i]];
        return new(Prepare.Run(table, seed, tell: null, kept, stop), of, told: true);
    }

    /// <summary>Adds records and finds who they are.</summary>
    /// <param name="cells">For each record the text of each column, as it is written; empty where it is not known.</param>
    /// <returns>The places of records whose person changed, the new ones among them, in order.</returns>
    public IReadOnlyList<int> Add(IReadOnlyList<IReadOnlyList<string>> cells) =>
        Add(cells.Count, (record, c) => table.Columns[c].Number(cells[record][c]));

    /// <summary>Adds all records of a table and finds who they are.</summary>
    /// <exception cref="ArgumentException">Its columns are not those of the known records.</exception>
    /// <inheritdoc cref="Add(IReadOnlyList{IReadOnlyList{string}})"/>
    public IReadOnlyList<int> Add(PersonTable more)
    {
        if (!more.Columns.Select(Told).SequenceEqual(table.Columns.Select(Told)))
            throw new ArgumentException("The columns are not those of the known records.", nameof(more));
        return Add(
            more.Count,
            (record, c) => table.Columns[c].Values.Number(more.Columns[c].Values[more.Row(record)[c]])
        );

        static (string, Meaning) Told(Column column) => (column.Name, column.Meaning);
    }

    private List<int> Add(int records, Func<int, int, int> value)
    {
        var first = table.Count;
        var values = new int[table.Columns.Count];
        for (var record = 0; record < records; record++)
        {
            for (var c = 0; c < values.Length; c++)
                values[c] = value(record, c);
            table.Add(values);
        }

        Parallel.ForEach(
            indexes,
            index =>
            {
                for (var record = first; record < table.Count; record++)
                    index.Add(record);
            }
        );
        clusterOf.AddRange(Enumerable.Range(first, table.Count - first));
        return Gather(first);
    }

    /// <summary>Who is who if all records are compared anew with the same weights.</summary>
    public int[] Anew()
    {
        var blocks = Blocks.By(partings, table);
        var rules = Enumerable.Range(0, partings.Count).ToList();
        var packed = new Packed(table, [.. rules.Select(blocks.Keys)]);
        var (pairs, _, _) = WeighPairs.Run(weighing, [.. rules.Select(blocks.Order)], packed);
        var gather = new Gather(table.Count, weighing.Weigh, fingerprints.Of);
        gather.Run(pairs);
        return [.. gather.PersonOf];
    }

    // Everyone linked with the new records is found, then gathered among themselves.
    private List<int> Gather(int first)
    {
        var linked = new SortedSet<int>(Enumerable.Range(first, table.Count - first));
        var pairs = new List<Pair>();
        for (var next = linked.ToArray(); next.Length > 0; )
        {
            var found = new List<Pair>[next.Length];
            Parallel.For(
                0,
                next.Length,
                () => new FindPairs(weighing, sieve, indexes),
                (i, _, find) =>
                {
                    found[i] = find.Of(next[i]);
                    return find;
                },
                _ => { }
            );
            pairs.AddRange(found.SelectMany(each => each));
            next =
            [
                .. found
                    .SelectMany(each => each)
                    .Where(pair => pair.Alone >= Gathering.Gather.Least)
                    .SelectMany(pair => new[] { pair.Left, pair.Right })
                    .Distinct()
                    .Where(linked.Add),
            ];
        }

        var places = linked.ToArray();
        var placeOf = places.Index().ToDictionary(each => each.Item, each => each.Index);
        var among = pairs
            .Where(pair => placeOf.ContainsKey(pair.Left) && placeOf.ContainsKey(pair.Right))
            .Distinct()
            .Select(pair => pair with { Left = placeOf[pair.Left], Right = placeOf[pair.Right] })
            .ToList();
        var gather = new Gather(
            places.Length,
            (one, other) => weighing.Weigh(places[one], places[other]) with { Left = one, Right = other },
            place => fingerprints.Of(places[place])
        );
        gather.Run(among);
        var persons = places.Index().ToDictionary(each => each.Item, each => places[gather.PersonOf[each.Index]]);
        if (told)
            TakeAlong.Run(clusterOf, first, persons);
        var firstOf = persons
            .GroupBy(each => each.Value)
            .ToDictionary(each => each.Key, each => each.Min(one => one.Key));
        var changed = new List<int>();
        foreach (var (record, person) in persons.OrderBy(each => each.Key))
        {
            if (clusterOf[record] == firstOf[person] && record < first)
                continue;
            clusterOf[record] = firstOf[person];
            changed.Add(record);
        }

        return changed;
    }
}
