using Headwater.Demo.Files;
using Headwater.Demo.Systems.SocialCare;
using Headwater.Demo.Systems.SocialCare.Dataset;
using Headwater.Returns.ChildrenInNeed;

namespace Headwater.Demo.Systems.ChildrenInNeed;

/// <summary>How the tables of the children in need census are filled.</summary>
internal static class CensusLayouts
{
    public static Layout<int> Head { get; } =
        new Layout<int>(CensusHeaderTable.Table)
            .Text(CensusHeaderTable.Collection, _ => "CIN")
            .Number(CensusHeaderTable.Year, year => year)
            .Day(CensusHeaderTable.ReferenceDate, year => new DateOnly(year, 3, 31))
            .Text(CensusHeaderTable.SourceLevel, _ => "L")
            .Text(CensusHeaderTable.Software, _ => "Headwater demo")
            .Text(CensusHeaderTable.Release, _ => "1")
            .Text(CensusHeaderTable.SerialNumber, _ => "001")
            .Blank(CensusHeaderTable.Authority, CensusHeaderTable.WrittenAt);

    public static Layout<InCensus> Identifiers { get; } =
        new Layout<InCensus>(ChildIdentifiersTable.Table)
            .Text(ChildIdentifiersTable.Child, child => child.Child)
            .Text(ChildIdentifiersTable.Upn, child => KnownNumbers.Knows(child.Life) ? child.Life.Child.Upn : null)
            .Text(ChildIdentifiersTable.UpnUnknown, child => child.NoUpn)
            .Day(ChildIdentifiersTable.BirthDate, child => child.Known.Born)
            .Text(ChildIdentifiersTable.Sex, child => child.Sex)
            .Blank(
                ChildIdentifiersTable.FormerUpn,
                ChildIdentifiersTable.ExpectedBirthDate,
                ChildIdentifiersTable.DeathDate
            );

    public static Layout<InCensus> Characteristics { get; } =
        new Layout<InCensus>(ChildCharacteristicsTable.Table)
            .Text(ChildCharacteristicsTable.Child, child => child.Child)
            .Text(ChildCharacteristicsTable.Ethnicity, child => child.Life.Child.Ethnicity);

    public static Layout<InCensus> Disabilities { get; } =
        new Layout<InCensus>(DisabilitiesTable.Table)
            .Text(DisabilitiesTable.Child, child => child.Child)
            .Text(
                DisabilitiesTable.Disability,
                child => child.Life.Child.Disabled ? DatasetFiles.DisabilityOf(child.Life) : "NONE"
            );

    public static Layout<Detail<Referral>> Details { get; } =
        new Layout<Detail<Referral>>(CinDetailsTable.Table)
            .Text(CinDetailsTable.Child, line => line.Child.Child)
            .Number(CinDetailsTable.Referral, line => line.Referral)
            .Day(CinDetailsTable.ReferredOn, line => line.Thing.On)
            .Text(CinDetailsTable.ReferralSource, line => line.Thing.Source)
            .Text(CinDetailsTable.PrimaryNeed, line => line.Thing.NoFurtherAction ? null : line.Thing.Need)
            .Day(CinDetailsTable.ClosedOn, line => line.Child.Past(line.Thing.Closed))
            .Text(
                CinDetailsTable.CloseReason,
                line => line.Child.Past(line.Thing.Closed) is null ? null : line.Thing.CloseReason
            )
            .Flag(CinDetailsTable.NoFurtherAction, line => line.Thing.NoFurtherAction)
            .Blank(CinDetailsTable.ConferenceOn);

    public static Layout<Detail<Assessment>> Assessments { get; } =
        new Layout<Detail<Assessment>>(AssessmentsTable.Table)
            .Text(AssessmentsTable.Child, line => line.Child.Child)
            .Number(AssessmentsTable.Referral, line => line.Referral)
            .Number(AssessmentsTable.Assessment, line => line.Nth)
            .Day(AssessmentsTable.StartedOn, line => line.Thing.Start)
            .Blank(AssessmentsTable.ReviewedOn)
            .Day(AssessmentsTable.AuthorisedOn, line => line.Child.Past(line.Thing.Authorised));

    public static Layout<Detail<(int Assessment, string Code)>> Factors { get; } =
        new Layout<Detail<(int Assessment, string Code)>>(AssessmentFactorsListTable.Table)
            .Text(AssessmentFactorsListTable.Child, line => line.Child.Child)
            .Number(AssessmentFactorsListTable.Referral, line => line.Referral)
            .Number(AssessmentFactorsListTable.Assessment, line => line.Thing.Assessment)
            .Text(AssessmentFactorsListTable.Factor, line => line.Thing.Code);

    public static Layout<Detail<NeedPlan>> Plans { get; } =
        new Layout<Detail<NeedPlan>>(CinPlanDatesTable.Table)
            .Text(CinPlanDatesTable.Child, line => line.Child.Child)
            .Number(CinPlanDatesTable.Referral, line => line.Referral)
            .Day(CinPlanDatesTable.StartedOn, line => line.Thing.Start)
            .Day(CinPlanDatesTable.EndedOn, line => line.Child.Past(line.Thing.End));

    public static Layout<Detail<Enquiry>> Enquiries { get; } =
        new Layout<Detail<Enquiry>>(Section47Table.Table)
            .Text(Section47Table.Child, line => line.Child.Child)
            .Number(Section47Table.Referral, line => line.Referral)
            .Day(Section47Table.StartedOn, line => line.Thing.Start)
            .Day(Section47Table.ConferenceDue, line => line.Thing.Target)
            .Day(Section47Table.ConferenceOn, line => line.Child.Past(line.Thing.Conference))
            .Flag(Section47Table.ConferenceNotRequired, line => line.Thing.Target is null);

    public static Layout<Detail<ProtectionPlan>> ProtectionPlans { get; } =
        new Layout<Detail<ProtectionPlan>>(ChildProtectionPlansTable.Table)
            .Text(ChildProtectionPlansTable.Child, line => line.Child.Child)
            .Number(ChildProtectionPlansTable.Referral, line => line.Referral)
            .Number(ChildProtectionPlansTable.Plan, line => line.Nth)
            .Day(ChildProtectionPlansTable.StartedOn, line => line.Thing.Start)
            .Day(ChildProtectionPlansTable.EndedOn, line => line.Child.Past(line.Thing.End))
            .Text(ChildProtectionPlansTable.InitialCategory, line => line.Thing.Category)
            .Text(ChildProtectionPlansTable.LatestCategory, line => line.Thing.Latest)
            .Number(ChildProtectionPlansTable.PlansBefore, line => line.Child.PlansBefore(line.Thing));

    public static Layout<Detail<(int Plan, DateOnly On)>> Reviews { get; } =
        new Layout<Detail<(int Plan, DateOnly On)>>(PlanReviewsTable.Table)
            .Text(PlanReviewsTable.Child, line => line.Child.Child)
            .Number(PlanReviewsTable.Referral, line => line.Referral)
            .Number(PlanReviewsTable.Plan, line => line.Thing.Plan)
            .Day(PlanReviewsTable.ReviewedOn, line => line.Thing.On);
}
