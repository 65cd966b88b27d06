using Headwater.Returns.Rules;
using static Headwater.Returns.ChildrenInNeed.CinDetailsTable;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.ChildrenInNeed.Rules;

/// <summary>Nothing that follows from a referral begins before it.</summary>
internal static class ReferralDayRules
{
    private const string Mend =
        "Check both days. If this came from an earlier referral, record it there; if the case was open already, the referral day is wrong.";

    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "1103",
            Always,
            [AssessmentsTable.Table, CinDetailsTable.Table],
            [AssessmentsTable.StartedOn, ReferredOn],
            "The assessment start date cannot be before the referral date",
            Mend,
            Each(AssessmentsTable.Table, (each, child) => each.Day(AssessmentsTable.StartedOn) < Referred(child, each))
        )
        {
            Fails = "Assessments AssessmentActualStartDate=2025-06-01",
            Passes = "Assessments AssessmentActualStartDate=2025-06-02",
        },
        // The conference stands with its enquiry or with the referral: whichever of the two has it is looked at.
        new(
            "1104",
            Always,
            [Section47Table.Table, CinDetailsTable.Table],
            [Section47Table.ConferenceOn, ConferenceOn, ReferredOn],
            "The date of the initial child protection conference cannot be before the referral date",
            Mend,
            EachChild(child =>
                [
                    .. child[Section47Table.Table]
                        .Where(each => each.Day(Section47Table.ConferenceOn) < Referred(child, each)),
                    .. child[CinDetailsTable.Table].Where(each => each.Day(ConferenceOn) < each.Day(ReferredOn)),
                ]
            )
        )
        {
            Fails = """
                Section47 DateOfInitialCPC=2025-06-01
                CINdetails CINdetailsID=2 DateOfInitialCPC=2025-06-01
                """,
            Passes = "Section47 DateOfInitialCPC=2025-06-02",
        },
        new(
            "1105",
            Always,
            [ChildProtectionPlansTable.Table, CinDetailsTable.Table],
            [ChildProtectionPlansTable.StartedOn, ReferredOn],
            "The child protection plan start date cannot be before the referral date",
            Mend,
            Each(
                ChildProtectionPlansTable.Table,
                (each, child) => each.Day(ChildProtectionPlansTable.StartedOn) < Referred(child, each)
            )
        )
        {
            Fails = """
                CINdetails CINreferralDate=2024-05-01
                CINdetails CINdetailsID=2
                ChildProtectionPlans CINdetailsID=2 CPPstartDate=2025-06-01
                """,
            Passes = """
                CINdetails CINreferralDate=2024-05-01
                CINdetails CINdetailsID=2
                ChildProtectionPlans CINdetailsID=1 CPPstartDate=2025-06-01
                """,
        },
        new(
            "2889",
            Always,
            [Section47Table.Table, CinDetailsTable.Table],
            [Section47Table.StartedOn, ReferredOn],
            "The S47 start date cannot be before the referral date.",
            Mend,
            Each(Section47Table.Table, (each, child) => each.Day(Section47Table.StartedOn) < Referred(child, each))
        )
        {
            Fails = "Section47 S47ActualStartDate=2025-06-01",
            Passes = "Section47 S47ActualStartDate=2025-06-02",
        },
        new(
            "4015",
            Always,
            [CinPlanDatesTable.Table, CinDetailsTable.Table],
            [CinPlanDatesTable.StartedOn, ReferredOn],
            "The CIN Plan start date cannot be before the referral date",
            Mend,
            Each(
                CinPlanDatesTable.Table,
                (each, child) => each.Day(CinPlanDatesTable.StartedOn) < Referred(child, each)
            )
        )
        {
            Fails = "CINplanDates CINPlanStartDate=2025-06-01",
            Passes = "CINplanDates CINPlanStartDate=2025-06-02",
        },
    ];

    private static DateOnly? Referred(Child child, Line row) => child.CaseOf(row)?.Day(ReferredOn);
}
