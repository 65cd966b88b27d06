using System.Globalization;
using Headwater.Demo.Files;
using Headwater.Demo.Lives;
using Headwater.Demo.Randomness;
using Headwater.Demo.Systems.LookedAfter;
using Headwater.Demo.Systems.Missing;
using Headwater.Demo.Workers;
using Headwater.Returns.SafeguardingDataset;

namespace Headwater.Demo.Systems.SocialCare.Dataset;

/// <summary>How the tables about looked-after children and care leavers are filled.</summary>
internal static class CareLayouts
{
    public static Layout<CareLine<CareEpisode>> Episodes { get; } =
        new Layout<CareLine<CareEpisode>>(ClaEpisodesTable.Table)
            .Text(ClaEpisodesTable.EpisodeId, line => line.Id(RecordKind.CareEpisode))
            .Text(ClaEpisodesTable.PersonId, line => line.Person)
            .Day(ClaEpisodesTable.StartedOn, line => line.Thing.Start)
            .Text(ClaEpisodesTable.StartReason, line => line.Thing.Why)
            .Text(ClaEpisodesTable.Need, line => line.Period.Need)
            .Day(ClaEpisodesTable.EndedOn, line => line.Thing.End)
            .Text(ClaEpisodesTable.EndReason, line => line.Thing.Reason)
            .Text(ClaEpisodesTable.CareId, line => line.CareId)
            .Text(ClaEpisodesTable.ReferralId, line => ReferralOf(line.Life, line.Period))
            .Text(
                ClaEpisodesTable.PlacementId,
                line => line.PlacementId(line.Period.Placements.IndexOf(line.Thing.Placement))
            )
            .Day(ClaEpisodesTable.EnteredCareOn, line => line.Period.Start)
            .Day(
                ClaEpisodesTable.LastReviewerContact,
                line => line.Period.Reviews.Count > 0 ? line.Period.Reviews[^1].On : null
            );

    public static Layout<CareLine<Placement>> Placements { get; } =
        new Layout<CareLine<Placement>>(ClaPlacementTable.Table)
            .Text(ClaPlacementTable.PlacementId, line => line.PlacementId(line.Nth))
            .Day(ClaPlacementTable.StartedOn, line => line.Thing.From)
            .Text(ClaPlacementTable.Type, line => line.Thing.CodeIn(EndedIn(line)))
            .Text(ClaPlacementTable.Urn, line => line.Thing.Urn?.ToString(CultureInfo.InvariantCulture))
            .Text(ClaPlacementTable.Distance, line => line.Thing.Miles.ToString("0.0", CultureInfo.InvariantCulture))
            .Text(ClaPlacementTable.CareId, line => line.CareId)
            .Text(ClaPlacementTable.Provider, line => line.Thing.Provider)
            .Text(ClaPlacementTable.Postcode, line => PostcodeOf(line.Life, line.Thing))
            .Day(ClaPlacementTable.EndedOn, Ended)
            .Text(
                ClaPlacementTable.ChangeReason,
                line => line.Nth < line.Period.Placements.Count - 1 ? line.Thing.Left : null
            )
            .Text(ClaPlacementTable.PersonId, line => line.Person);

    public static Layout<CareLine<(DateOnly Due, DateOnly On, string Took)>> Reviews { get; } =
        new Layout<CareLine<(DateOnly Due, DateOnly On, string Took)>>(ClaReviewsTable.Table)
            .Text(ClaReviewsTable.ReviewId, line => line.Id(RecordKind.CareReview))
            .Text(ClaReviewsTable.CareId, line => line.CareId)
            .Day(ClaReviewsTable.DueOn, line => line.Thing.Due)
            .Day(ClaReviewsTable.HeldOn, line => line.Thing.On)
            .Flag(ClaReviewsTable.Cancelled, _ => false)
            .Text(ClaReviewsTable.Participation, line => line.Thing.Took);

    public static Layout<(Life Life, DateOnly On, int? Score, string? Why, int Nth)> Strengths { get; } =
        new Layout<(Life Life, DateOnly On, int? Score, string? Why, int Nth)>(SdqScoresTable.Table)
            .Text(SdqScoresTable.RowId, line => Ids.Of(RecordKind.Strengths, line.Life, line.Nth))
            .Text(SdqScoresTable.PersonId, line => PersonNumbers.Of(line.Life))
            .Day(SdqScoresTable.CompletedOn, line => line.On)
            .Text(SdqScoresTable.NoScoreReason, line => line.Why)
            .Number(SdqScoresTable.Score, line => line.Score);

