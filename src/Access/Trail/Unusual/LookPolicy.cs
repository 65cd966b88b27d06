using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Headwater.Access.Trail.Unusual;

/// <summary>One number of the policy, with what it means and where it is from.</summary>
public sealed record Threshold(int Value, string Meaning, string Source);

/// <summary>From when on a look is unusual. A council's own, dated and signed.</summary>
public sealed record LookPolicy
{
    // Stands before what is read with it.
    private static readonly JsonSerializerOptions Strictly = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
    };

    /// <summary>The policy that comes with Headwater, for a council that has signed none of its own.</summary>
    public static LookPolicy Default { get; } = Embedded();

    public required string Name { get; init; }

    public required string Date { get; init; }

    public required string SignedBy { get; init; }

    public required Threshold Opens { get; init; }

    public required Threshold Closes { get; init; }

    public required Threshold ChildrenInAnHour { get; init; }

    public required Threshold ChildrenAtOnce { get; init; }

    public required Threshold OpeningsInAWeek { get; init; }

    public required Threshold RefusalsInADay { get; init; }

    /// <summary>Its numbers by name, as they are written.</summary>
    [JsonIgnore]
    public IReadOnlyList<(string Name, Threshold Threshold)> Thresholds =>
        [
            ("opens", Opens),
            ("closes", Closes),
            ("childrenInAnHour", ChildrenInAnHour),
            ("childrenAtOnce", ChildrenAtOnce),
            ("openingsInAWeek", OpeningsInAWeek),
            ("refusalsInADay", RefusalsInADay),
        ];

    /// <summary>Reads a policy.</summary>
    /// <exception cref="InvalidDataException">It says something else than a policy should; the message says what.</exception>
    public static LookPolicy Read(string json)
    {
        LookPolicy? policy;
        try
        {
            policy = JsonSerializer.Deserialize<LookPolicy>(json, Strictly);
        }
        catch (JsonException fault)
        {
            throw new InvalidDataException(
                $"The policy for unusual looks cannot be read from line {(fault.LineNumber ?? 0) + 1} on.",
                fault
            );
        }

        if (
            !DateOnly.TryParseExact(policy?.Date, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            || string.IsNullOrWhiteSpace(policy.SignedBy)
        )
            throw new InvalidDataException(
                "The policy for unusual looks should have a date, year first (2026-09-01), and say who signed it, as signedBy."
            );
        if (policy.Opens.Value is < 0 || policy.Closes.Value is > 24 || policy.Opens.Value >= policy.Closes.Value)
            throw new InvalidDataException("Working hours should begin before they end, within 0 and 24.");
        return policy.Thresholds.Skip(2).All(each => each.Threshold.Value is > 1)
            ? policy
            : throw new InvalidDataException("Each number from which on a look is unusual should be 2 or more.");
    }

    private static LookPolicy Embedded()
    {
        using var stream =
            Assembly.GetExecutingAssembly().GetManifestResourceStream("looks.json")
            ?? throw new InvalidOperationException(
                "The policy for unusual looks that comes with Headwater was not built in."
            );
        using var reader = new StreamReader(stream);
        return Read(reader.ReadToEnd());
    }
}
