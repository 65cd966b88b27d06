using System.Globalization;
using Headwater.Demo.Files;
using Headwater.Demo.Systems.LookedAfter;
using Headwater.Demo.Systems.Missing;
using Headwater.Demo.Systems.SocialCare.Dataset;
using Headwater.Demo.Workers;
using Headwater.Returns.AnnexA;

namespace Headwater.Demo.Systems.AnnexA;

/// <summary>How the lists of children in care, care leavers and adoptions are filled.</summary>
internal static class CareLists
{
    public static Layout<Listed<CarePeriod>> Care { get; } =
        Who.List<CarePeriod>(CareListTable.Table)
            .Flag(CareListTable.Unaccompanied, line => Alone(line.Child) && line.Child.Life.Turns18 >= line.Child.Year)
            .Day(CareListTable.Began, line => line.Thing.Start)
            .Code(CareListTable.Need, line => line.Thing.Need)
            .Flag(
                CareListTable.Again,
                line => line.Child.Life.Care.Periods.Any(other => other != line.Thing && other.End >= line.Child.Year)
            )
            .Day(CareListTable.StatusBegan, line => Status(line).From)
            .Code(CareListTable.LegalStatus, line => Status(line).Code)
            .Day(CareListTable.ReviewedOn, LastReview)
            .Day(CareListTable.VisitedOn, line => line.Child.LastVisit(line.Thing.Start, line.Thing.End, every: 42))
            .Blank(CareListTable.Permanence, CareListTable.HealthOn, CareListTable.DentistOn)
            .Day(CareListTable.SeenByReviewerOn, LastReview)
            .Number(CareListTable.Placements, Placements)
            .Day(CareListTable.Ended, line => line.Thing.End)
            .Code(CareListTable.EndReason, line => line.Thing.End is null ? null : line.Thing.Reason)
            .Day(CareListTable.PlacedOn, line => Home(line).From)
            .Code(CareListTable.Placement, line => Home(line).Code)
            .Code(CareListTable.Provider, line => Home(line).Provider)
            .Text(CareListTable.Postcode, Postcode)
            .Text(CareListTable.Urn, line => Home(line).Urn?.ToString(CultureInfo.InvariantCulture))
            .Code(CareListTable.Inside, line => IsInside(line) ? "In" : "Out")
            .Text(CareListTable.PlacedIn, line => IsInside(line) ? "Headwater" : "Another authority")
            .Number(CareListTable.TimesMissing, line => Missing(line.Child, away: false).Count())
            .Number(CareListTable.TimesAbsent, line => Missing(line.Child, away: true).Count())
            .Flag(CareListTable.InterviewOffered, line => Missing(line.Child, away: false).LastOrDefault()?.Offered)
            .Flag(
                CareListTable.InterviewAccepted,
                line =>
                    Missing(line.Child, away: false).LastOrDefault() is { Offered: true } spell ? spell.Accepted : null
            );

    public static Layout<Listed<Leaver>> Leavers { get; } =
        Who.List<Leaver>(CareLeaverListTable.Table)
            .Flag(CareLeaverListTable.Unaccompanied, line => Alone(line.Child))
            .Text(
                CareLeaverListTable.Adviser,
                line =>
                    line.Child.Life.World.Workforce.On(
                        Team.LeavingCare,
                        line.Child.Life.Child.Number / 8,
                        line.Child.On
                    ).Name
            )
            .Code(CareLeaverListTable.Eligibility, _ => "Former relevant")
            .Day(CareLeaverListTable.ReviewedOn, line => line.Thing.LatestContact().AddMonths(-2))
            .Code(CareLeaverListTable.InTouch, line => Now(line).InTouch is "YES" ? "In touch" : "Not in touch")
            .Day(CareLeaverListTable.ContactedOn, line => line.Thing.LatestContact())
            .Text(CareLeaverListTable.Accommodation, line => LeaverHomes.Of(Now(line).Accommodation))
            .Code(
                CareLeaverListTable.Suitable,
                line =>
                    Now(line).Accommodation is [_, var suits]
                        ? suits is '1'
                            ? "Suitable"
                            : "Not suitable"
                        : "Not in touch or not recorded"
            )
            .Code(CareLeaverListTable.Activity, line => Now(line).Activity is "0" ? null : Now(line).Activity);

    public static Layout<Listed<CarePeriod>> Adoptions { get; } =
        Who.List<CarePeriod>(AdoptionListTable.Table)
            .Blank(
                AdoptionListTable.Family,
                AdoptionListTable.Reversed,
                AdoptionListTable.ReverseReason,
                AdoptionListTable.Fostered
            )
            .Day(AdoptionListTable.EnteredCare, line => line.Thing.Start)
            .Day(AdoptionListTable.Decided, line => line.Thing.Adoption?.Decided)
            .Day(AdoptionListTable.Ordered, line => line.Child.Past(line.Thing.Adoption?.Order))
            .Day(AdoptionListTable.Matched, line => line.Child.Past(line.Thing.Adoption?.Matched))
            .Day(AdoptionListTable.Placed, line => line.Child.Past(line.Thing.Adoption?.Placed))
            .Day(AdoptionListTable.Adopted, line => line.Thing.End);

    private static bool Alone(Listed child) => child.Life.Home.Household.Alone;

    private static DateOnly Last(Listed<CarePeriod> line) => line.Thing.End ?? line.Child.On;

    private static (DateOnly From, string Code) Status(Listed<CarePeriod> line) =>
        line.Thing.Legal.FindLast(status => status.From <= Last(line));

    private static DateOnly? LastReview(Listed<CarePeriod> line) =>
        line.Thing.Reviews.Count > 0 ? line.Thing.Reviews[^1].On : null;

    private static Placement Home(Listed<CarePeriod> line) => line.Thing.PlacementOn(Last(line));

    private static string Postcode(Listed<CarePeriod> line) => CareLayouts.PostcodeOf(line.Child.Life, Home(line));

    private static bool IsInside(Listed<CarePeriod> line) => Postcode(line).StartsWith("HW", StringComparison.Ordinal);

    private static long? Placements(Listed<CarePeriod> line) =>
        line
            .Child.Life.Care.Periods.SelectMany(period =>
                period.Placements.Select(
                    (placement, i) =>
                        (
                            placement.From,
                            Until: i + 1 < period.Placements.Count ? period.Placements[i + 1].From : period.End
                        )
                )
            )
            .Count(each => each.From <= line.Child.On && !(each.Until <= line.Child.Year));

    private static IEnumerable<MissingSpell> Missing(Listed child, bool away) =>
        child.Life.Absences.Spells.Where(spell =>
            spell.FromCare && spell.Away == away && DateOnly.FromDateTime(spell.Went) >= child.Year
        );

    private static (string InTouch, string Activity, string Accommodation) Now(Listed<Leaver> line) =>
        line.Thing.At(Math.Min(25, Vocabulary.Age.On(line.Child.On, line.Child.Life.Child.Born)));
}