    public static Layout<(Life Life, MissingSpell Spell, int Nth)> Missing { get; } =
        new Layout<(Life Life, MissingSpell Spell, int Nth)>(MissingTable.Table)
            .Text(MissingTable.RowId, line => Ids.Of(RecordKind.Missing, line.Life, line.Nth))
            .Text(MissingTable.PersonId, line => PersonNumbers.At(line.Life, DateOnly.FromDateTime(line.Spell.Went)))
            .Day(MissingTable.StartedOn, line => DateOnly.FromDateTime(line.Spell.Went))
            .Text(MissingTable.Type, line => line.Spell.Away ? "A" : "M")
            .Day(MissingTable.EndedOn, line => DateOnly.FromDateTime(line.Spell.Returned))
            .Text(MissingTable.InterviewOffered, line => line.Spell.Offered ? "Y" : "N")
            .Text(
                MissingTable.InterviewAccepted,
                line =>
                    !line.Spell.Offered ? "NA"
                    : line.Spell.Accepted ? "Y"
                    : "N"
            );

    public static Layout<(Life Life, Leaver Leaver)> Leavers { get; } =
        new Layout<(Life Life, Leaver Leaver)>(CareLeaversTable.Table)
            .Text(CareLeaversTable.RowId, line => Ids.Of(RecordKind.Leaver, line.Life))
            .Text(CareLeaversTable.PersonId, line => PersonNumbers.Of(line.Life))
            .Text(CareLeaversTable.Eligibility, _ => "Former relevant child")
            .Text(CareLeaversTable.InTouch, line => line.Leaver.At(AgeNow(line.Life)).InTouch)
            .Day(CareLeaversTable.LatestContact, line => line.Leaver.LatestContact())
            .Text(CareLeaversTable.Accommodation, line => line.Leaver.At(AgeNow(line.Life)).Accommodation[..1])
            .Text(
                CareLeaversTable.Suitable,
                line => line.Leaver.At(AgeNow(line.Life)).Accommodation.EndsWith('2') ? "2" : "1"
            )
            .Text(CareLeaversTable.Activity, line => line.Leaver.At(AgeNow(line.Life)).Activity)
            .Day(CareLeaversTable.PathwayReview, line => line.Leaver.LatestContact().AddMonths(-2))
            .Text(CareLeaversTable.Adviser, line => Adviser(line.Life).Name)
            .Text(CareLeaversTable.Team, _ => Worker.NameOf(Team.LeavingCare))
            .Text(CareLeaversTable.Worker, line => Adviser(line.Life).Id);

    public static Layout<CareLine<Adoption>> Permanence { get; } =
        new Layout<CareLine<Adoption>>(PermanenceTable.Table)
            .Text(PermanenceTable.RowId, line => line.Id(RecordKind.Permanence))
            .Text(PermanenceTable.PersonId, line => line.Person)
            .Text(PermanenceTable.CareId, line => line.CareId)
            .Day(PermanenceTable.DecidedOn, line => line.Thing.Decided)
            .Day(PermanenceTable.OrderedOn, line => Past(line, line.Thing.Order))
            .Day(PermanenceTable.PlacedOn, line => Past(line, line.Thing.Placed))
            .Day(PermanenceTable.MatchedOn, line => Past(line, line.Thing.Matched))
            .Flag(PermanenceTable.AdoptedByCarer, line => line.Thing.ByCarer)
            .Blank(
                PermanenceTable.EarlyDecidedOn,
                PermanenceTable.EarlyPlacedOn,
                PermanenceTable.ReversedOn,
                PermanenceTable.FosteredOn,
                PermanenceTable.SiblingGroup,
                PermanenceTable.SiblingsTogether,
                PermanenceTable.SiblingsApart,
                PermanenceTable.ProviderUrn,
                PermanenceTable.ReversedReason,
                PermanenceTable.Worker
            )
            .Day(PermanenceTable.GrantedOn, line => line.Period.End)
            .Text(PermanenceTable.OrderType, line => line.Period.End is null ? null : "Adoption")
            .Text(PermanenceTable.AdopterSex, line => line.Thing.Sexes)
            .Text(PermanenceTable.AdopterStatus, line => line.Thing.Status)
            .Number(PermanenceTable.Adopters, line => line.Thing.Adopters);

    public static string PostcodeOf(Life life, Placement placement) =>
        placement.Code == "P1" ? life.Home.Household.HomeOn(placement.From).Postcode : placement.Postcode;

    private static DateOnly? Past(CareLine<Adoption> line, DateOnly day) => day <= line.Life.Until ? day : null;

    private static int AgeNow(Life life) => Math.Min(25, (life.Until.DayNumber - life.Child.Born.DayNumber) * 4 / 1461);

    private static Worker Adviser(Life life) =>
        life.World.Workforce.On(Team.LeavingCare, life.Child.Number / 8, life.Until);

    private static DateOnly? Ended(CareLine<Placement> line) =>
        line.Nth < line.Period.Placements.Count - 1 ? line.Period.Placements[line.Nth + 1].From : line.Period.End;

    private static int EndedIn(CareLine<Placement> line) => Ended(line) is { } end ? end.AddMonths(9).Year : 9999;

    private static string? ReferralOf(Life life, CarePeriod period)
    {
        var referral = life.SocialCare.Referrals.LastOrDefault(referral => referral.On <= period.Start);
        return referral is null ? null : Ids.Of(RecordKind.Referral, life, referral.Nth);
    }
}
