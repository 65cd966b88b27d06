using Headwater.Returns.Codes;
using Headwater.Vocabulary;

namespace Headwater.Returns.AnnexA;

/// <summary>The codes of the lists: a letter and its words, as published. Systems write the letter, the words, or the code of another return.</summary>
public static class ListCodes
{
    public static CodeList YesNo { get; } =
        new(
            "yes (Y) or no (N), in lists",
            new("Y", "yes", Years.Always, "Yes", "True", "1", "a) Yes", "a)", "a"),
            new("N", "no", Years.Always, "No", "False", "0", "b) No", "b)", "b")
        );

    public static CodeList YesNoUnknown { get; } =
        new(
            "yes (Y), no (N) or not known (U), in lists",
            new("Y", "yes", Years.Always, "Yes", "True", "1", "a) Yes", "a)", "a"),
            new("N", "no", Years.Always, "No", "False", "0", "b) No", "b)", "b"),
            new("U", "not known", Years.Always, "Unknown", "Not known", "9", "c) Unknown", "c)", "c")
        );

    public static CodeList Gender { get; } =
        new(
            "gender, in lists",
            Of('a', "Male", "M", "1"),
            Of('b', "Female", "F", "2"),
            Of('c', "Not stated/recorded", "U", "0", "Unknown", "Not stated", "Not recorded", "Not known"),
            Of('d', "Neither", "9", "Indeterminate", "I")
        );

    // Chinese belongs to the Asian groups since the census of 2011.
    public static CodeList Ethnicity { get; } =
        new(
            "ethnic group, in lists",
            Of('a', "White", "WBRI", "WIRI", "WIRT", "WROM", "WOTH"),
            Of('b', "Mixed", "MWBC", "MWBA", "MWAS", "MOTH", "Mixed / Multiple ethnic groups"),
            Of('c', "Asian or Asian British", "AIND", "APKN", "ABAN", "AOTH", "CHNE", "Asian", "Asian / Asian British"),
            Of('d', "Black or black British", "BCRB", "BAFR", "BOTH", "Black", "Black / Black British"),
            Of('e', "Other ethnic group", "OOTH", "Other"),
            Of('f', "Not stated", "REFU", "NOBT", "Refused", "Not known", "Unknown")
        );

    public static CodeList Source { get; } =
        new(
            "who made a contact or referral, in lists",
            Of('a', "Individual", "1A", "1B", "1C", "1D"),
            Of('b', "Schools", "2A", "School"),
            Of('c', "Education Services", "2B"),
            Of('d', "Health Services", "3A", "3B", "3C", "3D", "3E", "3F", "Health"),
            Of('e', "Housing", "4"),
            Of('f', "LA Services", "5A", "5B", "5C", "5D", "Local authority services"),
            Of('g', "Police", "6"),
            Of('h', "Other legal agency", "7"),
            Of('i', "Other", "8"),
            Of('j', "Anonymous", "9"),
            Of('k', "Unknown", "10", "Not known")
        );

    public static CodeList Need { get; } =
        new(
            "why a child is in need, in lists",
            Of('a', "Abuse or neglect", "N1"),
            Of('b', "Child's disability", "N2", "Disability"),
            Of('c', "Parents illness or disability", "N3", "Parental illness or disability"),
            Of('d', "Family in acute stress", "N4"),
            Of('e', "Family dysfunction", "N5"),
            Of('f', "Socially unacceptable behaviour", "N6"),
            Of('g', "Low income", "N7"),
            Of('h', "Absent parenting", "N8"),
            Of('i', "Not CIN", "N9", "Cases other than children in need"),
            Of('j', "Not stated", "N0")
        );

    public static CodeList Closure { get; } =
        new(
            "why a case closed, in lists",
            Of('a', "Adopted", "RC1"),
            Of('b', "Died", "RC2"),
            Of('c', "Residence Order", "RC3", "Child arrangements order"),
            Of('d', "Special Guardianship Order", "RC4", "SGO"),
            Of('e', "Transfer to another LA", "RC5"),
            Of('f', "Transfer to Adult Social Services", "RC6"),
            Of('g', "'Other' incl. Child no longer in need", "RC7", "Other", "Child no longer in need"),
            Of('h', "Child not in need after assessment", "RC8"),
            Of('i', "Not Stated", "RC9")
        );

