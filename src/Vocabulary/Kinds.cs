namespace Headwater.Vocabulary;

/// <summary>What a kind of timeline entry is called and what its code and amount mean.</summary>
/// <param name="Name">For a person who scans a timeline: "Suspended".</param>
/// <param name="Area">The part of life that it belongs to, by which timelines are filtered.</param>
/// <param name="Code">What the entry's code holds; null if it has none.</param>
/// <param name="Amount">What the entry's amount counts, with its unit; null if it has none.</param>
public sealed record KindDescription(Kind Kind, string Name, string Area, string? Code = null, string? Amount = null);

/// <summary>Every kind of entry, described once: the timeline's words, its filters and the reference page come from here.</summary>
public static class Kinds
{
    public static IReadOnlyList<KindDescription> All { get; } =
    [
        new(
            Kind.OnRoll,
            "On a school's roll",
            "School",
            "national curriculum year",
            "special educational provision: 0 none, 1 SEN support, 2 education, health and care plan"
        ),
        new(Kind.TermAbsence, "Absence in a term", "School", "sessions possible", "sessions missed"),
        new(
            Kind.WeekAttendance,
            "Attendance in a week",
            "School",
            "ten marks, Monday morning to Friday afternoon",
            "sessions missed"
        ),
        new(Kind.LeftRoll, "Left a school's roll", "School", "national curriculum year"),
        new(Kind.Suspended, "Suspended", "School", "reasons", "sessions"),
        new(Kind.PermanentlyExcluded, "Permanently excluded", "School", "reasons"),
        new(Kind.AlternativeProvision, "Alternative provision", "School", "kind of setting", "sessions a week"),
        new(Kind.PlanRequested, "Education, health and care plan asked for", "Special needs"),
        new(Kind.PlanRefused, "Plan or assessment refused", "Special needs"),
        new(Kind.PlanAssessed, "Assessed for a plan", "Special needs", "outcome"),
        new(Kind.PlanIssued, "Has an education, health and care plan", "Special needs"),
        new(Kind.PlanReviewed, "Plan reviewed", "Special needs"),
        new(Kind.EducationPlacement, "Placement named in the plan", "Special needs", "setting"),
        new(Kind.SenNeed, "Special educational need", "Special needs", "need", "rank: 1 primary"),
        new(Kind.EarlyHelpAsked, "Early help asked for", "Early help", "decision"),
        new(Kind.EarlyHelp, "Early help", "Early help", "reason"),
        new(Kind.Contact, "Contact with social care", "Social care", "who made it"),
        new(Kind.Referral, "Referred to social care", "Social care", "who referred", "1 if no further action"),
        new(Kind.Assessment, "Social care assessment", "Social care", "1 if no further action"),
        new(Kind.AssessmentFactor, "Factor found at assessment", "Social care", "factor"),
        new(Kind.ChildInNeedPlan, "Child in need plan", "Social care"),
        new(Kind.Section47Enquiry, "Child protection enquiry (section 47)", "Social care"),
        new(Kind.InitialConference, "Initial child protection conference", "Social care", "1 if a plan was made"),
        new(Kind.ProtectionPlan, "Child protection plan", "Social care", "category"),
        new(Kind.ProtectionReview, "Child protection review", "Social care"),
        new(Kind.WorkerAllocated, "Worker allocated", "Social care", "worker"),
        new(Kind.Moved, "Moved home", "Home"),
        new(Kind.Disability, "Disability recorded", "Special needs", "disability"),
        new(Kind.Immigration, "Immigration status", "Home", "status"),
        new(Kind.Described, "Recorded of the child", "Home"),
        new(Kind.CareEpisode, "Looked after", "Care", "legal status"),
        new(Kind.Placement, "Placed", "Care", "kind of placement"),
        new(Kind.CareReview, "Review of a looked-after child", "Care", "how the child took part"),
        new(Kind.StrengthsScore, "Strengths and difficulties score", "Care", "reason if none", "score, 0 to 40"),
        new(Kind.CareLeaver, "Care leaver", "Care", "activity"),
        new(Kind.AdoptionDecision, "Adoption", "Care", "step"),
        new(Kind.PreviousPermanence, "Left care for good before", "Care", "how"),
        new(Kind.HealthOfChildInCare, "Health of a looked-after child", "Care", "check"),
        new(Kind.DeprivedOfLiberty, "Deprived of liberty by leave of a court", "Care"),
        new(Kind.Missing, "Missing", "Missing", "M missing, A away without authorisation"),
        new(Kind.ReturnInterview, "Return interview", "Missing", "Y taken up, N offered only, - not offered"),
        new(Kind.YouthJustice, "Youth justice", "Youth justice", "outcome"),
    ];

    private static readonly KindDescription?[] ByNumber = Index();

    public static KindDescription Describe(Kind kind) =>
        ByNumber[(byte)kind] ?? throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind of entry.");

    private static KindDescription?[] Index()
    {
        var index = new KindDescription?[256];
        foreach (var description in All)
            index[(byte)description.Kind] = description;
        return index;
    }
}
