namespace Headwater.Records.Matching.Samples;

/// <summary>How many pairs to draw of each kind.</summary>
/// <remarks>
/// A few of each, so that something can be said of each; the rest by the root of how much a kind's share weighs in the whole,
/// N·p(1 − p): between the same for all kinds and what would make one figure the most exact (Bankier 1988, power allocations).
/// </remarks>
internal static class Allocate
{
    private const int OfEach = 5;

    // No kind is taken for so sure that nothing would be drawn of it.
    private const double Doubtful = 0.02;

    /// <param name="kinds">How many pairs there are of each kind, how many of them are kept to draw from, and what is thought of them on average.</param>
    public static IReadOnlyList<int> Of(IReadOnlyList<(long Pairs, int Kept, double Thought)> kinds, int wanted)
    {
        // Never more than were asked for.
        var ofEach = Math.Min(OfEach, wanted / Math.Max(1, kinds.Count(kind => kind.Kept > 0)));
        var drawn = kinds.Select(kind => Math.Min(ofEach, kind.Kept)).ToArray();
        var worth = kinds
            .Select(kind =>
            {
                var thought = Math.Clamp(kind.Thought, Doubtful, 1 - Doubtful);
                return Math.Sqrt(kind.Pairs * thought * (1 - thought));
            })
            .ToArray();
        while (drawn.Sum() < wanted)
        {
            // To whom each further pair is worth the most: the highest averages (Jefferson, D'Hondt).
            var next = Enumerable
                .Range(0, kinds.Count)
                .Where(kind => drawn[kind] < kinds[kind].Kept)
                .OrderByDescending(kind => worth[kind] / (drawn[kind] + 1))
                .Append(-1)
                .First();
            if (next < 0)
                break;
            drawn[next]++;
        }

        return drawn;
    }
}
