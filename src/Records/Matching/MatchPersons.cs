using System.Diagnostics;
using Headwater.Records.Matching.Columns;
using Headwater.Records.Matching.Gathering;
using Headwater.Records.Matching.Keys;
using Headwater.Records.Matching.Weights;

namespace Headwater.Records.Matching;

/// <summary>Finds which of many records are the same person, by likeness alone and without being told of any.</summary>
public static class MatchPersons
{
    /// <summary>More columns than this do not fit into the four bits of each that a pair is kept in.</summary>
    public const int MostColumns = 15;

    /// <param name="seed">Decides which random pairs are looked at; the same seed gives the same answer.</param>
    /// <param name="tell">Told of each step when it is done.</param>
    /// <param name="kept">Weights to use instead of learning any.</param>
    /// <exception cref="ArgumentException">There are more than <see cref="MostColumns"/> columns, or none, or they do not fit the kept weights.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static MatchedPersons Run(
        PersonTable table,
        int seed = 1,
        Action<string>? tell = null,
        Kept? kept = null,
        CancellationToken stop = default
    )
    {
        var watch = Stopwatch.StartNew();
        var prepared = Prepare.Run(table, seed, Tell, kept, stop);
        var matched = Match(prepared, keep: false, Tell, kept, stop);
        int[] of = [.. matched.ClusterOf];
        var pairs = Alike.Join(table, of, matched.Pairs, matched.Weigh);
        return matched with { ClusterOf = of, Pairs = pairs };

        void Tell(string what) => tell?.Invoke($"{watch.Elapsed.TotalSeconds, 6:0.00} s  {what}");
    }

    /// <param name="kept">The weights that were given; null where they were learnt from these records.</param>
    /// <param name="keep">Whether the keys of the rules used are kept, for records that are added later.</param>
    /// <returns>Who is who. Records alike in everything are not looked at by themselves.</returns>
    internal static MatchedPersons Match(
        Prepared prepared,
        bool keep,
        Action<string>? tell = null,
        Kept? kept = null,
        CancellationToken stop = default
    )
    {
        var (table, used) = (prepared.Table, prepared.Used);
        var packed = new Packed(table, [.. used.Select(prepared.Blocks.Keys)]);
        var orders = used.Select(prepared.Blocks.Order).ToArray();
        if (!keep)
            prepared.Blocks.Forget(used);
        var (pairs, ruleOf, byRule) = WeighPairs.Run(prepared.Weighing, orders, packed, stop);
        var compared = byRule.Sum();
        tell?.Invoke($"{compared} pairs compared, {pairs.Count} may be one person");

        var gather = new Gather(
            table.Count,
            prepared.Weighing.Weigh,
            prepared.Fingerprints.Of,
            prepared.Weighing.Scorer.Against
        );
        var told = gather.Run(pairs, stop);
        tell?.Invoke("records gathered into persons");
        return new MatchedPersons(
            table,
            prepared.Comparisons,
            prepared.Model,
            told,
            [.. gather.PersonOf],
            compared,
            prepared.Rounds,
            prepared.Converged,
            Worth(),
            prepared.Weighing.Weigh,
            kept
        );

        // What each rule was worth, now that it is known who is who.
        RuleWorth[] Worth()
        {
            var joins = new long[used.Count];
            for (var k = 0; k < pairs.Count; k++)
                if (gather.PersonOf[pairs[k].Left] == gather.PersonOf[pairs[k].Right])
                    joins[ruleOf[k]]++;
            var places = used.Index().ToDictionary(each => each.Item, each => each.Index);
            return
            [
                .. prepared.Blocks.Partings.Select(
                    (parting, r) =>
                        places.TryGetValue(r, out var place)
                            ? new RuleWorth(parting.Rule.Words, true, byRule[place], joins[place])
                            : new RuleWorth(parting.Rule.Words, false, 0, 0)
                ),
            ];
        }
    }
}
