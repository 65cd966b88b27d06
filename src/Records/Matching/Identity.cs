using Headwater.Vocabulary;

namespace Headwater.Records.Matching;

/// <summary>What matching knows of one person of a source.</summary>
/// <param name="Postcodes">Without spaces, in capitals.</param>
/// <param name="OnRollAt">The day of the latest census that has them on a roll; null where none does.</param>
public sealed record Identity(
    SourceSystem Source,
    string Key,
    string? GivenName,
    string? FamilyName,
    DateOnly? BirthDate,
    IReadOnlyList<string> Postcodes,
    string? Upn,
    string? FormerUpn,
    string? Sex = null,
    DateOnly? OnRollAt = null
)
{
    public string? Names =>
        GivenName is { Length: > 0 } given && FamilyName is { Length: > 0 } family
            ? $"{Folding.Fold(given)} {Folding.Fold(family)}"
            : null;
}
