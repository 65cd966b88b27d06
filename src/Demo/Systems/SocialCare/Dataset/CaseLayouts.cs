using Headwater.Demo.Files;
using Headwater.Demo.Lives;
using Headwater.Demo.Randomness;
using Headwater.Demo.Workers;
using Headwater.Returns.SafeguardingDataset;

namespace Headwater.Demo.Systems.SocialCare.Dataset;

/// <summary>How the tables about contacts, referrals and assessments are filled.</summary>
internal static class CaseLayouts
{
    public static Layout<(Life Life, Contact Contact, int Nth)> Contacts { get; } =
        new Layout<(Life Life, Contact Contact, int Nth)>(ContactsTable.Table)
            .Text(ContactsTable.ContactId, line => Ids.Of(RecordKind.Contact, line.Life, line.Nth))
            .Text(ContactsTable.PersonId, line => PersonNumbers.At(line.Life, line.Contact.On))
            .Day(ContactsTable.ContactOn, line => line.Contact.On)
            .Text(ContactsTable.Source, line => line.Contact.Source)
            .Text(ContactsTable.SourceName, line => ContactSources.Describe(line.Contact.Source))
            .Text(ContactsTable.Outcome, line => $$"""{"OUTCOME":"{{line.Contact.Outcome}}"}""");

    public static Layout<Line<Referral>> Referrals { get; } =
        new Layout<Line<Referral>>(CinEpisodesTable.Table)
            .Text(CinEpisodesTable.ReferralId, line => line.ReferralId)
            .Text(CinEpisodesTable.PersonId, line => line.Person)
            .Day(CinEpisodesTable.ReferredOn, line => line.Referral.On)
            .Text(CinEpisodesTable.Need, line => line.Referral.NoFurtherAction ? null : line.Referral.Need)
            .Text(CinEpisodesTable.Source, line => line.Referral.Source)
            .Text(CinEpisodesTable.SourceName, line => ContactSources.Describe(line.Referral.Source))
            .Text(
                CinEpisodesTable.Outcome,
                line =>
                    line.Referral.NoFurtherAction
                        ? """{"OUTCOME":"No further action"}"""
                        : """{"OUTCOME":"Assessment"}"""
            )
            .Flag(CinEpisodesTable.NoFurtherAction, line => line.Referral.NoFurtherAction)
            .Text(CinEpisodesTable.CloseReason, line => line.Referral.Closed is null ? null : line.Referral.CloseReason)
            .Day(CinEpisodesTable.ClosedOn, line => line.Referral.Closed)
            .Text(CinEpisodesTable.Team, _ => Worker.NameOf(Team.FrontDoor))
            .Text(CinEpisodesTable.Worker, line => line.WorkerOn(Team.FrontDoor, line.Referral.On).Id);

    public static Layout<Line<Assessment>> Assessments { get; } =
        new Layout<Line<Assessment>>(CinAssessmentsTable.Table)
            .Text(CinAssessmentsTable.AssessmentId, line => line.Id(RecordKind.Assessment))
            .Text(CinAssessmentsTable.PersonId, line => line.Person)
            .Text(CinAssessmentsTable.ReferralId, line => line.ReferralId)
            .Day(CinAssessmentsTable.StartedOn, line => line.Thing.Start)
            .Flag(CinAssessmentsTable.ChildSeen, _ => true)
            .Day(CinAssessmentsTable.AuthorisedOn, line => line.Thing.Authorised)
            .Text(
                CinAssessmentsTable.Outcome,
                line =>
                    line.Thing.NoFurtherAction
                        ? """{"OUTCOME":"No further action"}"""
                        : """{"OUTCOME":"Services to be provided"}"""
            )
            .Flag(CinAssessmentsTable.NoFurtherAction, line => line.Thing.NoFurtherAction)
            .Text(CinAssessmentsTable.Team, _ => Worker.NameOf(Team.Assessment))
            .Text(CinAssessmentsTable.Worker, line => line.WorkerOn(Team.Assessment, line.Thing.Start).Id);

    public static Layout<Line<Assessment>> Factors { get; } =
        new Layout<Line<Assessment>>(AssessmentFactorsTable.Table)
            .Text(AssessmentFactorsTable.RowId, line => line.Id(RecordKind.Factors))
            .Text(AssessmentFactorsTable.AssessmentId, line => line.Id(RecordKind.Assessment))
            .Text(AssessmentFactorsTable.Factors, line => $"[\"{string.Join("\",\"", line.Thing.Factors)}\"]");

    public static Layout<Line<NeedPlan>> Plans { get; } =
        new Layout<Line<NeedPlan>>(CinPlansTable.Table)
            .Text(CinPlansTable.PlanId, line => line.Id(RecordKind.NeedPlan))
            .Text(CinPlansTable.ReferralId, line => line.ReferralId)
            .Text(CinPlansTable.PersonId, line => line.Person)
            .Day(CinPlansTable.StartedOn, line => line.Thing.Start)
            .Day(CinPlansTable.EndedOn, line => line.Thing.End)
            .Text(CinPlansTable.Team, line => Worker.NameOf(Holder(line.Life)))
            .Text(CinPlansTable.Worker, line => line.WorkerOn(Holder(line.Life), line.Thing.Start).Id);

    public static Layout<(Life Life, Referral Referral, Involvement Involvement, int Nth)> Involvements { get; } =
        new Layout<(Life Life, Referral Referral, Involvement Involvement, int Nth)>(InvolvementsTable.Table)
            .Text(InvolvementsTable.RowId, line => Ids.Of(RecordKind.Involvement, line.Life, line.Nth))
            .Text(InvolvementsTable.ProfessionalId, line => line.Involvement.Worker.Id)
            .Text(
                InvolvementsTable.Role,
                line =>
                    line.Involvement.Worker.Team == Team.LeavingCare ? "Personal adviser" : "Allocated social worker"
            )
            .Text(InvolvementsTable.Team, line => Worker.NameOf(line.Involvement.Worker.Team))
            .Day(InvolvementsTable.StartedOn, line => line.Involvement.Start)
            .Day(InvolvementsTable.EndedOn, line => line.Involvement.End)
            .Text(InvolvementsTable.ChangeReason, line => line.Involvement.End is null ? null : line.Involvement.Reason)
            .Text(InvolvementsTable.PersonId, line => PersonNumbers.At(line.Life, line.Referral.On))
            .Text(InvolvementsTable.ReferralId, line => Ids.Of(RecordKind.Referral, line.Life, line.Referral.Nth));

    public static Team Holder(Life life) => life.Child.Disabled ? Team.DisabledChildren : Team.FamilySupport;
}
