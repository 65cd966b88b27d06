using Headwater.Vocabulary;

namespace Headwater.Records.Matching;

/// <summary>What matching knows of one person of a source.</summary>
/// <param name="Postcodes">Without spaces, in capitals.</param>
public sealed record Identity(
    SourceSystem Source,
    string Key,
    string? GivenName,
    string? FamilyName,
    DateOnly? BirthDate,
    IReadOnlyList<string> Postcodes,
    string? Upn,
    string? FormerUpn
)
{
    public string? Names =>
        GivenName is { Length: > 0 } given && FamilyName is { Length: > 0 } family
            ? $"{Folding.Fold(given)} {Folding.Fold(family)}"
            : null;
}
