using Headwater.Vocabulary;

namespace Headwater.Access.Sharing;

/// <summary>What an organisation beside the council is.</summary>
public enum PartnerKind
{
    Health,
    Police,
    YouthJustice,
    Housing,
    VoluntarySector,
    NeighbouringCouncil,
}

/// <summary>What a kind of organisation is called, and by what files know the children whom it names itself.</summary>
/// <param name="Own">The system that it keeps; null where no file comes from one.</param>
/// <param name="Refers">Beginnings of the Department's codes of who makes contact with or refers to social care; empty where none is for such organisations alone.</param>
public sealed record PartnerKindDescription(
    PartnerKind Kind,
    string Name,
    SourceSystem? Own,
    IReadOnlyList<string> Refers
)
{
    /// <summary>Whether a child can be said to be named by such an organisation.</summary>
    public bool NamesChildren => Own is not null || Refers.Count > 0;
}

public static class PartnerKinds
{
    public static IReadOnlyList<PartnerKindDescription> All { get; } =
    [
        new(PartnerKind.Health, "Health", null, ["3"]),
        new(PartnerKind.Police, "Police", null, ["6"]),
        new(PartnerKind.YouthJustice, "Youth justice", SourceSystem.YouthJustice, []),
        new(PartnerKind.Housing, "Housing", null, ["4"]),
        new(PartnerKind.VoluntarySector, "Voluntary sector", null, []),
        new(PartnerKind.NeighbouringCouncil, "A neighbouring council", null, []),
    ];

    public static PartnerKindDescription Describe(PartnerKind kind) =>
        All.First(description => description.Kind == kind);
}
