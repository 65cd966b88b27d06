using System.Text.Json;

namespace Headwater.Need.Levels;

/// <summary>The numbers of a policy as a run keeps them: by name, so that a later version can read those of an earlier.</summary>
internal static class PolicyNumbers
{
    public static string Write(Policy policy) =>
        JsonSerializer.Serialize(policy.Thresholds.ToDictionary(number => $"{number.Name}", number => number.Value));

    /// <summary>The policy again. A number that it did not have yet stands as in the one that comes with Headwater.</summary>
    public static Policy Read(string name, DateOnly date, string signedBy, string numbers)
    {
        var kept = JsonSerializer.Deserialize<Dictionary<string, int>>(numbers) ?? [];
        return new(
            name,
            date,
            signedBy,
            [
                .. Policy.Default.Thresholds.Select(number =>
                    kept.TryGetValue($"{number.Name}", out var value) ? number with { Value = value } : number
                ),
            ]
        );
    }
}
