using Headwater.Vocabulary;

namespace Headwater.Returns.Codes;

/// <summary>Codes of the SSDA903 return about health, adoption, permanence, workers and care leavers.</summary>
public static class Ssda903OutcomeCodes
{
    public static CodeList NoScoreReason { get; } =
        new(
            "reason for no score",
            new("SDQ1", "under 4 or over 16"),
            new("SDQ2", "carer refused"),
            new("SDQ3", "severity of disability"),
            new("SDQ4", "another reason"),
            new("SDQ5", "child refused")
        );

    public static CodeList InTouch { get; } =
        new(
            "in touch",
            new("YES", "in touch", Years.Always, "Y"),
            new("NO", "not in touch", Years.Always, "N"),
            new("DIED", "died"),
            new("REFU", "refuses contact"),
            new("NREQ", "no longer needs a service"),
            new("RHOM", "home for six months or more")
        );

    public static CodeList Activity { get; } =
        new(
            "activity of a care leaver",
            new("F1", "higher education, full time"),
            new("P1", "higher education, part time"),
            new("F2", "other education, full time"),
            new("P2", "other education, part time"),
            new("F3", "training or employment, full time", Years.Until(2021)),
            new("P3", "training or employment, part time", Years.Until(2021)),
            new("F4", "apprenticeship, full time"),
            new("P4", "apprenticeship, part time"),
            new("F5", "training or employment, full time"),
            new("P5", "training or employment, part time"),
            new("G4", "not in education or work: illness or disability"),
            new("G5", "not in education or work: another reason"),
            new("G6", "not in education or work: pregnant or parenting"),
            new("0", "not in touch")
        );

    public static CodeList Accommodation { get; } =
        new(
            "where a care leaver lives, and whether it suits",
            new("B1", "with parents or relatives, suitable"),
            new("B2", "with parents or relatives, not suitable"),
            new("C1", "community home or residential care, suitable"),
            new("C2", "community home or residential care, not suitable"),
            new("D1", "semi-independent, suitable"),
            new("D2", "semi-independent, not suitable"),
            new("E1", "supported lodgings, suitable"),
            new("E2", "supported lodgings, not suitable"),
            new("G1", "gone abroad, suitable"),
            new("G2", "gone abroad, not suitable"),
            new("H1", "deported, suitable"),
            new("H2", "deported, not suitable"),
            new("K1", "ordinary lodgings, suitable"),
            new("K2", "ordinary lodgings, not suitable"),
            new("R1", "not known, suitable"),
            new("R2", "not known, not suitable"),
            new("S1", "no fixed home, suitable"),
            new("S2", "no fixed home, not suitable"),
            new("T1", "foyer, suitable"),
            new("T2", "foyer, not suitable"),
            new("U1", "independent living, suitable"),
            new("U2", "independent living, not suitable"),
            new("V1", "emergency accommodation, suitable"),
            new("V2", "emergency accommodation, not suitable"),
            new("W1", "bed and breakfast, suitable"),
            new("W2", "bed and breakfast, not suitable"),
            new("X1", "in custody, suitable"),
            new("X2", "in custody, not suitable"),
            new("Y1", "another place, suitable"),
            new("Y2", "another place, not suitable"),
            new("Z1", "with former foster carers, suitable"),
            new("Z2", "with former foster carers, not suitable"),
            new("0", "not in touch")
        );

    public static CodeList AccommodationKind { get; } =
        new(
            "where a care leaver lives",
            new("B", "with parents or relatives", Years.Always, "B1", "B2"),
            new("C", "community home or residential care", Years.Always, "C1", "C2"),
            new("D", "semi-independent", Years.Always, "D1", "D2"),
            new("E", "supported lodgings", Years.Always, "E1", "E2"),
            new("G", "gone abroad", Years.Always, "G1", "G2"),
            new("H", "deported", Years.Always, "H1", "H2"),
            new("K", "ordinary lodgings", Years.Always, "K1", "K2"),
            new("R", "not known", Years.Always, "R1", "R2"),
            new("S", "no fixed home", Years.Always, "S1", "S2"),
            new("T", "foyer", Years.Always, "T1", "T2"),
            new("U", "independent living", Years.Always, "U1", "U2"),
            new("V", "emergency accommodation", Years.Always, "V1", "V2"),
            new("W", "bed and breakfast", Years.Always, "W1", "W2"),
            new("X", "in custody", Years.Always, "X1", "X2"),
            new("Y", "another place", Years.Always, "Y1", "Y2"),
            new("Z", "with former foster carers", Years.Always, "Z1", "Z2"),
            new("0", "not in touch")
        );

    public static CodeList AdopterSex { get; } =
        new(
            "sex of adopters",
            new("M1", "one man"),
            new("F1", "one woman"),
            new("MM", "two men"),
            new("FF", "two women"),
            new("MF", "a man and a woman")
        );

    public static CodeList AdopterStatus { get; } =
        new(
            "legal status of adopters",
            new("L0", "single"),
            new("L11", "married, different sexes"),
            new("L12", "married, same sex"),
            new("L2", "civil partners"),
            new("L3", "not married, different sexes"),
            new("L4", "not married, same sex")
        );

    public static CodeList PlacedCeased { get; } =
        new(
            "reason placement for adoption ended",
            new("RD1", "needs changed"),
            new("RD2", "court made no order"),
            new("RD3", "no adopters found"),
            new("RD4", "another reason")
        );

    public static CodeList PreviousPermanence { get; } =
        new(
            "how care ended for good before",
            new("P1", "adoption"),
            new("P2", "special guardianship"),
            new("P3", "child arrangements order"),
            new("P4", "not known"),
            new("Z1", "never before")
        );

    public static CodeList Missing { get; } =
        new("missing or away", new("M", "missing"), new("A", "away without authorisation"));

    public static CodeList WorkerChange { get; } =
        new(
            "reason a worker changed",
            new("MANAGE", "managing caseloads"),
            new("FCONTA", "first contact or referred again"),
            new("LEFTRL", "worker left the role"),
            new("ORGRST", "services reorganised"),
            new("TSPROC", "usual handover"),
            new("ABSENC", "cover for absence"),
            new("CHCHAN", "child asked"),
            new("PCCHAN", "parent asked"),
            new("SWDIED", "worker died"),
            new("OTHERS", "another reason")
        );
}
