using System.Text.Json;
using Headwater.Intake.Submissions;
using Headwater.Vocabulary;

namespace Headwater.Records.Matching.Homes;

/// <summary>Postcodes that are nobody's own home: of schools, of children's homes and the like, and of foster carers.</summary>
/// <remarks>
/// Some files give the school's postcode where they do not know the child's, and whoever is placed somewhere shares the
/// postcode with all who are, or were. So two who share one are not the likelier one child, and a child whose other record
/// has another home is not the less likely to be theirs: such a postcode counts as not known.
/// </remarks>
internal static class NobodysHomes
{
    /// <summary>The same person, with the postcodes that are nobody's own set apart.</summary>
    public static Identity Apart(this Identity person, IReadOnlySet<string> nobodys) =>
        person.Postcodes.Any(nobodys.Contains)
            ? person with
            {
                Postcodes = [.. person.Postcodes.Where(postcode => !nobodys.Contains(postcode))],
                SharedPlaces = [.. person.Postcodes.Where(nobodys.Contains)],
            }
            : person;

    /// <summary>Where an entry says that a child was placed; null where it says no such thing, or that they are at home or with those who adopt them.</summary>
    /// <remarks>SSDA903 codes: P1 is with the child's own parents, A with those who adopt.</remarks>
    public static string? PlacedAt(in DraftEntry entry)
    {
        if (entry.Entry is not { Kind: Kind.Placement, Code: not "P1" and not ['A', ..] } || entry.Facts is null)
            return null;
        using var facts = JsonDocument.Parse(entry.Facts);
        return
            facts.RootElement.TryGetProperty("postcode", out var told)
            && told.GetString()?.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant()
                is { Length: >= 5 and <= 8 } postcode
            ? postcode
            : null;
    }
}
