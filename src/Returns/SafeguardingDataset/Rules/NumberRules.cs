using Headwater.Returns.Rules;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.SafeguardingDataset.Rules;

/// <summary>Rules on the numbers of rows, and on those by which tables lead to each other.</summary>
internal static class NumberRules
{
    private static readonly (Table Table, Column Number)[] Own =
    [
        (PersonTable.Table, PersonTable.PersonId),
        (CinEpisodesTable.Table, CinEpisodesTable.ReferralId),
        (CinAssessmentsTable.Table, CinAssessmentsTable.AssessmentId),
        (CinPlansTable.Table, CinPlansTable.PlanId),
        (S47EnquiryTable.Table, S47EnquiryTable.EnquiryId),
        (InitialConferenceTable.Table, InitialConferenceTable.ConferenceId),
        (CpPlansTable.Table, CpPlansTable.PlanId),
        (CpReviewsTable.Table, CpReviewsTable.ReviewId),
        (ClaEpisodesTable.Table, ClaEpisodesTable.EpisodeId),
        (ClaPlacementTable.Table, ClaPlacementTable.PlacementId),
        (ClaReviewsTable.Table, ClaReviewsTable.ReviewId),
    ];

    private static readonly (Table Table, Column Person)[] OfPersons =
    [
        (LinkedIdentifiersTable.Table, LinkedIdentifiersTable.PersonId),
        (CinEpisodesTable.Table, CinEpisodesTable.PersonId),
        (CinAssessmentsTable.Table, CinAssessmentsTable.PersonId),
        (CinPlansTable.Table, CinPlansTable.PersonId),
        (S47EnquiryTable.Table, S47EnquiryTable.PersonId),
        (InitialConferenceTable.Table, InitialConferenceTable.PersonId),
        (CpPlansTable.Table, CpPlansTable.PersonId),
        (CpReviewsTable.Table, CpReviewsTable.PersonId),
        (ClaEpisodesTable.Table, ClaEpisodesTable.PersonId),
        (ClaPlacementTable.Table, ClaPlacementTable.PersonId),
    ];

