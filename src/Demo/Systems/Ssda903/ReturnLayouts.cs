using System.Globalization;
using Headwater.Demo.Files;
using Headwater.Demo.Systems.LookedAfter;
using Headwater.Demo.Systems.SocialCare;
using Headwater.Demo.Systems.SocialCare.Dataset;
using Headwater.Returns.Ssda903;

namespace Headwater.Demo.Systems.Ssda903;

/// <summary>How the tables of the SSDA903 return are filled.</summary>
internal static class ReturnLayouts
{
    public static Layout<Reported> Header { get; } =
        new Layout<Reported>(HeaderTable.Table)
            .Text(HeaderTable.Child, child => child.Child)
            .Text(HeaderTable.Sex, child => child.Sex)
            .Day(HeaderTable.BirthDate, child => child.Life.Child.Born)
            .Text(HeaderTable.Ethnicity, child => child.Life.Child.Ethnicity)
            .Text(HeaderTable.Upn, child => child.Upn)
            .Text(HeaderTable.Mother, child => child.Mother)
            .Blank(HeaderTable.MothersChildBirth);

    public static Layout<(Reported Child, CareEpisode Episode, string Need)> Episodes { get; } =
        new Layout<(Reported Child, CareEpisode Episode, string Need)>(EpisodesTable.Table)
            .Text(EpisodesTable.Child, line => line.Child.Child)
            .Day(EpisodesTable.Began, line => line.Episode.Start)
            .Text(EpisodesTable.Why, line => line.Episode.Why)
            .Text(EpisodesTable.LegalStatus, line => line.Episode.Legal)
            .Text(EpisodesTable.Need, line => line.Need)
            .Text(EpisodesTable.Placement, line => line.Episode.Placement.CodeIn(line.Child.Year))
            .Text(EpisodesTable.Provider, line => line.Episode.Placement.Provider)
            .Day(EpisodesTable.Ended, line => line.Episode.End)
            .Text(EpisodesTable.EndReason, line => line.Episode.Reason)
            .Text(EpisodesTable.ChangeReason, line => line.Episode.Moved)
            .Text(
                EpisodesTable.HomePostcode,
                line =>
                    line.Child.Life.Home.Household.Alone
                        ? null
                        : line.Child.Life.Home.Household.HomeOn(line.Episode.Start).Postcode
            )
            .Text(
                EpisodesTable.PlacementPostcode,
                line => CareLayouts.PostcodeOf(line.Child.Life, line.Episode.Placement)
            )
            .Text(
                EpisodesTable.Urn,
                line => line.Episode.Placement.UrnIn(line.Child.Year)?.ToString(CultureInfo.InvariantCulture)
            );

    public static Layout<(Reported Child, DateOnly On, string Took)> Reviews { get; } =
        new Layout<(Reported Child, DateOnly On, string Took)>(ReviewsTable.Table)
            .Text(ReviewsTable.Child, line => line.Child.Child)
            .Day(ReviewsTable.BirthDate, line => line.Child.Life.Child.Born)
            .Day(ReviewsTable.ReviewedOn, line => line.On)
            .Text(ReviewsTable.Participation, line => line.Took);

    public static Layout<Reported> Alone { get; } =
        new Layout<Reported>(UascTable.Table)
            .Text(UascTable.Child, child => child.Child)
            .Text(UascTable.Sex, child => child.Sex)
            .Day(UascTable.BirthDate, child => child.Life.Child.Born)
            .Day(
                UascTable.Ceases,
                child => child.Life.Turns18 <= new DateOnly(child.Year, 3, 31) ? child.Life.Turns18 : null
            );

    public static Layout<Reported> AloneOrNot { get; } =
        new Layout<Reported>(UascStatusTable.Table)
            .Text(UascStatusTable.Child, child => child.Child)
            .Flag(UascStatusTable.Status, child => child.SeeksAsylumAlone);

