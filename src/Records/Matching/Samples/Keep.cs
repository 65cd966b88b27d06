using Headwater.Records.Matching.Identities;

namespace Headwater.Records.Matching.Samples;

/// <summary>Takes some pairs of every kind at random, the same for the same seed and records, whatever their order.</summary>
/// <remarks>
/// Each pair has a number by chance, made of the seed and its two keys; those with the lowest numbers are taken. So every
/// pair of a kind is as likely to be taken, and a pair once taken stays while others come and go.
/// </remarks>
internal static class Keep
{
    /// <summary>So many of each kind are kept.</summary>
    public const int Most = 300;

    public static List<KeptPair> Of(
        IReadOnlyList<Identity> people,
        Likely likely,
        IReadOnlyList<FramePair> frame,
        int seed
    ) =>
        [
            .. Choose(people, frame, seed)
                .Select(pair => new KeptPair(
                    pair.Left,
                    pair.Right,
                    pair.Stratum,
                    float.IsNaN(pair.Odds) ? null : pair.Odds,
                    pair.At < 0 ? [] : likely.StepsOf(likely.Pairs[pair.At])
                )),
        ];

    public static IEnumerable<FramePair> Choose(
        IReadOnlyList<Identity> people,
        IReadOnlyList<FramePair> frame,
        int seed
    )
    {
        var marks = people.Select(person => Chance.Mark($"{(int)person.Source} {person.Key}")).ToArray();
        var taken = Stratum.All.Select(_ => new PriorityQueue<FramePair, ulong>()).ToArray();
        foreach (var pair in frame)
        {
            var queue = taken[pair.Stratum - 1];
            // The highest number stands first, to be the first that goes.
            var last = ulong.MaxValue - Chance.Of(seed, marks[pair.Left], marks[pair.Right]);
            if (queue.Count < Most)
                queue.Enqueue(pair, last);
            else
                queue.EnqueueDequeue(pair, last);
        }

        return taken.SelectMany(queue =>
            queue.UnorderedItems.Select(item => item.Element).OrderBy(pair => pair.Left).ThenBy(pair => pair.Right)
        );
    }
}
