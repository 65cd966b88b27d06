using Headwater.Vocabulary;

namespace Headwater.Returns.Codes;

/// <summary>Codes of the SSDA903 return about episodes and placements.</summary>
public static class Ssda903Codes
{
    public static CodeList Sex { get; } =
        new(
            "sex",
            new("M", "male", Years.Since(2025), "male"),
            new("F", "female", Years.Since(2025), "female"),
            new("U", "not known", Years.Since(2025)),
            new("1", "male", Years.Until(2024)),
            new("2", "female", Years.Until(2024))
        );

    public static CodeList NewEpisode { get; } =
        new(
            "reason for a new episode",
            new("S", "started to be looked after"),
            new("L", "legal status changed only"),
            new("P", "placement and carer changed"),
            new("T", "placement changed, same carer"),
            new("B", "legal status, placement and carer changed"),
            new("U", "legal status and placement changed, same carer")
        );

    public static CodeList LegalStatus { get; } =
        new(
            "legal status",
            new("C1", "interim care order"),
            new("C2", "full care order"),
            new("D1", "freeing order"),
            new("E1", "placement order"),
            new("V2", "accommodated under section 20"),
            new("V3", "short breaks, each recorded"),
            new("V4", "short breaks under an agreement"),
            new("J1", "remanded to the authority or youth detention"),
            new("J2", "accommodated under the Police and Criminal Evidence Act"),
            new("J3", "sentenced to a youth rehabilitation order with residence"),
            new("L1", "police protection"),
            new("L2", "emergency protection order"),
            new("L3", "child assessment order")
        );

    public static CodeList Need { get; } =
        new(
            "main need",
            new("N1", "abuse or neglect"),
            new("N2", "child's disability"),
            new("N3", "parental illness or disability"),
            new("N4", "family in acute stress"),
            new("N5", "family dysfunction"),
            new("N6", "socially unacceptable behaviour"),
            new("N7", "low income"),
            new("N8", "absent parenting")
        );

    public static CodeList Placement { get; } =
        new(
            "kind of placement",
            new("A3", "placed for adoption with consent, with current foster carer"),
            new("A4", "placed for adoption with consent, not with current foster carer"),
            new("A5", "placed for adoption with an order, with current foster carer"),
            new("A6", "placed for adoption with an order, not with current foster carer"),
            new("K1", "secure children's home"),
            new("K2", "children's home"),
            new("K3", "supported accommodation", Years.Since(2025)),
            new("H5", "semi-independent living", Years.Until(2024)),
            new("P1", "with own parents"),
            new("P2", "independent living", Years.Until(2024)),
            new("P3", "residential employment"),
            new("R1", "residential care home"),
            new("R2", "health establishment"),
            new("R3", "family centre or mother and baby unit"),
            new("R5", "young offender institution or prison"),
            new("S1", "residential school"),
            new("T0", "temporary moves"),
            new("T1", "temporarily in hospital"),
            new("T2", "on holiday"),
            new("T3", "with another carer while the foster carer is away"),
            new("T4", "temporary, seven days or less"),
            new("U1", "fostered by a relative or friend, long term"),
            new("U2", "fostered by a relative or friend who may adopt"),
            new("U3", "fostered by a relative or friend"),
            new("U4", "fostered, long term"),
            new("U5", "fostered by carers who may adopt"),
            new("U6", "fostered"),
            new("Z1", "another placement", Years.Until(2025)),
            new("Z11", "another placement, kind 11 (label not published where we looked)", Years.Since(2026)),
            new("Z12", "another placement, kind 12 (label not published where we looked)", Years.Since(2026)),
            new("Z13", "another placement, kind 13 (label not published where we looked)", Years.Since(2026)),
            new("Z14", "another placement, kind 14 (label not published where we looked)", Years.Since(2026))
        );

    public static CodeList Provider { get; } =
        new(
            "who provides the placement",
            new("PR0", "parents or another with parental responsibility"),
            new("PR1", "this authority"),
            new("PR2", "another authority"),
            new("PR3", "another public body"),
            new("PR4", "private"),
            new("PR5", "voluntary")
        );

    public static CodeList Ended { get; } =
        new(
            "reason an episode ended",
            new("X1", "another episode began the same day"),
            new("E11", "adopted, unopposed"),
            new("E12", "adopted, consent dispensed with"),
            new("E2", "died"),
            new("E3", "care taken over by another authority"),
            new("E4A", "returned home, planned"),
            new("E4B", "returned home, not planned"),
            new("E13", "left to live with someone without parental responsibility"),
            new("E41", "child arrangements order"),
            new("E43", "special guardianship order to former carers", Years.Until(2018)),
            new("E44", "special guardianship order to others", Years.Until(2018)),
            new("E45", "special guardianship: relative or friend who fostered"),
            new("E46", "special guardianship: another former foster carer"),
            new("E47", "special guardianship: relative or friend"),
            new("E48", "special guardianship: another carer"),
            new("E5", "independent living with support"),
            new("E6", "independent living without support"),
            new("E7", "moved to adult social care"),
            new("E8", "another reason"),
            new("E9", "sentenced to custody"),
            new("E14", "remand ended"),
            new("E15", "found to be 18 or over"),
            new("E16", "moved abroad"),
            new("E17", "reached 18 and stayed with carers")
        );

    public static CodeList PlacementChange { get; } =
        new(
            "reason a placement changed",
            new("CARPL", "change to the care plan"),
            new("CLOSE", "provision closed"),
            new("ALLEG", "allegation"),
            new("STAND", "concern about standards"),
            new("APPRR", "approval removed"),
            new("CREQB", "carer asked, because of behaviour"),
            new("CREQO", "carer asked, another reason"),
            new("CHILD", "child asked"),
            new("LAREQ", "authority asked"),
            new("PLACE", "status of the placement changed only"),
            new("CUSTOD", "custody", Years.Since(2019)),
            new("OTHER", "another reason")
        );
}
