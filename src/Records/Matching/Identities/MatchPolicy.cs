using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

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
    // Stands before what is read with it.
    private static readonly JsonSerializerOptions Strictly = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        ReadCommentHandling = JsonCommentHandling.Skip,
    };

    /// <summary>The policy that comes with Headwater, for a council that has signed none of its own.</summary>
    public static MatchPolicy Default { get; } = Embedded();

    /// <summary>Reads a policy.</summary>
    /// <exception cref="InvalidDataException">It says something else than a policy should; the message says what.</exception>
    public static MatchPolicy Read(string json)
    {
        Written written;
        try
        {
            written = JsonSerializer.Deserialize<Written>(json, Strictly) ?? new Written();
        }
        catch (JsonException fault)
        {
            throw new InvalidDataException(
                $"The matching policy cannot be read from line {(fault.LineNumber ?? 0) + 1} on.",
                fault
            );
        }

        if (!DateOnly.TryParseExact(written.Date, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            throw new InvalidDataException("The matching policy should have a date, year first: 2026-09-01.");
        if (string.IsNullOrWhiteSpace(written.SignedBy))
            throw new InvalidDataException("The matching policy should say who signed it, as signedBy.");
        if (
            written is not { Join.Value: > 0.5 and < 1, Doubt.Value: >= 0.05 }
            || written.Doubt.Value > written.Join.Value
        )
            throw new InvalidDataException(
                "The matching policy should join from a probability above 0.5 and below 1, and ask from one of 0.05 or more that is no higher."
            );
        if (written.Weights is { } weights && (weights.Value < 1 || weights.Value != Math.Floor(weights.Value)))
            throw new InvalidDataException(
                "The matching policy should name weights by their number, 1 or more, or not at all: then each load learns anew."
            );
        return new MatchPolicy(
            written.Name ?? "",
            date,
            written.SignedBy,
            written.Join.Value,
            written.Doubt.Value,
            (long?)written.Weights?.Value
        );
    }

    private static MatchPolicy Embedded()
    {
        using var stream =
            Assembly.GetExecutingAssembly().GetManifestResourceStream("matching.json")
            ?? throw new InvalidOperationException("The matching policy that comes with Headwater was not built in.");
        using var reader = new StreamReader(stream);
        return Read(reader.ReadToEnd());
    }

    private sealed record Written(
        string? Name = null,
        string? Date = null,
        string? SignedBy = null,
        Threshold? Join = null,
        Threshold? Doubt = null,
        Threshold? Weights = null
    );

    private sealed record Threshold(double Value, string? Meaning = null, string? Source = null);
}
