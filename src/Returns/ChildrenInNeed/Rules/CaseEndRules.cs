using Headwater.Returns.Codes;
using Headwater.Returns.Rules;
using static Headwater.Returns.ChildrenInNeed.CinDetailsTable;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.ChildrenInNeed.Rules;

/// <summary>How a case ends: when, why, and with all of its work done.</summary>
internal static class CaseEndRules
{
    private static readonly Table Referrals = CinDetailsTable.Table;
    private static readonly Table Children = ChildIdentifiersTable.Table;
    private static readonly Table Assessments = AssessmentsTable.Table;
    private static readonly Table Factors = AssessmentFactorsListTable.Table;
    private static readonly Table Enquiries = Section47Table.Table;
    private static readonly Table ProtectionPlans = ChildProtectionPlansTable.Table;
    private static readonly Table NeedPlans = CinPlanDatesTable.Table;

    public static IReadOnlyList<Rule> All { get; } =
    [
        // What is dated after the case closed is pointed at; the start of a protection plan is not among the dates compared.
        new(
            "8565",
            Always,
            [Referrals, Assessments, Enquiries, ProtectionPlans, NeedPlans],
            [
                ConferenceOn,
                ClosedOn,
                AssessmentsTable.AuthorisedOn,
                AssessmentsTable.StartedOn,
                Section47Table.ConferenceOn,
                Section47Table.StartedOn,
                ChildProtectionPlansTable.EndedOn,
                CinPlanDatesTable.EndedOn,
                CinPlanDatesTable.StartedOn,
            ],
            "Activity shown after a case has been closed",
            "Check the day on which the case closed and the days of the work. Work after that day belongs to a new referral.",
            EachChild(AfterClosing)
        )
        {
            Fails = """
                CINdetails CINclosureDate=2025-07-09 ReasonForClosure=RC7
                Assessments AssessmentAuthorisationDate=2025-07-10
                """,
            Passes = """
                CINdetails CINclosureDate=2025-07-10 ReasonForClosure=RC7
                Assessments AssessmentAuthorisationDate=2025-07-10
                """,
        },
        new(
            "8585Q",
            Always,
            [Referrals, Children],
            [CloseReason, ChildIdentifiersTable.DeathDate],
            "Please check and either amend or provide a reason: CIN episode shows Died as the Closure Reason, however child has no recorded Date of Death",
            "Record the date of death, or correct the reason why the case closed.",
            Each(
                Referrals,
                (line, child) =>
                    line[CloseReason] is "RC2" && child.Identity?.IsFilled(ChildIdentifiersTable.DeathDate) is not true
            )
        )
        {
            Severity = Severity.Query,
            Fails = "CINdetails CINclosureDate=2025-12-01 ReasonForClosure=RC2",
            Passes = """
                ChildIdentifiers PersonDeathDate=2025-12-01
                CINdetails CINclosureDate=2025-12-01 ReasonForClosure=RC2
                """,
        },
        new(
            "8620",
            Always,
            [Referrals],
            [ClosedOn],
            "CIN Closure Date present and does not fall within the Census year",
            "Correct the day. A case that closed before 1 April is left out; one that closed after 31 March is still open in this census.",
            Each(Referrals, (line, child) => line.IsOutside(ClosedOn, child.Year))
        )
        {
            Fails = """
                CINdetails CINclosureDate=2025-03-31 ReasonForClosure=RC7
                CINdetails CINdetailsID=2 CINclosureDate=2026-04-01 ReasonForClosure=RC7
                """,
            Passes = """
                CINdetails CINclosureDate=2025-04-01 ReasonForClosure=RC7
                CINdetails CINdetailsID=2 CINclosureDate=2026-03-31 ReasonForClosure=RC7
                """,
        },
        new(
            "8630",
            Always,
            [Referrals],
            [ClosedOn, ReferredOn],
            "CIN Closure Date is before CIN Referral Date for the same CIN episode",
            "Check both days; one of them is wrong.",
            Each(Referrals, line => line.Day(ClosedOn) < line.Day(ReferredOn))
        )
        {
            Fails = "CINdetails CINreferralDate=2025-06-02 CINclosureDate=2025-06-01 ReasonForClosure=RC7",
            Passes = "CINdetails CINreferralDate=2025-06-02 CINclosureDate=2025-06-02 ReasonForClosure=RC7",
        },
        new(
            "8640",
            Always,
            [Referrals],
            [CloseReason],
            "CIN Reason for closure code invalid (see Reason for Closure table in CIN Census code set)",
            "Use one of the codes RC1 to RC9.",
            Unlisted(Referrals, CloseReason, SocialCareCodes.CloseReason)
        )
        {
            Fails = "CINdetails CINclosureDate=2025-12-01 ReasonForClosure=RC10",
            Passes = "CINdetails CINclosureDate=2025-12-01 ReasonForClosure=RC1",
        },
        new(
            "8805",
            Always,
            [Referrals],
            [CloseReason, ClosedOn],
            "A CIN case cannot have a CIN closure date without a Reason for Closure",
            "Record why the case closed.",
            Each(Referrals, line => line.IsFilled(ClosedOn) && line.IsBlank(CloseReason))
        )
        {
            Fails = "CINdetails CINclosureDate=2025-12-01",
            Passes = "CINdetails CINclosureDate=2025-12-01 ReasonForClosure=RC7",
        },
        new(
            "8810",
            Always,
            [Referrals],
            [ClosedOn, CloseReason],
            "A CIN case cannot have a Reason for Closure without a CIN Closure Date",
            "Record the day on which the case closed, or take the reason away if it is open.",
            Each(Referrals, line => line.IsBlank(ClosedOn) && line.IsFilled(CloseReason))
        )
        {
            Fails = "CINdetails ReasonForClosure=RC7",
            Passes = "CINdetails CINclosureDate=2025-12-01 ReasonForClosure=RC7",
        },
        new(
            "8825Q",
            Always,
            [Referrals, Assessments],
            [CloseReason],
            "Please check and either amend data or provide a reason: Reason for Closure code RC8 (case closed after assessment) or RC9 (case closed after assessment, referred to early help) has been returned but there is no assessment present for the episode.",
            "Add the assessment, or correct the reason why the case closed.",
            Each(Referrals, (line, child) => ClosedAfterAssessment(line) && !child[Assessments].InCase(line).Any())
        )
        {
            Severity = Severity.Query,
            Fails = """
                CINdetails
                CINdetails CINdetailsID=2 CINclosureDate=2025-12-01 ReasonForClosure=RC9
                Assessments
                """,
            Passes = """
                CINdetails CINclosureDate=2025-12-01 ReasonForClosure=RC9
                Assessments
                """,
        },
        new(
            "8867",
            Always,
            [Assessments, Referrals],
            [AssessmentsTable.AuthorisedOn, ClosedOn],
            "CIN episode is shown as closed, however Assessment is not shown as completed",
            "Record the day on which the assessment was signed off, or open the case again.",
            Each(
                Assessments,
                (line, child) =>
                    line.IsBlank(AssessmentsTable.AuthorisedOn) && child.CaseOf(line)?.IsFilled(ClosedOn) is true
            )
        )
        {
            Fails = """
                CINdetails CINclosureDate=2025-12-01 ReasonForClosure=RC7
                Assessments AssessmentAuthorisationDate=_
                """,
            Passes = """
                CINdetails CINclosureDate=2025-12-01 ReasonForClosure=RC7
                CINdetails CINdetailsID=2 CINreferralDate=2025-12-02
                Assessments CINdetailsID=2 AssessmentActualStartDate=2025-12-03 AssessmentAuthorisationDate=_
                """,
        },
        new(
            "8868",
            Always,
            [Enquiries, Referrals],
            [Section47Table.ConferenceOn, Section47Table.ConferenceNotRequired, ClosedOn],
            "CIN episode is shown as closed, however Section 47 enquiry is not shown as completed by ICPC date or ICPC not required flag",
            "Record the day of the conference, or that none was needed.",
            Each(Enquiries, (line, child) => line.IsOpenEnquiry && child.CaseOf(line)?.IsFilled(ClosedOn) is true)
        )
        {
            Fails = """
                CINdetails CINclosureDate=2025-12-01 ReasonForClosure=RC7
                Section47 DateOfInitialCPC=_ ICPCnotRequired=0
                """,
            Passes = """
                CINdetails CINclosureDate=2025-12-01 ReasonForClosure=RC7
                Section47 DateOfInitialCPC=_ ICPCnotRequired=true
                """,
        },
        // A case that is still open is asked about too: with no factor found, nothing is left to be done in it.
        new(
            "8873Q",
            Always,
            [Referrals, Assessments, Factors],
            [CloseReason, AssessmentFactorsListTable.Factor],
            "Please check and either amend data or provide a reason: When there is only one assessment on the episode and the factors code “21 No factors identified” has been used for the completed assessment, the reason for closure ‘RC8’ or 'RC9' should be used.",
            "If nothing more was to be done, close the case with RC8 or RC9. If something was, record the factor that called for it instead of 21.",
            Each(Referrals, (line, child) => !ClosedAfterAssessment(line) && FoundNothing(line, child))
        )
        {
            Severity = Severity.Query,
            Fails = """
                CINdetails CINclosureDate=2025-12-01 ReasonForClosure=RC7
                AssessmentFactorsList AssessmentFactor=21
                """,
            Passes = """
                CINdetails CINclosureDate=2025-12-01 ReasonForClosure=RC8
                AssessmentFactorsList AssessmentFactor=21
                """,
        },
    ];

