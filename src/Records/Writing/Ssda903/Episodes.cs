using Headwater.Returns.Codes;
using Headwater.Vocabulary;
using static Headwater.Returns.Ssda903.EpisodesTable;

namespace Headwater.Records.Writing.Ssda903;

/// <summary>The stays of a year, each with the placement in which the child then lived.</summary>
internal static class Episodes
{
    public static void Write(CareYear year, Rows rows)
    {
        var placements = year.Child.Of(Kind.Placement).ToList();
        foreach (var stay in year.Episodes)
        {
            var ended = year.Past(stay.Until);
            var placement = placements.LastOrDefault(each => each.On <= stay.On);
            var away = stay.OwnFact("temporary placement", year.Year);
            var moves = ended is not null && placements.Exists(each => each.On == ended && each.On > placement?.On);
            var row = rows.Add(Table)
                .Text(Child, year.Child.Number)
                .Day(Began, stay.On)
                .Text(Why, stay.CodeOf(Why, "why it began", year.Year))
                .Text(LegalStatus, stay.Code(year.Year))
                .Text(Need, stay.CodeOf(Need, "main need", year.Year))
                .Day(Ended, ended)
                .Text(EndReason, ended is null ? null : stay.CodeOf(EndReason, "why it ended", year.Year))
                .Text(HomePostcode, stay.Fact("home postcode", year.Year) ?? HomeOn(year, stay.On));
            if (away is not null)
                row.Text(Placement, Thing.Meaning(Placement, away, year.Year))
                    .Text(PlacementPostcode, stay.OwnFact("temporary postcode", year.Year));
            else if (placement is not null)
                row.Text(Placement, CodeIn(placement, year.Year))
                    .Text(Provider, placement.CodeOf(Provider, "provider", year.Year))
                    .Text(ChangeReason, moves ? placement.CodeOf(ChangeReason, "why it changed", year.Year) : null)
                    .Text(PlacementPostcode, placement.Fact("postcode", year.Year))
                    .Text(Urn, Number(placement, year.Year));
        }
    }

    // A kind of placement that got a code of its own has the older one in earlier years: H5 until 2023/24 is K3 since.
    private static string? CodeIn(Thing placement, int year)
    {
        var codes = placement.Tellings.Select(told => told.Entry.Code).OfType<string>().ToList();
        return codes.Find(code => Ssda903Codes.Placement.Find(code, year) is not null)
            ?? (
                codes is ["H5", ..] && year >= 2025 ? "K3"
                : codes is ["K3", ..] && year < 2025 ? "H5"
                : placement.Code(year)
            );
    }

    // Supported accommodation was to have none before it was registered, in 2023/24.
    private static string? Number(Thing placement, int year) =>
        CodeIn(placement, year) is "H5" && year < 2024 ? null : placement.Fact("Ofsted number", year);

    // A child who came to the country alone came from no home here.
    private static string? HomeOn(CareYear year, DateOnly day) =>
        year.Child.Of(Kind.Immigration).Any(status => Headers.IsAlone(status, year.Year))
            ? null
            : year.Child.Of(Kind.Moved).LastOrDefault(home => home.On <= day)?.Fact("postcode", year.Year);
}
