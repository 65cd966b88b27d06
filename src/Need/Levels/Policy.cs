using Headwater.Vocabulary;

namespace Headwater.Need.Levels;

/// <summary>A council's own thresholds, dated and signed. A signal asks for a number by name; nothing local is in code.</summary>
public sealed class Policy : ISigned
{
    private readonly int[] values;

    internal Policy(string name, DateOnly date, string signedBy, IReadOnlyList<PolicyThreshold> thresholds)
    {
        Name = name;
        Date = date;
        SignedBy = signedBy;
        Thresholds = thresholds;
        values = new int[thresholds.Count];
        foreach (var threshold in thresholds)
            values[(int)threshold.Name] = threshold.Value;
    }

    /// <summary>The policy that comes with Headwater, for a council that has signed none of its own.</summary>
    public static Policy Default { get; } = Embedded();

    public string Name { get; }

    public DateOnly Date { get; }

    /// <summary>The person or office that answers for these numbers.</summary>
    public string SignedBy { get; }

    /// <summary>Every threshold once, in the order of <see cref="Threshold"/>.</summary>
    public IReadOnlyList<PolicyThreshold> Thresholds { get; }

    public int this[Threshold threshold] => values[(int)threshold];

    /// <summary>The same policy with one number changed, to see what a change would do.</summary>
    public Policy With(Threshold name, int value) =>
        new(Name, Date, SignedBy, [.. Thresholds.Select(t => t.Name == name ? t with { Value = value } : t)]);

    /// <summary>Whether another has the same name, day, signature and numbers.</summary>
    public bool SaysTheSameAs(Policy other) =>
        (Name, Date, SignedBy) == (other.Name, other.Date, other.SignedBy) && values.SequenceEqual(other.values);

    private static Policy Embedded()
    {
        var read = ReadPolicy.Of("policy.json", SignedPolicy.BuiltIn<Policy>("policy.json"));
        return read.Policy
            ?? throw new InvalidOperationException($"The policy that comes with Headwater: {read.Problems[0]}");
    }
}
