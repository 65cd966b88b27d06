namespace Headwater.Returns.OpenLists;

/// <summary>A children's home or other provider on Ofsted's list.</summary>
/// <param name="Urn">Ofsted's number for it.</param>
/// <param name="Authority">The name or code of the authority in which it lies, as the list gives it.</param>
/// <param name="Placements">The placement codes that it may be used with.</param>
/// <param name="ProviderCodes">The provider codes that it may be used with.</param>
public sealed record Provider(
    string Urn,
    string Authority,
    IReadOnlyList<string> Placements,
    IReadOnlyList<string> ProviderCodes,
    string Postcode,
    DateOnly? ClosedOn
);

/// <summary>Ofsted's list of providers.</summary>
/// <param name="ByUrn">By URN, in capitals.</param>
public sealed record Providers(IReadOnlyDictionary<string, Provider> ByUrn)
{
    public Provider? Find(string urn) => ByUrn.GetValueOrDefault(urn);
}
