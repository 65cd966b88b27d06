namespace Headwater.Returns.Files.Unfolding;

/// <summary>Every return that is read in XML.</summary>
internal static class XmlShapes
{
    public static IReadOnlyList<XmlShape> All { get; } =
    [
        Ssda903.Ssda903Xml.Shape,
        ChildrenInNeed.ChildrenInNeedXml.Shape,
        SchoolCensus.Downloaded.SchoolCensusXml.Shape,
        Sen2.Sen2Xml.Shape,
        AlternativeProvision.AlternativeProvisionXml.Shape,
        Nccis.NccisXml.Shape,
    ];

    /// <inheritdoc cref="XmlShape.Lent"/>
    public static IReadOnlyList<Column> Lent(Table table) => [.. All.SelectMany(shape => shape.Lent(table)).Distinct()];
}
