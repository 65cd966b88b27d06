using System.Globalization;
using Headwater.Records.Matching.Quality;
using Headwater.Web.Words;

namespace Headwater.Web.Matching;

/// <summary>Shares and their intervals, in words and as a bar.</summary>
public static class Interval
{
    private const double NearlyAll = 0.9995;
    private const int Finest = 3;

    public static string Percent(double share) =>
        share is >= NearlyAll and < 1 ? "over 99.9%" : Percent(share, Digits(share));

    /// <summary>"93.1% (90.0% to 95.2%)". What is estimated is never said to be all: "98.2% or more", "over 99.9%".</summary>
    public static string InWords(Estimate? estimate, string none = "cannot be said") =>
        estimate switch
        {
            null => none,
            { IsCounted: true } => Percent(estimate.Share),
            { Low: >= NearlyAll } => Percent(NearlyAll),
            _ when estimate.Low.Equals(estimate.High) => Percent(estimate.Share),
            { Share: >= NearlyAll } => $"{Percent(estimate.Low)} or more",
            { High: >= NearlyAll } => $"{Percent(estimate.Share)} ({Percent(estimate.Low)} or more)",
            _ => Between(estimate),
        };

    /// <summary>A difference: "1.20 points (0.40 to 2.00)".</summary>
    public static string InPoints(Estimate estimate) =>
        $"{Points(estimate.Share)} points ({Points(estimate.Low)} to {Points(estimate.High)})";

    /// <summary>How many pairs an answer stands for: "1 pair", "1.2 pairs", "63 pairs".</summary>
    public static string Times(double weight) =>
        weight is > 1 and < 10
            ? $"{weight.ToString("0.#", CultureInfo.InvariantCulture)} pairs"
            : Count.Of((long)Math.Round(weight), "pair", "pairs");

    /// <summary>A place on a bar a hundred long.</summary>
    public static string Place(double share) => (share * 100).ToString("0.##", CultureInfo.InvariantCulture);

    // With as many digits as it takes to tell the ends apart, so that a narrow range is not "99.7% (99.7% to 99.7%)".
    private static string Between(Estimate estimate)
    {
        var (low, high) = (Percent(estimate.Low), Percent(estimate.High));
        for (var digits = 1; low == high && digits <= Finest; digits++)
            (low, high) = (Percent(estimate.Low, digits), Percent(estimate.High, digits));
        return $"{Percent(estimate.Share, Math.Max(Digits(estimate.Share), DigitsOf(low)))} ({low} to {high})";
    }

    private static int Digits(double share) => share is > 0.9 and < 1 ? 1 : 0;

    private static int DigitsOf(string percent) =>
        percent.IndexOf('.', StringComparison.Ordinal) is var point and >= 0 ? percent.Length - point - 2 : 0;

    private static string Percent(double share, int digits) =>
        (share * 100).ToString("F" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) + "%";

    private static string Points(double share) => (share * 100).ToString("0.00", CultureInfo.InvariantCulture);
}
