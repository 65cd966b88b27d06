using Headwater.Vocabulary;

namespace Headwater.Records.Matching.Identities;

/// <summary>How sure Headwater must be to join two people by itself, and to ask a person. A council's own, dated and signed.</summary>
/// <param name="Join">From this probability on two people are joined, unless something speaks against it.</param>
/// <param name="Doubt">From this probability on a person is asked.</param>
/// <param name="Weights">The number of weights that an earlier load kept, to match by; null to learn anew at each load.</param>
public sealed record MatchPolicy(
    string Name,
    DateOnly Date,
    string SignedBy,
    double Join,
    double Doubt,
    long? Weights = null
)
{
    /// <summary>The policy that comes with Headwater, for a council that has signed none of its own.</summary>
    public static MatchPolicy Default { get; } = Read(SignedPolicy.BuiltIn<MatchPolicy>("matching.json"));

    /// <summary>Reads a policy.</summary>
    /// <exception cref="InvalidDataException">It says something else than a policy should; the message says what.</exception>
    public static MatchPolicy Read(string json)
    {
        var written = SignedPolicy.Read<Written>(json, "matching policy", "join and doubt", written => written.Fault);
        return new MatchPolicy(
            written.Name,
            written.Date,
            written.SignedBy,
            written.Join.Value,
            written.Doubt.Value,
            (long?)written.Weights?.Value
        );
    }

    private sealed record Written(
        DateOnly Date,
        string SignedBy,
        Threshold Join,
        Threshold Doubt,
        Threshold? Weights = null,
        string Name = ""
    ) : ISigned
    {
        internal string? Fault =>
            this is not { Join.Value: > 0.5 and < 1, Doubt.Value: >= 0.05 } || Doubt.Value > Join.Value
                ? "The matching policy should join from a probability above 0.5 and below 1, and ask from one of 0.05 or more that is no higher."
            : Weights is { Value: var number } && (number < 1 || number != Math.Floor(number))
                ? "The matching policy should name weights by their number, 1 or more, or not at all: then each load learns anew."
            : null;
    }

    private sealed record Threshold(double Value, string? Meaning = null, string? Source = null);
}
