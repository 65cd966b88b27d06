namespace Headwater.Privacy.Papers.Facts;

/// <summary>What could go wrong for the people whom the data are about, and what Headwater itself does against it. How likely it is here, the council says.</summary>
internal static class RiskFacts
{
    public static IReadOnlyList<Fact> All { get; } =
    [
        Risk(
            "wrong-join",
            "A record is joined to the wrong child",
            "A worker may act on another child’s life, or a pattern stays hidden.",
            "Joins show their grounds; doubtful pairs wait for a person; any join is undone; how good matching is is measured with samples, by groups of children too."
        ),
        Risk(
            "label",
            "A child is labelled",
            "A level may stick, and colour how people meet the child.",
            "No score; a level is its reasons, with what would clear each; reasons fall away by themselves when their time is over; a person agrees a level and can lower it."
        ),
        Risk(
            "over-trust",
            "People trust the suggestion too much, or think that no reason means no need",
            "Decisions follow the list and not the child.",
            "Each reason leads to its file and line; to differ takes a sentence and nothing more; the pages say that Headwater only suggests. What no file tells, Headwater does not see."
        ),
        Risk(
            "unfair",
            "Some groups are suggested more often, or missed more often",
            "Families who are seen more by services are in more files, so rules find them more.",
            "Protected characteristics and places are read by no signal; missed joins are measured by group. How often each group is suggested is not measured yet."
        ),
        Risk(
            "out-of-date",
            "Data are wrong or old",
            "A suspension that was withdrawn still counts; a corrected name does not arrive.",
            "A corrected file replaces the earlier one and everything is worked out again; each entry names its file and line, so that the source can mend it."
        ),
        Risk(
            "nosy",
            "Somebody looks who should not",
            "A neighbour, a relative, a curious colleague learns what is not theirs.",
            "One condition in every query; restricted records; people kept out by name; a trail that cannot be switched off; rules that name unusual looks."
        ),
        Risk(
            "danger",
            "A child or parent in hiding is found",
            "An address or a school on a page may put a life in danger.",
            "A restricted record is found by nobody but named people, on no page, list, count, search or file."
        ),
        Risk(
            "theft",
            "The database is stolen or lost",
            "What many systems know of a child stands in one place.",
            "Files are not kept once they are read; typed work and keys are protected. The database itself must be guarded by the council."
        ),
        Risk(
            "creep",
            "It comes to be used for something else",
            "Facts given for help are used to punish, to cut, or to check immigration.",
            "Every look says what it is for, in a short list of purposes; no signal reads immigration status. The council’s own rule must say the rest."
        ),
    ];

    private static Fact Risk(string key, string name, string harm, string measure) =>
        new($"risk/{key}", name, $"{harm} Measures: {measure}");
}
