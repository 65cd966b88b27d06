using Headwater.Returns.OpenLists;

namespace Headwater.Returns.Rules;

/// <summary>What some rules need beside the return itself; null for what was not given.</summary>
/// <param name="Authority">The nine-letter code of the authority whose return it is.</param>
/// <param name="Postcodes">Where postcodes lie, from an open table.</param>
/// <param name="Providers">Children's homes and other providers by their URN, from Ofsted's list.</param>
public sealed record Beside(string? Authority, Postcodes? Postcodes, Providers? Providers)
{
    public static Beside Nothing { get; } = new(null, null, null);

    /// <summary>The day on which the check is run, for rules about days to come; null where it is not told.</summary>
    public DateOnly? Today { get; init; }
}