    private static bool ClosedAfterAssessment(Line referral) => referral[CloseReason] is "RC8" or "RC9";

    private static bool FoundNothing(Line referral, Child child) =>
        child[Assessments].InCase(referral).ToList() is [var only]
        && only.IsFilled(AssessmentsTable.AuthorisedOn)
        && child[Factors]
            .Any(each =>
                each[AssessmentFactorsListTable.Assessment] == only[AssessmentsTable.Assessment]
                && each[AssessmentFactorsListTable.Factor] is "21"
            );

    private static IEnumerable<Line> AfterClosing(Child child)
    {
        foreach (var referral in child[Referrals])
        {
            if (referral.Day(ClosedOn) is not { } closed)
                continue;
            if (referral.Day(ConferenceOn) > closed)
                yield return referral;
            foreach (var each in After(Assessments, AssessmentsTable.StartedOn, AssessmentsTable.AuthorisedOn))
                yield return each;
            foreach (var each in After(Enquiries, Section47Table.StartedOn, Section47Table.ConferenceOn))
                yield return each;
            foreach (var each in After(ProtectionPlans, ChildProtectionPlansTable.EndedOn))
                yield return each;
            foreach (var each in After(NeedPlans, CinPlanDatesTable.StartedOn, CinPlanDatesTable.EndedOn))
                yield return each;

            IEnumerable<Line> After(Table table, params IEnumerable<Column> days) =>
                child[table].InCase(referral).Where(each => days.Any(day => each.Day(day) > closed));
        }
    }
}
