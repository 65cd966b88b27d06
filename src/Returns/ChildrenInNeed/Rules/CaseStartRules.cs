using Headwater.Returns.Codes;
using Headwater.Returns.Rules;
using Headwater.Vocabulary;
using static Headwater.Returns.ChildrenInNeed.CinDetailsTable;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.ChildrenInNeed.Rules;

/// <summary>How a case begins: when and by whom the child was referred, why, and whether anything came of it.</summary>
internal static class CaseStartRules
{
    private static readonly Table Referrals = CinDetailsTable.Table;
    private static readonly Table Children = ChildIdentifiersTable.Table;
    private static readonly Table Assessments = AssessmentsTable.Table;
    private static readonly Table Enquiries = Section47Table.Table;
    private static readonly Table Plans = ChildProtectionPlansTable.Table;

    // The source of a referral has been asked for since this day.
    private static readonly DateOnly SourceSince = new(2013, 4, 1);

    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "8555Q",
            Always,
            [Referrals, Children],
            [ReferredOn, ChildIdentifiersTable.DeathDate],
            "Child cannot be referred after its recorded date of death",
            "Check the day of the referral and the date of death; one of them is wrong.",
            Each(Referrals, (line, child) => line.Day(ReferredOn) > child.DiedOn)
        )
        {
            Severity = Severity.Query,
            Fails = """
                ChildIdentifiers PersonDeathDate=2025-06-01
                CINdetails CINreferralDate=2025-06-02
                """,
            Passes = """
                ChildIdentifiers PersonDeathDate=2025-06-02
                CINdetails CINreferralDate=2025-06-02
                """,
        },
        new(
            "8568",
            Always,
            [Referrals],
            [NoFurtherAction],
            "RNFA flag is missing or invalid",
            "Say whether the referral led to no further action: 1 if it did, 0 if more followed.",
            Each(Referrals, line => !line.Says(NoFurtherAction) && !line.Denies(NoFurtherAction))
        )
        {
            Fails = """
                CINdetails ReferralNFA=_
                CINdetails CINdetailsID=2 ReferralNFA=2
                """,
            Passes = """
                CINdetails ReferralNFA=1
                CINdetails CINdetailsID=2 ReferralNFA=false
                """,
        },
        new(
            "8569Q",
            Always,
            [Referrals],
            [NoFurtherAction, ReferredOn],
            "A case with referral date before one working day prior to the collection start date must not be flagged as a no further action case",
            "Leave out a referral of an earlier year that led to nothing. If more followed from it, set the flag to 0.",
            Each(
                Referrals,
                (line, child) =>
                    line.Says(NoFurtherAction) && line.Day(ReferredOn) < WorkingDays.Before(child.Year.First, 1)
            )
        )
        {
            Severity = Severity.Query,
            Fails = "CINdetails CINreferralDate=2025-03-30 ReferralNFA=1",
            Passes = "CINdetails CINreferralDate=2025-03-31 ReferralNFA=1",
        },
        new(
            "8600",
            Always,
            [Referrals],
            [ReferredOn],
            "Child referral date missing or after data collection period",
            "Give the day of the referral. One after 31 March belongs to the next census.",
            Each(Referrals, (line, child) => line.Day(ReferredOn) is not { } day || day > child.Year.Last)
        )
        {
            Fails = """
                CINdetails CINreferralDate=2026-04-01
                CINdetails CINdetailsID=2 CINreferralDate=_
                """,
            Passes = "CINdetails CINreferralDate=2026-03-31",
        },
        new(
            "8606",
            Always,
            [Referrals, Children],
            [ReferredOn, ChildIdentifiersTable.BirthDate, ChildIdentifiersTable.ExpectedBirthDate],
            "Child referral date is more than 40 weeks before DOB or expected DOB",
            "Check the day of the referral and the date of birth: the child was not yet on the way.",
            Each(
                Referrals,
                (line, child) =>
                    child.Identity is { } identity
                    && (
                        IsTooEarly(line, identity.Day(ChildIdentifiersTable.BirthDate))
                        || IsTooEarly(line, identity.Day(ChildIdentifiersTable.ExpectedBirthDate))
                    )
            )
        )
        {
            Fails = """
                ChildIdentifiers PersonBirthDate=2026-03-10
                CINdetails CINreferralDate=2025-06-02
                """,
            Passes = """
                ChildIdentifiers PersonBirthDate=_ ExpectedPersonBirthDate=2026-03-09
                CINdetails CINreferralDate=2025-06-02
                """,
        },
        new(
            "8610",
            Always,
            [Referrals],
            [PrimaryNeed, NoFurtherAction],
            "Primary Need code is missing for a referral which led to further action.",
            "Record the main need. N0 is for the few cases in which it cannot be said.",
            Each(Referrals, line => line.Denies(NoFurtherAction) && line.IsBlank(PrimaryNeed))
        )
        {
            Fails = "CINdetails PrimaryNeedCode=_ ReferralNFA=0",
            Passes = "CINdetails PrimaryNeedCode=_ ReferralNFA=1",
        },
        new(
            "8650",
            Always,
            [Referrals],
            [PrimaryNeed],
            "Primary Need Code invalid (see Primary Need table in CIN census code set)",
            "Use one of the codes N0 to N9.",
            Unlisted(Referrals, PrimaryNeed, SocialCareCodes.PrimaryNeed)
        )
        {
            Fails = "CINdetails PrimaryNeedCode=N10",
            Passes = "CINdetails PrimaryNeedCode=N0",
        },
        // The flag itself is pointed at: with all that was done, it is more likely to be wrong than the work.
        new(
            "8831",
            Always,
            [Referrals, Assessments, Enquiries],
            [
                NoFurtherAction,
                AssessmentsTable.StartedOn,
                AssessmentsTable.AuthorisedOn,
                Section47Table.StartedOn,
                Section47Table.ConferenceOn,
            ],
            "Activity is recorded against a case marked as a referral with no further action",
            "If the work was done, the referral did lead to further action: set the flag to 0. If the work belongs to another referral, move it there.",
            Each(Referrals, (line, child) => line.Says(NoFurtherAction) && HasActivity(line, child))
        )
        {
            Fails = """
                CINdetails ReferralNFA=true
                Assessments AssessmentAuthorisationDate=_
                """,
            Passes = """
                CINdetails ReferralNFA=false
                CINdetails CINdetailsID=2 CINreferralDate=2025-12-01 ReferralNFA=true
                Assessments AssessmentAuthorisationDate=_
                """,
        },
        new(
            "8832",
            Always,
            [Plans, Referrals],
            [ChildProtectionPlansTable.Referral, NoFurtherAction],
            "Child Protection details provided for a referral with no further action.",
            "If there was a plan, the referral did lead to further action: set the flag to 0. If the plan belongs to another referral, move it there.",
            Each(Plans, (line, child) => child.CaseOf(line)?.Says(NoFurtherAction) is true)
        )
        {
            Fails = """
                CINdetails ReferralNFA=1
                ChildProtectionPlans
                """,
            Passes = """
                CINdetails ReferralNFA=0
                CINdetails CINdetailsID=2 CINreferralDate=2025-12-01 ReferralNFA=1
                ChildProtectionPlans
                """,
        },
        new(
            "8866",
            Always,
            [Referrals],
            [ReferralSource, ReferredOn],
            "Source of Referral is missing or an invalid code",
            "Record who referred the child, by the code; 10 is for a source that is not known.",
            Each(
                Referrals,
                line =>
                    line.Day(ReferredOn) >= SourceSince
                    && SocialCareCodes.ReferralSource.Find(line[ReferralSource]) is null
            )
        )
        {
            Fails = """
                CINdetails ReferralSource=_
                CINdetails CINdetailsID=2 CINreferralDate=2013-04-01 ReferralSource=1Z
                """,
            Passes = "CINdetails CINreferralDate=2013-03-31 ReferralSource=_",
        },
    ];

    private static bool IsTooEarly(Line referral, DateOnly? birth) =>
        referral.Day(ReferredOn) < birth?.AddDays(-LineReading.FortyWeeks);

    private static bool HasActivity(Line referral, Child child) =>
        referral.IsFilled(ConferenceOn)
        || child[Assessments]
            .Any(each =>
                each.Case == referral.Case
                && (each.IsFilled(AssessmentsTable.StartedOn) || each.IsFilled(AssessmentsTable.AuthorisedOn))
            )
        || child[Enquiries]
            .Any(each =>
                each.Case == referral.Case
                && (each.IsFilled(Section47Table.StartedOn) || each.IsFilled(Section47Table.ConferenceOn))
            );
}