    public static CodeList Status { get; } =
        new(
            "how a case stands, in lists",
            Of('a', "Looked after child", "CLA", "LAC", "Children looked after"),
            Of('b', "Child Protection plan", "CPP", "CP"),
            Of('c', "Child in need plan", "CIN", "CINP"),
            Of('d', "Open assessment", "Assessment"),
            Of('e', "Closed episode", "Closed")
        );

    public static CodeList Abuse { get; } =
        new(
            "kinds of abuse, in lists",
            Of('a', "Neglect", "NEG"),
            Of('b', "Physical Abuse", "PHY", "Physical"),
            Of('c', "Sexual Abuse", "SAB", "Sexual"),
            Of('d', "Emotional Abuse", "EMO", "Emotional"),
            Of('e', "Multiple", "MUL")
        );

    public static CodeList Eligibility { get; } =
        new(
            "which support the law gives a care leaver, in lists",
            Of('a', "Relevant"),
            Of('b', "Former relevant", "Former relevant child"),
            Of('c', "Qualifying"),
            Of('d', "Eligible"),
            Of('e', "Other")
        );

    public static CodeList InTouch { get; } =
        new(
            "whether the authority is in touch, in lists",
            Of('a', "In touch", "Yes", "Y"),
            Of('b', "Not in touch", "No", "N"),
            Of('c', "Not recorded"),
            Of('d', "Exclude", "DIED", "RHOM", "REFU", "NREQ")
        );

    public static CodeList Suitability { get; } =
        new(
            "whether a care leaver's home is suitable, in lists",
            Of('a', "Suitable", "1", "Yes", "Y"),
            Of('b', "Not suitable", "2", "Unsuitable", "No", "N"),
            Of('c', "Not in touch or not recorded"),
            Of('d', "Exclude")
        );

    public static CodeList Accommodation { get; } =
        new(
            "where a care leaver lives, in lists",
            Of('a', "With parents or relatives"),
            Of('b', "Community home"),
            Of('c', "Semi-independent transitional accommodation", "Semi-independent, transitional accommodation"),
            Of('d', "Supported lodgings"),
            Of('e', "Gone abroad"),
            Of('f', "Deported"),
            Of('g', "Ordinary lodgings"),
            Of('h', "Residence not known"),
            Of('i', "No fixed abode / homeless", "No fixed abode", "Homeless"),
            Of('j', "Foyers", "Foyer"),
            Of('k', "Independent living"),
            Of('l', "Emergency accommodation"),
            Of('m', "Bed and breakfast"),
            Of('n', "In custody", "Custody"),
            Of('o', "With Former Foster Carer", "Former foster carer"),
            Of('p', "Other accommodation", "Other")
        );

    public static CodeList Activity { get; } =
        new(
            "what a care leaver does, in lists",
            new("F1", "full time in higher education"),
            new("P1", "part time in higher education"),
            new("F2", "full time in other education"),
            new("P2", "part time in other education"),
            new("F3", "full time in training or work"),
            new("P3", "part time in training or work"),
            new("F4", "full time in an apprenticeship"),
            new("P4", "part time in an apprenticeship"),
            new("F5", "full time in training or work that is no apprenticeship"),
            new("P5", "part time in training or work that is no apprenticeship"),
            new("G4", "not in education, work or training: illness or disability"),
            new("G5", "not in education, work or training: other"),
            new("G6", "not in education, work or training: pregnancy or being a parent")
        );

    /// <summary>A code as the lists are published: <c>a) Male</c>.</summary>
    internal static Code Of(char letter, string words, params IReadOnlyList<string> alsoWritten) =>
        new(
            $"{letter}) {words}",
            words,
            Years.Always,
            [
                .. alsoWritten
                    .Concat([
                        words,
                        $"{letter}",
                        $"{letter})",
                        $"{letter}){words}",
                        $"{letter} - {words}",
                        $"{letter}. {words}",
                    ])
                    .Distinct(StringComparer.OrdinalIgnoreCase),
            ]
        );
}
