using Headwater.Records.Matching.Columns;
using Headwater.Records.Matching.Gathering;
using Headwater.Records.Matching.Keys;
using Headwater.Records.Matching.Weights;

namespace Headwater.Records.Matching.Known;

/// <summary>Persons of whom it is known who is who, and to whom further records are added without comparing all anew.</summary>
/// <remarks>
/// Weights, how often values occur and which keys bring records together stay as they were learnt. With them whether two
/// records are compared, and what that says, depends on the two alone; so who is who can only change among records that
/// are linked with a new one, be it through others, and these are gathered anew. The answer is the one that gathering
/// all records anew with the same weights gives (<see cref="Anew"/>).
/// Records alike in everything, of which there are more than a block holds, are the exception: which of them are compared
/// depends on their order.
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

    private KnownPersons(Weighing weighing, Blocks blocks, IReadOnlyList<int> rules, IEnumerable<int> clusterOf)
    {
        (table, this.weighing, this.clusterOf) = (weighing.Table, weighing, [.. clusterOf]);
        fingerprints = new Fingerprints(table);
        partings = [.. rules.Select(rule => blocks.Partings[rule])];
        indexes = new KeyIndex[rules.Count];
        Parallel.For(0, indexes.Length, r => indexes[r] = new KeyIndex(partings[r], blocks.Keys(rules[r])));
        sieve = new Sieve(table, weighing.Comparer, weighing.Scorer, Weighing.Forgotten);
    }

    /// <summary>For each record the place of the first record of the same person.</summary>
    public IReadOnlyList<int> ClusterOf => clusterOf;

    /// <summary>What to fill in the values of a record with: its columns.</summary>
    public IReadOnlyList<Column> Columns => table.Columns;

    /// <summary>Learns from records and finds who is who among them, as <see cref="MatchPersons"/> does.</summary>
    public static KnownPersons Of(PersonTable table, int seed = 1)
    {
        var (matched, weighing, blocks, used) = MatchPersons.Learn(table, seed);
        return new KnownPersons(weighing, blocks, used, matched.ClusterOf);
    }

    /// <summary>Adds records and finds who they are.</summary>
    /// <param name="cells">For each record the text of each column, as it is written; empty where it is not known.</param>
    /// <returns>The places of records whose person changed, the new ones among them, in order.</returns>
    public IReadOnlyList<int> Add(IReadOnlyList<IReadOnlyList<string>> cells)
    {
        var first = table.Count;
        var values = new int[table.Columns.Count];
        foreach (var record in cells)
        {
            for (var c = 0; c < values.Length; c++)
                values[c] = table.Columns[c].Number(record[c]);
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
                () => new Neighbours(weighing, sieve, indexes),
                (i, _, neighbours) =>
                {
                    found[i] = neighbours.Of(next[i]);
                    return neighbours;
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
        var changed = new List<int>();
        for (var i = 0; i < places.Length; i++)
        {
            var person = places[gather.PersonOf[i]];
            if (clusterOf[places[i]] == person && places[i] < first)
                continue;
            clusterOf[places[i]] = person;
            changed.Add(places[i]);
        }

        return changed;
    }
}
