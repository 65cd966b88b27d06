namespace Headwater.Need.Validity;

/// <summary>Shares of sums over children, with bounds. A child counts whole: their months are not so many children.</summary>
internal static class Shares
{
    private const int Draws = 400;

    /// <param name="children">For each child, what counts and out of how many.</param>
    /// <returns>The share, and the middle 95 of 100 shares of as many children drawn again from these (bootstrap).</returns>
    public static Share Of(IReadOnlyList<(int Counts, int Of)> children)
    {
        var some = children.Where(child => child.Of > 0).ToList();
        var of = some.Sum(child => (long)child.Of);
        if (of is 0)
            return new Share(double.NaN, double.NaN, double.NaN, 0);
        // The same draws each time: a page that is read again says the same.
        var dice = new Random(1);
        var drawn = new double[Draws];
        for (var draw = 0; draw < Draws; draw++)
        {
            var (counts, outOf) = (0L, 0L);
            for (var i = 0; i < some.Count; i++)
            {
                var child = some[dice.Next(some.Count)];
                counts += child.Counts;
                outOf += child.Of;
            }

            drawn[draw] = (double)counts / outOf;
        }

        Array.Sort(drawn);
        return new Share(
            (double)some.Sum(child => (long)child.Counts) / of,
            drawn[Draws / 40],
            drawn[Draws - 1 - Draws / 40],
            of
        );
    }
}
