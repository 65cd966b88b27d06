using Headwater.Vocabulary;

namespace Headwater.Returns.Codes;

/// <summary>Codes that the Standard Safeguarding Dataset shares with the children in need census.</summary>
public static class SocialCareCodes
{
    public static CodeList ReferralSource { get; } =
        new(
            "who made contact or referred",
            new("1A", "family member or carer"),
            new("1B", "acquaintance"),
            new("1C", "the child"),
            new("1D", "another individual"),
            new("2A", "school"),
            new("2B", "education service"),
            new("3A", "GP"),
            new("3B", "health visitor"),
            new("3C", "school nurse"),
            new("3D", "another primary health service"),
            new("3E", "accident and emergency"),
            new("3F", "another health service"),
            new("4", "housing"),
            new("5A", "adult social care"),
            new("5B", "another department of the authority"),
            new("5C", "another authority"),
            new("5D", "early help"),
            new("6", "police"),
            new("7", "courts, probation, immigration or prison"),
            new("8", "another organisation"),
            new("9", "anonymous"),
            new("10", "not known")
        );

    public static CodeList PrimaryNeed { get; } =
        new(
            "main need",
            new("N1", "abuse, neglect or exploitation"),
            new("N2", "child's disability"),
            new("N3", "parental disability or illness"),
            new("N4", "family in acute stress"),
            new("N5", "family dysfunction"),
            new("N6", "socially unacceptable behaviour"),
            new("N7", "low income"),
            new("N8", "absent parenting"),
            new("N9", "cases other than children in need"),
            new("N0", "not stated")
        );

    public static CodeList CloseReason { get; } =
        new(
            "reason a case closed",
            new("RC1", "adopted"),
            new("RC2", "died"),
            new("RC3", "child arrangements order"),
            new("RC4", "special guardianship order"),
            new("RC5", "moved to another authority"),
            new("RC6", "moved to adult social care"),
            new("RC7", "no longer in need, or another reason"),
            new("RC8", "closed after assessment, no further action"),
            new("RC9", "closed after assessment, to early help")
        );

    public static CodeList AbuseCategory { get; } =
        new(
            "category of abuse",
            new("NEG", "neglect"),
            new("PHY", "physical abuse"),
            new("SAB", "sexual abuse"),
            new("EMO", "emotional abuse"),
            new("MUL", "more than one")
        );

    public static CodeList Disability { get; } =
        new(
            "disability",
            new("NONE", "none"),
            new("MOB", "mobility"),
            new("HAND", "hand function"),
            new("PC", "personal care"),
            new("INC", "incontinence"),
            new("COMM", "communication"),
            new("LD", "learning"),
            new("HEAR", "hearing"),
            new("VIS", "vision"),
            new("BEH", "behaviour"),
            new("CON", "consciousness"),
            new("AUT", "autism"),
            new("DDA", "another disability")
        );

    public static CodeList InterviewAnswer { get; } =
        new(
            "answer",
            new("Y", "yes", Years.Always, "yes", "1", "true"),
            new("N", "no", Years.Always, "no", "0", "false"),
            new("NA", "not applicable", Years.Always, "N/A")
        );
}
