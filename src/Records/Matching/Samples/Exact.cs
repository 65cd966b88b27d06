using Headwater.Records.Matching.Quality;

namespace Headwater.Records.Matching.Samples;

/// <summary>The share of a kind of pairs from a few drawn of it without putting any back.</summary>
/// <remarks>
/// The exact interval of Clopper and Pearson (1934), for pairs drawn from a number that is known (Buonaccorsi 1987): as many
/// are one child as would make what was drawn no rarer than once in forty, on either side. It holds where few or nearly all
/// are one child, where others fall short.
/// </remarks>
internal static class Exact
{
    private const double EachSide = 0.025;

    public static Estimate Of(int those, int drawn, long all)
    {
        var share = (double)those / drawn;
        if (drawn >= all)
            return new Estimate(share, share, share) { IsCounted = true };
        long most = all - (drawn - those);
        // The fewest of which so many or more would still be drawn, and the most of which so few or fewer would.
        var low = those is 0
            ? 0
            : First(those, most, ones => AtMost(drawn - those, all - ones, drawn, all) >= EachSide);
        var high =
            those == drawn ? all : First(those, most, ones => AtMost(those, ones, drawn, all) < EachSide, most + 1) - 1;
        return new Estimate(share, Math.Min((double)low / all, share), Math.Max((double)high / all, share));
    }

    private static long First(long from, long until, Func<long, bool> holds, long? none = null)
    {
        var end = none ?? until;
        while (from < end)
        {
            var middle = from + ((end - from) / 2);
            if (holds(middle))
                end = middle;
            else
                from = middle + 1;
        }

        return from;
    }

    // The chance to draw so many or fewer of some ones: hypergeometric.
    private static double AtMost(int those, long ones, int drawn, long all)
    {
        var sum = 0.0;
        for (var k = Math.Max(0, drawn - (all - ones)); k <= Math.Min(those, ones); k++)
            sum += Math.Exp(Ways(ones, k) + Ways(all - ones, drawn - k) - Ways(all, drawn));
        return sum;
    }

    private static double Ways(long of, long some) => LogFactorial(of) - LogFactorial(some) - LogFactorial(of - some);

    // Stirling's series; the small ones by multiplying.
    private static double LogFactorial(long number)
    {
        if (number < 16)
        {
            var product = 1.0;
            for (var i = 2; i <= number; i++)
                product *= i;
            return Math.Log(product);
        }

        double n = number;
        return (n * Math.Log(n)) - n + (0.5 * Math.Log(2 * Math.PI * n)) + (1 / (12 * n)) - (1 / (360 * n * n * n));
    }
}