    private static readonly (Table Table, Column Referral)[] OfReferrals =
    [
        (CinAssessmentsTable.Table, CinAssessmentsTable.ReferralId),
        (CinPlansTable.Table, CinPlansTable.ReferralId),
        (S47EnquiryTable.Table, S47EnquiryTable.ReferralId),
        (InitialConferenceTable.Table, InitialConferenceTable.ReferralId),
        (CpPlansTable.Table, CpPlansTable.ReferralId),
        (ClaEpisodesTable.Table, ClaEpisodesTable.ReferralId),
    ];

    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "SSD01",
            Always,
            [.. Own.Select(each => each.Table)],
            [.. Own.Select(each => each.Number)],
            "Two rows of the table have one number",
            "Find why the extract gives the row twice: a join that finds two of something is the usual cause.",
            Whole(year =>
            {
                var extracts = new Extracts(year);
                return Own.SelectMany(each =>
                {
                    var twice = Extracts.Twice(extracts.Numbers(year, each.Table, each.Number));
                    return twice.Count is 0
                        ? []
                        : year.All(each.Table).Where(line => twice.Contains(extracts.Number(line, each.Number)));
                });
            })
        )
        {
            MayLack = [.. Own.Select(each => each.Table)],
            Fails = """
                ssd_cin_plans
                ssd_cin_plans cinp_cin_plan_start_date=2025-02-22
                """,
            Passes = """
                ssd_cin_plans
                ssd_cin_plans cinp_cin_plan_id=32 cinp_cin_plan_start_date=2025-02-22
                """,
        },
        new(
            "SSD02",
            Always,
            [.. Own.Select(each => each.Table)],
            [.. Own.Select(each => each.Number)],
            "The row has no number of its own",
            "Every row needs one, be it made by the extract: other tables lead to it by that number.",
            Whole(year => Own.SelectMany(each => year.All(each.Table).Where(line => line.IsBlank(each.Number))))
        )
        {
            MayLack = [.. Own.Select(each => each.Table)],
            Fails = "ssd_cla_placement clap_cla_placement_id=_",
            Passes = "ssd_cla_placement clap_cla_placement_id=102",
        },
        Orphan(
            "SSD03",
            (PersonTable.Table, PersonTable.PersonId),
            OfPersons,
            "The row is of a child who is not in ssd_person",
            "Add the child to ssd_person, or put the child's number right.",
            "ssd_cin_plans cinp_person_id=2",
            "ssd_cin_plans cinp_person_id=1"
        ),
        Orphan(
            "SSD04",
            (CinEpisodesTable.Table, CinEpisodesTable.ReferralId),
            OfReferrals,
            "The row follows from a referral that is not in ssd_cin_episodes",
            "Add the referral, or put its number right; work on an older referral needs that referral's row.",
            "ssd_cin_plans cinp_referral_id=12",
            "ssd_cin_plans cinp_referral_id=_"
        ),
        Orphan(
            "SSD05",
            (CinAssessmentsTable.Table, CinAssessmentsTable.AssessmentId),
            [(AssessmentFactorsTable.Table, AssessmentFactorsTable.AssessmentId)],
            "The factors are of an assessment that is not in ssd_cin_assessments",
            "Add the assessment, or put its number right.",
            "ssd_assessment_factors cinf_assessment_id=22",
            "ssd_assessment_factors cinf_assessment_id=21"
        ),
        Orphan(
            "SSD06",
            (S47EnquiryTable.Table, S47EnquiryTable.EnquiryId),
            [(InitialConferenceTable.Table, InitialConferenceTable.EnquiryId)],
            "The conference follows from an enquiry that is not in ssd_s47_enquiry",
            "Add the enquiry, or put its number right.",
            "ssd_initial_cp_conference icpc_s47_enquiry_id=42",
            "ssd_initial_cp_conference icpc_s47_enquiry_id=_"
        ),
        Orphan(
            "SSD07",
            (CpPlansTable.Table, CpPlansTable.PlanId),
            [
                (CpReviewsTable.Table, CpReviewsTable.PlanId),
                (InitialConferenceTable.Table, InitialConferenceTable.PlanId),
            ],
            "The row belongs to a protection plan that is not in ssd_cp_plans",
            "Add the plan, or put its number right.",
            "ssd_cp_reviews cppr_cp_plan_id=62",
            "ssd_cp_reviews cppr_cp_plan_id=_"
        ),
        Orphan(
            "SSD08",
            (ClaEpisodesTable.Table, ClaEpisodesTable.CareId),
            [(ClaPlacementTable.Table, ClaPlacementTable.CareId), (ClaReviewsTable.Table, ClaReviewsTable.CareId)],
            "The row belongs to a period of care that is not in ssd_cla_episodes",
            "Add the episodes of that period, or put its number right.",
            "ssd_cla_reviews clar_cla_id=92",
            "ssd_cla_reviews clar_cla_id=91"
        ),
    ];

    private static Rule Orphan(
        string code,
        (Table Table, Column Number) at,
        IReadOnlyList<(Table Table, Column Number)> from,
        string message,
        string mend,
        string fails,
        string passes
    ) =>
        new(
            code,
            Always,
            [at.Table, .. from.Select(each => each.Table)],
            [at.Number, .. from.Select(each => each.Number)],
            message,
            mend,
            Whole(year =>
            {
                var extracts = new Extracts(year);
                var known = extracts.Numbers(year, at.Table, at.Number);
                return from.SelectMany(each =>
                    year.All(each.Table)
                        .Where(line =>
                            line.IsFilled(each.Number) && !Extracts.Has(known, extracts.Number(line, each.Number))
                        )
                );
            })
        )
        {
            MayLack = [.. from.Select(each => each.Table)],
            Fails = fails,
            Passes = passes,
        };
}
