using Headwater.Vocabulary;

namespace Headwater.Records.Matching;

/// <summary>What matching knows of one person of a source.</summary>
/// <param name="Postcodes">Without spaces, in capitals.</param>
/// <param name="OnRollAt">The day of the latest census that has them on a roll; null where none does.</param>
/// <param name="Since">The first day of which anything is told of them; null where nothing dated is.</param>
/// <param name="AdoptedOn">The day on which their time in care ended in adoption; null where it did not.</param>
/// <param name="Rolls">The times on schools' rolls, as censuses have them.</param>
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
    DateOnly? OnRollAt = null,
    DateOnly? Since = null,
    DateOnly? AdoptedOn = null,
    IReadOnlyList<OnRoll>? Rolls = null,
    NhsNumber? Nhs = null
)
{
    /// <summary>Postcodes told of them that are nobody's own home, such as a school's: set apart from <see cref="Postcodes"/>.</summary>
    public IReadOnlyList<string> SharedPlaces { get; init; } = [];

    public string? Names =>
        GivenName is { Length: > 0 } given && FamilyName is { Length: > 0 } family
            ? $"{Folding.Fold(given)} {Folding.Fold(family)}"
            : null;
}
