using Headwater.Returns.AnnexA;
using Headwater.Returns.Ssda903;
using Headwater.Vocabulary;

namespace Headwater.Records.Writing.AnnexA;

/// <summary>Where a child in care lives, or lived last. Which authority that is in nothing loaded tells.</summary>
internal static class Placed
{
    public static void Write(ListedChild its, TimeInCare now, Rows.Row row)
    {
        var placements = its.Of(Kind.Placement).Where(each => !(each.On >= now.Left)).ToList();
        row.Number(
            CareListTable.Placements,
            placements.Count(each => !(each.Until <= its.YearBefore) && each.On <= its.On)
        );
        if (placements.LastOrDefault(each => each.On >= now.From || !(each.Until <= now.From)) is not { } home)
            return;
        row.Day(CareListTable.PlacedOn, home.On)
            .Code(CareListTable.Placement, home.Code(its.Year))
            .Code(CareListTable.Provider, home.CodeOf(EpisodesTable.Provider, "provider", its.Year))
            .Text(CareListTable.Postcode, home.Fact("postcode", its.Year))
            .Text(CareListTable.Urn, home.Fact("Ofsted number", its.Year));
    }
}
