using System.Globalization;
using Headwater.Records.Matching.Quality;
using Headwater.Web.Words;

namespace Headwater.Web.Matching;

/// <summary>Shares and their intervals, in words and as a bar.</summary>
public static class Interval
{
    private const double NearlyAll = 0.9995;

    public static string Percent(double share) =>
        share is >= NearlyAll and < 1
            ? "over 99.9%"
            : (share * 100).ToString(share is > 0.9 and < 1 ? "0.0" : "0", CultureInfo.InvariantCulture) + "%";

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
            _ => $"{Percent(estimate.Share)} ({Percent(estimate.Low)} to {Percent(estimate.High)})",
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

    private static string Points(double share) => (share * 100).ToString("0.00", CultureInfo.InvariantCulture);
}
