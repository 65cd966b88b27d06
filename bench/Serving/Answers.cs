using System.Collections.Concurrent;

namespace Headwater.Bench.Serving;

/// <summary>How long each answer took, from the request to its last byte, and what went wrong.</summary>
internal sealed class Answers
{
    private readonly ConcurrentDictionary<string, ConcurrentBag<double>> taken = [];
    private volatile bool started;

    public ConcurrentQueue<string> Errors { get; } = [];

    public int Count => taken.Values.Sum(bag => bag.Count);

    public IReadOnlyList<Kind> Kinds =>
        [
            .. taken
                .OrderBy(kind => kind.Key, StringComparer.Ordinal)
                .Select(kind => new Kind(kind.Key, [.. kind.Value.Order()])),
            All,
        ];

    public Kind All => new("all", [.. taken.Values.SelectMany(bag => bag).Order()]);

    /// <summary>What was answered before, while people signed in, does not count.</summary>
    public void Start() => started = true;

    public void Add(string kind, double milliseconds)
    {
        if (started)
            taken.GetOrAdd(kind, _ => []).Add(milliseconds);
    }

    /// <param name="Sorted">Milliseconds.</param>
    public sealed record Kind(string Name, IReadOnlyList<double> Sorted)
    {
        public int Count => Sorted.Count;

        /// <summary>The time within which a share of all answers came.</summary>
        public double At(double share) =>
            Sorted.Count is 0 ? 0 : Sorted[Math.Max(0, (int)Math.Ceiling(share * Sorted.Count) - 1)];
    }
}