    public static Layout<Health> Health { get; } =
        new Layout<Health>(Oc2Table.Table)
            .Text(Oc2Table.Child, line => line.Child.Child)
            .Day(Oc2Table.BirthDate, line => line.Child.Life.Child.Born)
            .Number(Oc2Table.Score, line => line.Score)
            .Text(Oc2Table.NoScoreReason, line => line.WhyNoScore)
            .Flag(Oc2Table.Convicted, line => line.Convicted)
            .Flag(Oc2Table.HealthCheck, line => line.Under5 ? line.Done(1, 0.93) : null)
            .Flag(Oc2Table.Immunised, line => line.Done(2, 0.84))
            .Flag(Oc2Table.TeethChecked, line => line.Done(3, 0.82))
            .Flag(Oc2Table.HealthAssessed, line => line.Done(4, 0.93))
            .Flag(Oc2Table.SubstanceMisuse, line => line.Misuses)
            .Flag(Oc2Table.HelpReceived, line => line.Misuses ? line.Done(5, 0.5) : null)
            .Flag(Oc2Table.HelpOffered, line => line.Misuses && !line.Done(5, 0.5) ? line.Done(6, 0.7) : null);

    public static Layout<(Reported Child, Leaver Leaver, int Age)> Leavers { get; } =
        new Layout<(Reported Child, Leaver Leaver, int Age)>(Oc3Table.Table)
            .Text(Oc3Table.Child, line => line.Child.Child)
            .Day(Oc3Table.BirthDate, line => line.Child.Life.Child.Born)
            .Text(Oc3Table.InTouch, line => line.Leaver.At(line.Age).InTouch)
            .Text(Oc3Table.Activity, line => line.Leaver.At(line.Age).Activity)
            .Text(Oc3Table.Accommodation, line => line.Leaver.At(line.Age).Accommodation);

    public static Layout<(Reported Child, Adoption Adoption)> Adopted { get; } =
        new Layout<(Reported Child, Adoption Adoption)>(Ad1Table.Table)
            .Text(Ad1Table.Child, line => line.Child.Child)
            .Day(Ad1Table.BirthDate, line => line.Child.Life.Child.Born)
            .Day(Ad1Table.DecidedOn, line => line.Adoption.Decided)
            .Day(Ad1Table.MatchedOn, line => line.Adoption.Matched)
            .Flag(Ad1Table.ByFosterCarer, line => line.Adoption.ByCarer)
            .Number(Ad1Table.Adopters, line => line.Adoption.Adopters)
            .Text(Ad1Table.AdopterSex, line => line.Adoption.Sexes)
            .Text(Ad1Table.AdopterStatus, line => line.Adoption.Status);

    public static Layout<(Reported Child, DateOnly On)> Placed { get; } =
        new Layout<(Reported Child, DateOnly On)>(PlacedAdoptionTable.Table)
            .Text(PlacedAdoptionTable.Child, line => line.Child.Child)
            .Day(PlacedAdoptionTable.BirthDate, line => line.Child.Life.Child.Born)
            .Day(PlacedAdoptionTable.PlacedOn, line => line.On)
            .Blank(PlacedAdoptionTable.CeasedOn, PlacedAdoptionTable.CeasedReason);

    public static Layout<(Reported Child, string Before, DateOnly? On)> Before { get; } =
        new Layout<(Reported Child, string Before, DateOnly? On)>(PrevPermTable.Table)
            .Text(PrevPermTable.Child, line => line.Child.Child)
            .Day(PrevPermTable.BirthDate, line => line.Child.Life.Child.Born)
            .Text(PrevPermTable.Previous, line => line.Before)
            .Text(PrevPermTable.Authority, line => line.On is null ? null : "999")
            .Day(PrevPermTable.OrderedOn, line => line.On);

    public static Layout<(Reported Child, DateOnly From, DateOnly? To, bool Away)> Missing { get; } =
        new Layout<(Reported Child, DateOnly From, DateOnly? To, bool Away)>(MissingTable.Table)
            .Text(MissingTable.Child, line => line.Child.Child)
            .Day(MissingTable.BirthDate, line => line.Child.Life.Child.Born)
            .Text(MissingTable.Kind, line => line.Away ? "A" : "M")
            .Day(MissingTable.Began, line => line.From)
            .Day(MissingTable.Ended, line => line.To);

    public static Layout<(Reported Child, Involvement Worker)> Workers { get; } =
        new Layout<(Reported Child, Involvement Worker)>(SwEpisodesTable.Table)
            .Text(SwEpisodesTable.Child, line => line.Child.Child)
            .Day(SwEpisodesTable.BirthDate, line => line.Child.Life.Child.Born)
            .Text(SwEpisodesTable.Worker, line => line.Worker.Worker.Id)
            .Day(SwEpisodesTable.Began, line => line.Worker.Start)
            .Day(SwEpisodesTable.Ended, line => line.Worker.End)
            .Text(SwEpisodesTable.Reason, line => line.Worker.Reason);
}
