using System.Text.Json.Serialization;
using Headwater.Vocabulary;

namespace Headwater.Access.Trail.Unusual;

/// <summary>One number of the policy, with what it means and where it is from.</summary>
public sealed record Threshold(int Value, string Meaning, string Source);

/// <summary>From when on a look is unusual. A council's own, dated and signed.</summary>
public sealed record LookPolicy : ISigned
{
    /// <summary>The policy that comes with Headwater, for a council that has signed none of its own.</summary>
    public static LookPolicy Default { get; } = Read(SignedPolicy.BuiltIn<LookPolicy>("looks.json"));

    public required string Name { get; init; }

    public required DateOnly Date { get; init; }

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
    public static LookPolicy Read(string json) =>
        SignedPolicy.Read<LookPolicy>(
            json,
            "policy for unusual looks",
            "and each of its numbers",
            policy => policy.Fault
        );

    private string? Fault =>
        Opens.Value is < 0 || Closes.Value is > 24 || Opens.Value >= Closes.Value
            ? "Working hours should begin before they end, within 0 and 24."
        : Thresholds.Skip(2).Any(each => each.Threshold.Value is < 2)
            ? "Each number from which on a look is unusual should be 2 or more."
        : null;
}
