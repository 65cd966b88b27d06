using System.Globalization;
using Headwater.Web.Words;

namespace Headwater.Web.Matching;

/// <summary>What a likeness is worth, in words.</summary>
public static class WeightWords
{
    // Less than a tenth more or less likely is as good as nothing.
    private const double Nothing = 1.1;

    // So seldom that a share says less than "1 in so many".
    private const double Seldom = 0.001;

    /// <summary>"about 500 times as likely to be one child", "about 40 times less likely".</summary>
    public static string Worth(double bits)
    {
        var times = Math.Pow(2, Math.Abs(bits));
        return times < Nothing ? "says next to nothing"
            : bits > 0 ? $"{Times(times)} times as likely to be one child"
            : $"{Times(times)} times less likely";
    }

    /// <summary>"93.1%", "1 in 1,250", "hardly ever".</summary>
    public static string Share(double share) =>
        share switch
        {
            >= Seldom => (share * 100).ToString(share >= 0.1 ? "0" : "0.0", CultureInfo.InvariantCulture) + "%",
            < 1e-5 => "hardly ever",
            _ => $"1 in {Rounded(1 / share)}",
        };

    /// <summary>A number to two figures: a weight is known no closer.</summary>
    public static string Rounded(double number)
    {
        var step = Math.Pow(10, Math.Max(Math.Floor(Math.Log10(number)) - 1, 0));
        return Count.Number((long)(Math.Round(number / step) * step));
    }

    private static string Times(double times) =>
        times < 10 ? times.ToString("0.#", CultureInfo.InvariantCulture) : $"about {Rounded(times)}";
}
