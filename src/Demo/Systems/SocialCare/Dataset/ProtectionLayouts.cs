using Headwater.Demo.Files;
using Headwater.Demo.Randomness;
using Headwater.Demo.Workers;
using Headwater.Returns.SafeguardingDataset;

namespace Headwater.Demo.Systems.SocialCare.Dataset;

/// <summary>How the tables of child protection are filled.</summary>
internal static class ProtectionLayouts
{
    public static Layout<Line<Enquiry>> Enquiries { get; } =
        new Layout<Line<Enquiry>>(S47EnquiryTable.Table)
            .Text(S47EnquiryTable.EnquiryId, line => line.Id(RecordKind.Enquiry))
            .Text(S47EnquiryTable.ReferralId, line => line.ReferralId)
            .Text(S47EnquiryTable.PersonId, line => line.Person)
            .Day(S47EnquiryTable.StartedOn, line => line.Thing.Start)
            .Day(S47EnquiryTable.EndedOn, line => line.Thing.End)
            .Flag(S47EnquiryTable.NoFurtherAction, line => line.Thing.Target is null)
            .Text(
                S47EnquiryTable.Outcome,
                line =>
                    line.Thing.Target is null
                        ? """{"OUTCOME":"No conference"}"""
                        : """{"OUTCOME":"Initial conference"}"""
            )
            .Text(S47EnquiryTable.Worker, line => line.WorkerOn(Team.Assessment, line.Thing.Start).Id)
            .Text(S47EnquiryTable.Team, _ => Worker.NameOf(Team.Assessment));

    public static Layout<Line<Enquiry>> Conferences { get; } =
        new Layout<Line<Enquiry>>(InitialConferenceTable.Table)
            .Text(InitialConferenceTable.ConferenceId, line => line.Id(RecordKind.Conference))
            .Text(InitialConferenceTable.MeetingId, line => $"M{line.Id(RecordKind.Conference)}")
            .Text(InitialConferenceTable.EnquiryId, line => line.Id(RecordKind.Enquiry))
            .Text(InitialConferenceTable.PersonId, line => line.Person)
            .Text(InitialConferenceTable.PlanId, PlanAfter)
            .Text(InitialConferenceTable.ReferralId, line => line.ReferralId)
            .Flag(InitialConferenceTable.TransferIn, _ => false)
            .Day(InitialConferenceTable.DueOn, line => line.Thing.Target)
            .Day(InitialConferenceTable.HeldOn, line => line.Thing.Conference)
            .Flag(InitialConferenceTable.PlanMade, line => line.Thing.Planned)
            .Text(
                InitialConferenceTable.Outcome,
                line =>
                    line.Thing.Planned
                        ? """{"OUTCOME":"Child protection plan"}"""
                        : """{"OUTCOME":"Child in need plan"}"""
            )
            .Text(InitialConferenceTable.Team, _ => Worker.NameOf(Team.FamilySupport))
            .Text(InitialConferenceTable.Worker, line => line.WorkerOn(Team.FamilySupport, line.Thing.Start).Id);

    public static Layout<Line<ProtectionPlan>> Plans { get; } =
        new Layout<Line<ProtectionPlan>>(CpPlansTable.Table)
            .Text(CpPlansTable.PlanId, line => line.Id(RecordKind.ProtectionPlan))
            .Text(CpPlansTable.ReferralId, line => line.ReferralId)
            .Text(CpPlansTable.ConferenceId, ConferenceBefore)
            .Text(CpPlansTable.PersonId, line => line.Person)
            .Day(CpPlansTable.StartedOn, line => line.Thing.Start)
            .Day(CpPlansTable.EndedOn, line => line.Thing.End)
            .Text(CpPlansTable.InitialCategory, line => line.Thing.Category)
            .Flag(CpPlansTable.OtherAuthority, _ => false)
            .Text(CpPlansTable.LatestCategory, line => line.Thing.Latest);

    public static Layout<(Line<ProtectionPlan> Plan, int Nth)> Reviews { get; } =
        new Layout<(Line<ProtectionPlan> Plan, int Nth)>(CpReviewsTable.Table)
            .Text(CpReviewsTable.ReviewId, line => Id(line))
            .Text(CpReviewsTable.PersonId, line => line.Plan.Person)
            .Text(CpReviewsTable.PlanId, line => line.Plan.Id(RecordKind.ProtectionPlan))
            .Day(CpReviewsTable.DueOn, line => line.Plan.Thing.Reviews[line.Nth].Due)
            .Day(CpReviewsTable.HeldOn, line => line.Plan.Thing.Reviews[line.Nth].On)
            .Text(CpReviewsTable.MeetingId, line => $"M{Id(line)}")
            .Flag(
                CpReviewsTable.Continues,
                line => line.Nth < line.Plan.Thing.Reviews.Count - 1 || line.Plan.Thing.End is null
            )
            .Flag(CpReviewsTable.Quorate, _ => true)
            .Text(
                CpReviewsTable.Participation,
                line => line.Plan.Life.Child.Birthday(4) > line.Plan.Thing.Start ? "PN0" : "PN6"
            );

    private static string Id((Line<ProtectionPlan> Plan, int Nth) line) =>
        $"{line.Plan.Id(RecordKind.ProtectionReview)}-{line.Nth + 1}";

    private static string? PlanAfter(Line<Enquiry> line)
    {
        var nth = line.Referral.ProtectionPlans.FindIndex(plan => plan.Start == line.Thing.Conference);
        return nth < 0
            ? null
            : new Line<ProtectionPlan>(line.Life, line.Referral, line.Referral.ProtectionPlans[nth], nth).Id(
                RecordKind.ProtectionPlan
            );
    }

    private static string? ConferenceBefore(Line<ProtectionPlan> line)
    {
        var nth = line.Referral.Enquiries.FindIndex(enquiry => enquiry.Conference == line.Thing.Start);
        return nth < 0
            ? null
            : new Line<Enquiry>(line.Life, line.Referral, line.Referral.Enquiries[nth], nth).Id(RecordKind.Conference);
    }
}
