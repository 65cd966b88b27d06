using Headwater.Returns.Codes;
using static Headwater.Returns.AnnexA.ListCodes;

namespace Headwater.Returns.AnnexA;

/// <summary>The codes of the lists of children in care and adoption; beside each stand those of the SSDA903 return.</summary>
public static class CareCodes
{
    public static CodeList LegalStatus { get; } =
        new(
            "legal status, in lists",
            Of('a', "Interim care orders", "C1", "Interim care order"),
            Of('b', "Full care orders", "C2", "Full care order"),
            Of('c', "Freed for Adoption", "D1", "c) Freed for  Adoption"),
            Of('d', "Placement order granted", "E1", "Placement order"),
            Of('e', "Accommodated under S20", "V2", "V3", "V4", "Section 20", "S20"),
            Of(
                'f',
                "Detained on child protection grounds in LA accommodation",
                "L1",
                "L2",
                "L3",
                "f) Detained on child protection grounds in LA accomodation"
            ),
            Of('g', "Youth justice legal Statuses", "J1", "J2", "J3", "Youth justice legal status")
        );

    public static CodeList Permanence { get; } =
        new(
            "plans for a lasting home, in lists",
            Of('a', "Return to family", "Return home"),
            Of('b', "Adoption"),
            Of('c', "SGO/CAO", "SGO", "CAO"),
            Of('d', "Supported living in the community", "Supported living"),
            Of('e', "Long-term residential placement", "Long term residential placement"),
            Of('f', "Long-term fostering", "Long term fostering"),
            Of('g', "Other")
        );

    public static CodeList LeftCare { get; } =
        new(
            "why a child left care, in lists",
            Of('a', "Adopted", "E11", "E12"),
            Of('b', "Died", "E2"),
            Of('c', "Care taken by another LA", "E3"),
            Of('d', "Returned home to live with parents or relatives", "E4A", "E4B", "E4"),
            Of('e', "Left care to live with parents, relatives or other person with no parental responsibility", "E13"),
            Of('f', "Residence order granted", "E41", "Child arrangements order granted"),
            Of(
                'g',
                "Special Guardianship Orders",
                "E43",
                "E44",
                "E45",
                "E46",
                "E47",
                "E48",
                "Special Guardianship Order"
            ),
            Of('h', "Moved into independent living", "E5", "E6"),
            Of('i', "Transferred to residential care funded by adult social services", "E7"),
            Of('j', "Sentenced to custody", "E9"),
            Of('k', "Accommodation on remand ended", "E14"),
            Of('l', "Age assessment determined child was 18 or over", "E15"),
            Of('m', "Child moved abroad", "E16"),
            Of('n', "Care ceased for any other reason", "E8", "E17", "Other")
        );

    public static CodeList Placement { get; } =
        new(
            "kinds of placement, in lists",
            Of('a', "Foster Placement", "U1", "U2", "U3", "U4", "U5", "U6"),
            Of('b', "Placed for adoption", "A3", "A4", "A5", "A6"),
            Of('c', "Placed with parents", "P1"),
            Of('d', "Independent living", "P2"),
            Of('e', "Residential employment", "P3"),
            Of('f', "Residential accommodation", "H5", "K3"),
            Of('g', "Secure Children's Homes", "K1", "Secure Children's Home"),
            Of('h', "Children's Homes", "K2", "Children's Home"),
            Of('i', "Residential Care Home", "R1"),
            Of('j', "NHS/Health Trust", "R2"),
            Of('k', "Family Centre or Mother and Baby Unit", "R3"),
            Of('l', "Young Offender Institution", "R5"),
            Of('m', "Residential school", "S1"),
            Of('n', "Other placements", "Z1", "Z11", "Z12", "Z13", "Z14", "Other placement"),
            Of('o', "Temporary placement", "T0", "T1", "T2", "T3", "T4")
        );

    public static CodeList Provider { get; } =
        new(
            "who provides a placement, in lists",
            Of('a', "Own LA", "PR1", "Own provision"),
            Of('b', "Private", "PR4", "Private provision"),
            Of('c', "Other", "PR0", "PR2", "PR3", "PR5", "Voluntary")
        );

    public static CodeList Location { get; } =
        new(
            "where a placement is, in lists",
            Of('a', "In", "Inside", "Inside LA boundary"),
            Of('b', "Out", "Outside", "Outside LA boundary")
        );

    public static CodeList ReverseReason { get; } =
        new(
            "why a decision for adoption was reversed, in lists",
            Of('a', "Child's needs changed", "RD1"),
            Of('b', "Court did not make a PO", "RD2", "Court did not make a placement order"),
            Of('c', "Prospective adopters cannot be found", "RD3"),
            Of('d', "Any other reason", "RD4", "Other")
        );

    public static CodeList LeftProcess { get; } =
        new(
            "why an adopter left the process, in lists",
            Of('a', "Withdrew", "Withdrawn"),
            Of('b', "Process on hold", "On hold"),
            Of('c', "Application refused", "Refused")
        );
}
