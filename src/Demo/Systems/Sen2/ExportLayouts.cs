using System.Globalization;
using Headwater.Demo.Files;
using Headwater.Returns.Sen2;

namespace Headwater.Demo.Systems.Sen2;

/// <summary>How the modules of the SEN2 export are filled.</summary>
internal static class ExportLayouts
{
    public static Layout<Exported> People { get; } =
        new Layout<Exported>(Sen2PersonTable.Table)
            .Text(Sen2PersonTable.PersonId, line => line.PersonId)
            .Blank(Sen2PersonTable.NativeId, Sen2PersonTable.Order, Sen2PersonTable.LearnerNumber)
            .Text(Sen2PersonTable.SourceId, _ => "1")
            .Text(Sen2PersonTable.Sen2Id, _ => "1")
            .Text(Sen2PersonTable.Surname, line => line.Known.Surname)
            .Text(Sen2PersonTable.Forename, line => line.Known.Forename)
            .Day(Sen2PersonTable.BirthDate, line => line.Known.Born)
            .Letter(Sen2PersonTable.Sex, line => line.Known.Sex)
            .Text(Sen2PersonTable.Ethnicity, line => line.Life.Child.Ethnicity)
            .Text(Sen2PersonTable.Postcode, line => line.Life.PostcodeOn(line.Census))
            .Text(Sen2PersonTable.Upn, line => line.Upn)
            .Text(
                Sen2PersonTable.NoUpn,
                line =>
                    line.Upn is not null ? null
                    : line.Life.Child.Birthday(5) > line.Census ? "UN1"
                    : "UN2"
            );

    public static Layout<Exported> Requests { get; } =
        new Layout<Exported>(Sen2RequestsTable.Table)
            .Text(Sen2RequestsTable.RequestId, line => line.Id)
            .Blank(Sen2RequestsTable.NativeId, Sen2RequestsTable.Order)
            .Text(Sen2RequestsTable.SourceId, _ => "1")
            .Text(Sen2RequestsTable.PersonId, line => line.PersonId)
            .Day(Sen2RequestsTable.Received, line => line.Request.Received)
            .Text(Sen2RequestsTable.RequestSource, line => line.Request.Source)
            .Flag(Sen2RequestsTable.YouthAccommodation, _ => false)
            .Day(Sen2RequestsTable.OutcomeOn, line => line.Request.Decided <= line.Census ? line.Request.Decided : null)
            .Text(Sen2RequestsTable.Outcome, line => line.Outcome(line.Request.Assessed, line.Request.Decided))
            .Flag(Sen2RequestsTable.Mediation, line => !line.Request.Assessed && line.Request.Mediation)
            .Flag(Sen2RequestsTable.Tribunal, line => !line.Request.Assessed && line.Request.Tribunal)
            .Blank(Sen2RequestsTable.Exported);

    public static Layout<Exported> Assessments { get; } =
        new Layout<Exported>(Sen2AssessmentTable.Table)
            .Text(Sen2AssessmentTable.AssessmentId, line => line.Id)
            .Blank(Sen2AssessmentTable.NativeId, Sen2AssessmentTable.Order)
            .Text(Sen2AssessmentTable.SourceId, _ => "1")
            .Text(Sen2AssessmentTable.RequestId, line => line.Id)
            .Text(
                Sen2AssessmentTable.Outcome,
                line => line.Outcome(line.Request.Named is not null, line.Request.AssessmentDecided)
            )
            .Day(
                Sen2AssessmentTable.OutcomeOn,
                line => line.Request.AssessmentDecided <= line.Census ? line.Request.AssessmentDecided : null
            )
            .Flag(Sen2AssessmentTable.Mediation, line => line.Request.Mediation)
            .Flag(Sen2AssessmentTable.Tribunal, line => line.Request.Tribunal)
            .Flag(Sen2AssessmentTable.OtherMediation, _ => false)
            .Flag(Sen2AssessmentTable.OtherTribunal, _ => false)
            .Flag(Sen2AssessmentTable.Exception, _ => false);

    public static Layout<Exported> Plans { get; } =
        new Layout<Exported>(Sen2NamedPlanTable.Table)
            .Text(Sen2NamedPlanTable.PlanId, line => line.Id)
            .Blank(Sen2NamedPlanTable.NativeId, Sen2NamedPlanTable.Order)
            .Text(Sen2NamedPlanTable.SourceId, _ => "1")
            .Text(Sen2NamedPlanTable.AssessmentId, line => line.Id)
            .Day(Sen2NamedPlanTable.Started, line => line.Request.Named)
            .Text(Sen2NamedPlanTable.Residential, _ => "N")
            .Text(Sen2NamedPlanTable.WorkBased, _ => "N")
            .Text(Sen2NamedPlanTable.PersonalBudget, _ => "N")
            .Text(Sen2NamedPlanTable.OrganisedArrangement, _ => "N")
            .Text(Sen2NamedPlanTable.DirectPayment, _ => "N")
            .Day(Sen2NamedPlanTable.Ceased, line => line.Ended ? line.Request.Ceased : null)
            .Text(Sen2NamedPlanTable.CeaseReason, line => line.Ended ? line.Request.CeaseReason : null);

