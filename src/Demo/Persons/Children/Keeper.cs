using Headwater.Demo.Randomness;

namespace Headwater.Demo.Persons.Children;

/// <summary>A system that keeps records of children: what it asks for, and how carefully.</summary>
/// <param name="Upn">How often it holds the pupil number of a child who has one.</param>
internal sealed record Keeper(
    string Name,
    int FromAge,
    double Care,
    double Upn,
    double NoSex,
    double NoAddress,
    double NoPostcode
)
{
    public static Weighted<Keeper> All { get; } =
        new(
            (new("school", 4, 0.6, 0.96, 0, 0.05, 0.01), 55),
            (new("health", 0, 0.8, 0, 0.01, 0.12, 0.03), 22),
            (new("social care", 0, 1.2, 0.45, 0.03, 0.15, 0.05), 16),
            (new("early help", 0, 1.4, 0.3, 0.12, 0.3, 0.06), 11),
            (new("youth justice", 10, 1.5, 0.25, 0.02, 0.25, 0.08), 7),
            (new("housing", 0, 1.7, 0, 1, 0, 0.02), 5)
        );
}
