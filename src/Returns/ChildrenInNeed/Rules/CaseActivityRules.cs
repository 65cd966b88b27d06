using Headwater.Returns.Rules;
using static Headwater.Returns.ChildrenInNeed.CinDetailsTable;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.ChildrenInNeed.Rules;

/// <summary>What was done in a case fits how the case went on.</summary>
internal static class CaseActivityRules
{
    private static readonly Table Cases = CinDetailsTable.Table;
    private static readonly Table Assessments = AssessmentsTable.Table;
    private static readonly Table Enquiries = Section47Table.Table;
    private static readonly Table Plans = CinPlanDatesTable.Table;
    private static readonly Table ProtectionPlans = ChildProtectionPlansTable.Table;

    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "2990",
            Always,
            [Cases, Enquiries, ProtectionPlans, Plans],
            [CloseReason, ConferenceOn],
            "Activity is recorded against a case marked as ‘Case closed after assessment, no further action’ or 'case closed after assessment, referred to early help'.",
            "If there was an enquiry, a conference or a plan, the case did not close after assessment: give the true reason.",
            Each(
                Cases,
                (each, child) =>
                    each[CloseReason] is "RC8" or "RC9"
                    && (
                        each.IsFilled(ConferenceOn)
                        || child[Enquiries].InCase(each).Any()
                        || child[ProtectionPlans].InCase(each).Any()
                        || child[Plans].InCase(each).Any()
                    )
            )
        )
        {
            Fails = "CINdetails CINclosureDate=2025-07-11 ReasonForClosure=RC9",
            Passes = """
                CINdetails CINclosureDate=2025-07-11 ReasonForClosure=RC9
                none CINplanDates
                """,
        },
        new(
            "2991Q",
            Always,
            [Cases, Enquiries, Assessments],
            [Referral],
            "Please check and either amend data or provide a reason: A Section 47 module is recorded and there is no assessment on the episode",
            "An enquiry is part of an assessment: add the assessment that was done, or say why there was none.",
            Each(Cases, (each, child) => child[Enquiries].InCase(each).Any() && !child[Assessments].InCase(each).Any())
        )
        {
            Severity = Severity.Query,
            Fails = """
                CINdetails CINreferralDate=2024-05-01
                CINdetails CINdetailsID=2
                Section47 CINdetailsID=2
                """,
            Passes = """
                CINdetails CINreferralDate=2024-05-01
                CINdetails CINdetailsID=2
                Section47 CINdetailsID=1
                """,
        },
        new(
            "4000",
            Always,
            [Plans, Cases],
            [CinPlanDatesTable.StartedOn, NoFurtherAction],
            "CIN Plan details provided for a referral with no further action",
            "If there was a plan, say that the referral led to further action; if there was none, take the plan out.",
            Each(Plans, (each, child) => child.CaseOf(each)?.Says(NoFurtherAction) is true)
        )
        {
            Fails = "CINdetails ReferralNFA=true",
            Passes = "CINdetails ReferralNFA=false",
        },
    ];
}