    public static Layout<Exported> PlanDetails { get; } =
        new Layout<Exported>(Sen2PlanDetailTable.Table)
            .Text(Sen2PlanDetailTable.DetailId, line => line.Id)
            .Blank(Sen2PlanDetailTable.NativeId, Sen2PlanDetailTable.Order, Sen2PlanDetailTable.Ukprn)
            .Text(Sen2PlanDetailTable.OtherSetting, line => line.OtherSetting)
            .Text(Sen2PlanDetailTable.SourceId, _ => "1")
            .Text(Sen2PlanDetailTable.PlanId, line => line.Id)
            .Number(Sen2PlanDetailTable.Urn, line => line.School?.School.Urn)
            .Text(Sen2PlanDetailTable.Setting, line => line.Setting)
            .Text(Sen2PlanDetailTable.Rank, _ => "1")
            .Flag(Sen2PlanDetailTable.SenUnit, _ => false)
            .Flag(Sen2PlanDetailTable.ResourcedProvision, _ => false);

    public static Layout<Exported> Active { get; } =
        new Layout<Exported>(Sen2ActivePlansTable.Table)
            .Text(Sen2ActivePlansTable.ActivePlanId, line => line.Id)
            .Blank(
                Sen2ActivePlansTable.NativeId,
                Sen2ActivePlansTable.Order,
                Sen2ActivePlansTable.CameFrom,
                Sen2ActivePlansTable.TransferDue,
                Sen2ActivePlansTable.TransferFinal
            )
            .Text(Sen2ActivePlansTable.SourceId, _ => "1")
            .Text(Sen2ActivePlansTable.RequestId, line => line.Id)
            .Day(Sen2ActivePlansTable.ReviewMeeting, line => line.LastReview?.AddDays(-24))
            .Text(Sen2ActivePlansTable.ReviewOutcome, line => line.LastReview is null ? null : "C")
            .Blank(Sen2ActivePlansTable.ReviewDraft)
            .Day(Sen2ActivePlansTable.LastReview, line => line.LastReview);

    public static Layout<Exported> Placements { get; } =
        new Layout<Exported>(Sen2PlacementDetailTable.Table)
            .Text(Sen2PlacementDetailTable.DetailId, line => line.Id)
            .Blank(
                Sen2PlacementDetailTable.NativeId,
                Sen2PlacementDetailTable.Order,
                Sen2PlacementDetailTable.LeavingDate
            )
            .Text(Sen2PlacementDetailTable.SourceId, _ => "1")
            .Text(Sen2PlacementDetailTable.ActivePlanId, line => line.Id)
            .Number(Sen2PlacementDetailTable.Urn, line => line.School?.School.Urn)
            .Blank(Sen2PlacementDetailTable.Ukprn)
            .Text(Sen2PlacementDetailTable.Setting, line => line.Setting)
            .Text(Sen2PlacementDetailTable.OtherSetting, line => line.OtherSetting)
            .Text(Sen2PlacementDetailTable.Rank, _ => "1")
            .Day(Sen2PlacementDetailTable.EntryDate, line => line.School?.Entry ?? line.Request.Named)
            .Flag(Sen2PlacementDetailTable.SenUnit, _ => false)
            .Flag(Sen2PlacementDetailTable.ResourcedProvision, _ => false)
            .Text(Sen2PlacementDetailTable.Residential, _ => "N")
            .Text(Sen2PlacementDetailTable.WorkBased, _ => "N");

    public static Layout<(Exported Line, string Need, int Rank)> Needs { get; } =
        new Layout<(Exported Line, string Need, int Rank)>(Sen2NeedTable.Table)
            .Text(Sen2NeedTable.NeedId, line => $"{line.Line.Id}{line.Rank}")
            .Blank(Sen2NeedTable.NativeId, Sen2NeedTable.Order)
            .Text(Sen2NeedTable.SourceId, _ => "1")
            .Text(Sen2NeedTable.ActivePlanId, line => line.Line.Id)
            .Text(Sen2NeedTable.Rank, line => line.Rank.ToString(CultureInfo.InvariantCulture))
            .Text(Sen2NeedTable.Need, line => line.Need);
}
