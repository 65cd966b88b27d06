using System.Reflection;
using System.Text.Json;

namespace Headwater.Need.Levels;

/// <summary>A council's own thresholds, dated and signed. A signal asks for a number by name; nothing local is in code.</summary>
public sealed class Policy
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
        ReadCommentHandling = JsonCommentHandling.Skip,
    };

    private readonly int[] values;

    private Policy(DateOnly date, string signedBy, IReadOnlyList<PolicyThreshold> thresholds)
    {
        Date = date;
        SignedBy = signedBy;
        Thresholds = thresholds;
        values = new int[thresholds.Count];
        foreach (var threshold in thresholds)
            values[(int)threshold.Name] = threshold.Value;
    }

    /// <summary>The policy that comes with Headwater, for a council that has signed none of its own.</summary>
    public static Policy Default { get; } = Embedded();

    public DateOnly Date { get; }

    /// <summary>The office that answers for these numbers.</summary>
    public string SignedBy { get; }

    /// <summary>Every threshold once, in the order of <see cref="Threshold"/>.</summary>
    public IReadOnlyList<PolicyThreshold> Thresholds { get; }

    public int this[Threshold threshold] => values[(int)threshold];

    /// <summary>The same policy with one number changed, to see what a change would do.</summary>
    public Policy With(Threshold name, int value) =>
        new(Date, SignedBy, [.. Thresholds.Select(t => t.Name == name ? t with { Value = value } : t)]);

    public static Policy Read(string path) => Parse(File.ReadAllText(path));

    /// <exception cref="FormatException">What is wrong with the file, in a sentence for the person who wrote it.</exception>
    public static Policy Parse(string json)
    {
        PolicyFile file;
        try
        {
            file =
                JsonSerializer.Deserialize<PolicyFile>(json, Json) ?? throw new FormatException("The policy is empty.");
        }
        catch (JsonException problem)
        {
            throw new FormatException($"The policy could not be read at line {problem.LineNumber + 1}.", problem);
        }

        return string.IsNullOrWhiteSpace(file.SignedBy)
            ? throw new FormatException("The policy does not say who signed it.")
            : new(
                file.Date,
                file.SignedBy,
                InOrder(file.Thresholds ?? throw new FormatException("The policy sets no numbers."))
            );
    }

    private static List<PolicyThreshold> InOrder(IReadOnlyDictionary<string, PolicyNumber> numbers)
    {
        var thresholds = new List<PolicyThreshold>();
        foreach (var name in Enum.GetValues<Threshold>())
        {
            if (!numbers.TryGetValue($"{name}", out var number))
                throw new FormatException($"The policy sets no {name}.");
            if (number.Value < 1)
                throw new FormatException($"The policy's {name} should be a whole number from 1.");
            thresholds.Add(new(name, number.Value, number.Unit, number.Meaning, number.Source));
        }

        return numbers.Count == thresholds.Count
            ? thresholds
            : throw new FormatException(
                $"The policy sets a number that no signal knows: {numbers.Keys.First(k => !Enum.TryParse<Threshold>(k, out _))}."
            );
    }

    private static Policy Embedded()
    {
        using var stream =
            Assembly.GetExecutingAssembly().GetManifestResourceStream("policy.json")
            ?? throw new InvalidOperationException("The policy that comes with Headwater was not built in.");
        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd());
    }

    private sealed record PolicyFile(
        DateOnly Date,
        string? SignedBy,
        IReadOnlyDictionary<string, PolicyNumber>? Thresholds
    );

    private sealed record PolicyNumber(int Value, string Unit, string Meaning, string Source);
}
