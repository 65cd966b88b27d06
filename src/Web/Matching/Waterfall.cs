using System.Globalization;
using Headwater.Records.Matching.Identities;

namespace Headwater.Web.Matching;

/// <summary>A bar of the waterfall: one step, from where the steps before it ended.</summary>
/// <param name="From">Where the bar begins, of a hundred.</param>
/// <param name="Width">Of a hundred.</param>
/// <param name="Total">The sum of this step and all before it, in bits.</param>
public sealed record Bar(Step Step, double From, double Width, double Total)
{
    public bool Speaks => Math.Abs(Step.Bits) >= 0.05;

    public string Strength =>
        Step.Bits switch
        {
            >= 8 => "very strongly for",
            >= 4 => "strongly for",
            >= 1 => "for",
            >= 0.05 => "slightly for",
            > -0.05 => "says nothing",
            > -1 => "slightly against",
            > -4 => "against",
            > -8 => "strongly against",
            _ => "very strongly against",
        };

    public string Bits => InBits(Step.Bits);

    public static string InBits(double bits) =>
        Math.Abs(bits) < 0.05 ? "0" : bits.ToString("+0.0;−0.0", CultureInfo.InvariantCulture);
}

/// <summary>How the odds of a pair come about, step by step, drawn over one scale.</summary>
public sealed record Waterfall(IReadOnlyList<Bar> Bars, double Nought)
{
    public static Waterfall Of(IReadOnlyList<Step> steps)
    {
        var totals = new List<double> { 0 };
        foreach (var step in steps)
            totals.Add(totals[^1] + step.Bits);
        var (least, most) = (totals.Min(), totals.Max());
        var scale = 100 / Math.Max(most - least, 1);
        return new Waterfall(
            [
                .. steps.Select(
                    (step, i) =>
                        new Bar(
                            step,
                            Round((Math.Min(totals[i], totals[i + 1]) - least) * scale),
                            Round(Math.Max(Math.Abs(step.Bits) * scale, 0.6)),
                            totals[i + 1]
                        )
                ),
            ],
            Round(-least * scale)
        );
    }

    public static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    private static double Round(double number) => Math.Round(number, 2);
}
