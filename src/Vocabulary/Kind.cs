namespace Headwater.Vocabulary;

/// <summary>What kind of thing happened. The numbers are stored: never renumber, only add. <see cref="Kinds"/> says what each means.</summary>
public enum Kind : byte
{
    OnRoll = 1,
    TermAbsence = 2,
    WeekAttendance = 3,
    LeftRoll = 4,
    Suspended = 5,
    PermanentlyExcluded = 6,
    AlternativeProvision = 7,

    PlanRequested = 20,
    PlanRefused = 21,
    PlanAssessed = 22,
    PlanIssued = 23,
    PlanReviewed = 24,
    EducationPlacement = 25,
    SenNeed = 26,

    EarlyHelpAsked = 40,
    EarlyHelp = 41,

    Contact = 50,
    Referral = 51,
    Assessment = 52,
    AssessmentFactor = 53,
    ChildInNeedPlan = 54,
    Section47Enquiry = 55,
    InitialConference = 56,
    ProtectionPlan = 57,
    ProtectionReview = 58,
    WorkerAllocated = 59,
    Moved = 60,
    Disability = 61,
    Immigration = 62,
    Described = 63,

    CareEpisode = 70,
    Placement = 71,
    CareReview = 72,
    StrengthsScore = 73,
    CareLeaver = 74,
    AdoptionDecision = 75,
    PreviousPermanence = 76,
    HealthOfChildInCare = 77,
    DeprivedOfLiberty = 78,

    Missing = 90,
    ReturnInterview = 91,
    YouthJustice = 92,
}
