using Headwater.Returns.Files.Unfolding;

namespace Headwater.Returns.Ssda903;

/// <summary>The return as one XML file: the elements of the published schema 3.3.0, and the later tables.</summary>
/// <remarks>
/// The names of the elements around social-worker episodes and deprivation-of-liberty orders are in no schema that was
/// read, so any element is taken that holds their items.
/// </remarks>
internal static class Ssda903Xml
{
    private static readonly Dictionary<string, string> InHeader = new() { ["CHILD"] = "CHILDID|CHILD" };

    private static readonly Dictionary<string, string> BesideHeader = new()
    {
        ["CHILD"] = "/HEADER/CHILDID|HEADER/CHILD",
        ["DOB"] = "/HEADER/DOB",
        ["PLACE"] = "PL|PLACE",
    };

    public static XmlShape Shape { get; } =
        new(
            "EXPSSDA903",
            new XmlRecord(
                "CHILD",
                new(HeaderTable.Table, "HEADER", InHeader) { SharesElement = true },
                new(EpisodesTable.Table, "EPISODE", BesideHeader),
                new(ReviewsTable.Table, "HEADER/AREVIEW", BesideHeader),
                new(UascStatusTable.Table, "HEADER", InHeader) { SharesElement = true },
                new(UascTable.Table, "HEADER", InHeader, "DUC", "UASC=1") { SharesElement = true },
                new(Oc2Table.Table, "HEADER/OC2", BesideHeader),
                new(Oc3Table.Table, "HEADER", InHeader, "IN_TOUCH", "ACTIV", "ACCOM") { SharesElement = true },
                new(
                    Ad1Table.Table,
                    "HEADER",
                    InHeader,
                    "DATE_INT",
                    "DATE_MATCH",
                    "FOSTER_CARE",
                    "NB_ADOPTR",
                    "SEX_ADOPTR",
                    "LS_ADOPTR"
                )
                {
                    SharesElement = true,
                },
                new(PlacedAdoptionTable.Table, "HEADER/AD_PLACED", BesideHeader),
                new(PrevPermTable.Table, "HEADER/PERMANENCE", BesideHeader),
                new(MissingTable.Table, "HEADER/AMISSING", BesideHeader),
                new(SwEpisodesTable.Table, "HEADER/*[SW_ID|SW_DECOM]", BesideHeader) { ElementName = "SW_EPISODE" },
                new(SwEpisodesTable.Table, "*[SW_ID|SW_DECOM]", BesideHeader),
                new(DoloTable.Table, "HEADER/*[DOLO_START|DOLO_END]", BesideHeader) { ElementName = "DOLO" },
                new(DoloTable.Table, "*[DOLO_START|DOLO_END]", BesideHeader)
            )
        );
}
