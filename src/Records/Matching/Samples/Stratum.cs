namespace Headwater.Records.Matching.Samples;

/// <summary>A kind of pairs that is drawn from for itself, so that rare kinds are seen too.</summary>
/// <param name="Joined">Whether pairs of this kind stand as one child.</param>
/// <param name="From">The least that likeness alone makes of them, as a probability.</param>
public sealed record Stratum(int Number, bool Joined, double From, double Until, string Words)
{
    /// <summary>Pairs that are thought less likely than this are not kept by matching, and none is drawn from.</summary>
    public const double Least = 0.05;

    public const int AgainstIt = 5;
    public const int OtherGrounds = 6;

    public static IReadOnlyList<Stratum> All { get; } =
    [
        new(1, false, Least, 0.2, "Apart, thought 5% to 20% likely"),
        new(2, false, 0.2, 0.5, "Apart, thought 20% to 50% likely"),
        new(3, false, 0.5, 0.9, "Apart, thought 50% to 90% likely"),
        new(4, false, 0.9, 1, "Apart, thought over 90% likely"),
        new(AgainstIt, false, Least, 1, "Kept apart, since something speaks against it"),
        new(OtherGrounds, true, 0, 0.9, "Joined on other grounds than likeness"),
        new(7, true, 0.9, 0.99, "Joined, thought 90% to 99% likely"),
        new(8, true, 0.99, 1, "Joined, thought over 99% likely"),
    ];

    /// <summary>Whether a threshold decides about pairs of this kind: not where a number, a person or evidence against does.</summary>
    public bool IsByLikeness => Number is not (AgainstIt or OtherGrounds);

    public static Stratum Of(int number) => All[number - 1];

    /// <summary>Where the finer bands begin: at every threshold that the page tries.</summary>
    public static IReadOnlyList<double> Bands { get; } = [0, Least, 0.2, 0.5, 0.9, 0.95, 0.98, 0.99, 0.995, 0.999];

    public static int BandOf(double probability)
    {
        var band = Bands.Count - 1;
        while (band > 0 && probability < Bands[band])
            band--;
        return band;
    }

    /// <summary>The kind of a pair of two children; 0 where it is too unlikely to be drawn from.</summary>
    internal static int Apart(double probability, bool against) =>
        probability < Least ? 0
        : against ? AgainstIt
        : probability < 0.2 ? 1
        : probability < 0.5 ? 2
        : probability < 0.9 ? 3
        : 4;

    /// <summary>The kind of a pair of one child.</summary>
    internal static int Together(double probability) =>
        probability >= 0.99 ? 8
        : probability >= 0.9 ? 7
        : OtherGrounds;

    /// <summary>How likely Headwater holds a pair to be one child: a number, a person and evidence against outweigh likeness.</summary>
    internal double Thought(double probability) =>
        Number switch
        {
            AgainstIt => 0,
            OtherGrounds => 1,
            _ => probability,
        };
}
