namespace Headwater.Privacy.Papers;

/// <summary>Every part that a council fills in. To ask something more, add a value here and name it in a paper.</summary>
public static class Questions
{
    public static Question Controller { get; } =
        new("controller", "The council", "The full name and address of the council that answers for these data", true);

    public static Question Officer { get; } =
        new(
            "officer",
            "Data protection officer",
            "The name or office of the data protection officer, and how to reach them",
            true
        );

    public static Question Contact { get; } =
        new(
            "contact",
            "How to ask for a copy, or have something put right",
            "Where people write, ring or go, and what the council needs to know who they are. Write for a reader of eleven",
            true
        );

    public static Question Objections { get; } =
        new(
            "objections",
            "How to object",
            "Where people say that they do not want their data used so, and how the council answers. Write for a reader of eleven",
            true
        );

    public static Question Complaints { get; } =
        new(
            "complaints",
            "How to complain to the council",
            "Where complaints about data go, and by when they are answered. Since 19 June 2026 they are acknowledged within 30 days (Data Protection Act 2018, section 164A; check before you rely on it)",
            true
        );

    public static Question Purposes { get; } =
        new("purposes", "Why this council uses Headwater", "In a few sentences, for a reader of eleven", true);

    public static Question LawfulBasis { get; } =
        new(
            "lawful-basis",
            "Lawful basis",
            "The part of article 6 and the Acts that give the council this duty or task. Councils mostly name article 6(1)(c) or (e) with the Children Acts and the Education Acts: take advice",
            true
        );

    public static Question SpecialCondition { get; } =
        new(
            "special-condition",
            "Condition for special categories and offences",
            "The condition of article 9, for offences of article 10, and of Schedule 1 to the Data Protection Act 2018; and where the policy document is that Schedule 1 asks for"
        );

    public static Question Sharing { get; } =
        new(
            "sharing",
            "With whom else the council shares",
            "Under which agreement, since when; “nobody else” if so",
            true
        );

    public static Question Processors { get; } =
        new(
            "processors",
            "Joint controllers and processors",
            "Who hosts or supports Headwater for the council, under which contract; who decides together with it"
        );

    public static Question Transfers { get; } =
        new(
            "transfers",
            "Transfers abroad",
            "Whether data leave the United Kingdom, where to and under which safeguard"
        );

    public static Question Retention { get; } =
        new(
            "retention",
            "How long",
            "How long each kind of data is kept, by the council’s own schedule. Write for a reader of eleven",
            true
        );

    public static Question Security { get; } =
        new(
            "security",
            "The council’s own safeguards",
            "Where the server stands, who can reach it, backups and their test, encryption of disks, training of staff"
        );

    public static Question Need { get; } =
        new(
            "need",
            "Why an assessment is needed",
            "What the council wants to reach, and what makes it likely to be of high risk"
        );

    public static Question Context { get; } =
        new(
            "context",
            "The people and what they expect",
            "How the council stands to these children and families, what they expect and were told, and worries that were raised before"
        );

    public static Question Consultation { get; } =
        new(
            "consultation",
            "Who was asked, and what they said",
            "Children and families, staff, schools and partners, security, the data protection officer; or why somebody was not asked"
        );

    public static Question Necessity { get; } =
        new(
            "necessity",
            "Why it is necessary and in proportion",
            "Why the aim cannot be reached with less data, how the council stops it being used for something else, and how rights are kept"
        );

    public static Question Alternatives { get; } =
        new(
            "alternatives",
            "What else was considered",
            "What was thought of instead, doing nothing among it, and why not"
        );

    public static Question RisksHere { get; } =
        new(
            "risks-here",
            "How likely and how bad here",
            "For each risk above, and any of the council’s own: how likely, how bad, and what remains after the measures"
        );

    public static Question MeasuresHere { get; } =
        new(
            "measures-here",
            "What the council does besides",
            "Measures of the council’s own, who answers for each, and by when"
        );

    public static Question Advice { get; } =
        new(
            "advice",
            "The data protection officer’s advice",
            "What they advised, whether it was followed, and why where not"
        );

    public static Question ResidualRisks { get; } =
        new(
            "residual-risks",
            "Risks that remain",
            "Who accepts them. Where a high risk remains, the Information Commissioner is asked first (article 36)"
        );

    public static Question Team { get; } =
        new(
            "team",
            "The team and who answers for it",
            "The team that uses it, and the office of the senior responsible owner"
        );

    public static Question Website { get; } =
        new(
            "website",
            "Where to read more",
            "The address of the council’s own page about Headwater, and an email address"
        );

    public static Question Benefits { get; } =
        new("benefits", "Benefits", "What children, families and staff gain, and how the council will know");

    public static Question Before { get; } =
        new("before", "How it was done before", "How children who need help early were found without Headwater");

    public static Question Training { get; } =
        new("training", "Training", "What staff are taught before they use it, and how often");

    public static IReadOnlyList<Question> All { get; } =
    [
        Controller,
        Officer,
        Contact,
        Objections,
        Complaints,
        Purposes,
        LawfulBasis,
        SpecialCondition,
        Sharing,
        Processors,
        Transfers,
        Retention,
        Security,
        Need,
        Context,
        Consultation,
        Necessity,
        Alternatives,
        RisksHere,
        MeasuresHere,
        Advice,
        ResidualRisks,
        Team,
        Website,
        Benefits,
        Before,
        Training,
    ];

    public static Question? Find(string key) => All.FirstOrDefault(question => question.Key == key);
}
