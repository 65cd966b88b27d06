using System.Globalization;

namespace Headwater.Bench;

/// <summary>Of pairs that were thought about equally likely, how many there are, and how many of them are one person.</summary>
internal sealed record Band(double From, double Until, int Pairs, int True, double Thought)
{
    public string Text =>
        Pairs is 0
            ? "–"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{Pairs:N0}: {100.0 * True / Pairs:0.0} % (said {100 * Thought / Pairs:0.0} %)"
            );
}

/// <summary>Whether a probability means what it says, on persons of other errors than those that the defaults were settled on.</summary>
internal static class Calibration
{
    /// <summary>The kinds of person, the errors and the seeds that are tried; defaults were settled on seeds 1 and 21 to 24.</summary>
    public static IReadOnlyList<(string Kind, string Errors, int Seed)> Tried { get; } =
    [
        ("children", "low", 31),
        ("children", "usual", 31),
        ("children", "high", 31),
        ("adults", "low", 31),
        ("adults", "usual", 31),
        ("adults", "high", 31),
    ];

    public const string Headings = """
        | Persons | Errors | F1 | At 0.99: precision | At 0.99: recall | 0.5 to 0.9 | 0.9 to 0.99 | 0.99 to 0.999 | 0.999 and more |
        | --- | --- | --- | --- | --- | --- | --- | --- | --- |
        """;

    private static readonly double[] Bounds = [0.5, 0.9, 0.99, 0.999, double.PositiveInfinity];

    public static IReadOnlyList<Band> Of(IEnumerable<(double Probability, bool IsOne)> pairs)
    {
        var told = pairs.ToList();
        return
        [
            .. Bounds
                .Zip(Bounds.Skip(1))
                .Select(bounds =>
                {
                    var band = told.Where(pair => pair.Probability >= bounds.First && pair.Probability < bounds.Second)
                        .ToList();
                    return new Band(
                        bounds.First,
                        bounds.Second,
                        band.Count,
                        band.Count(pair => pair.IsOne),
                        band.Sum(pair => pair.Probability)
                    );
                }),
        ];
    }
}
