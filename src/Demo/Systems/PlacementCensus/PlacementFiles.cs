using System.Globalization;
using Headwater.Demo.Files;
using Headwater.Demo.Lives;
using Headwater.Demo.Systems.SocialCare;
using Headwater.Returns.PlacementCensus;

namespace Headwater.Demo.Systems.PlacementCensus;

/// <summary>The region's census of placements on the last day, with what each costs a week.</summary>
public sealed class PlacementFiles : SourceFiles
{
    private static readonly Layout<Placed> Columns = new Layout<Placed>(PlacementCostTable.Table)
        .Text(PlacementCostTable.LookedAfter, _ => "Yes")
        .Text(PlacementCostTable.Authority, _ => "Headwater Borough")
        .Text(PlacementCostTable.Identifier, child => PersonNumbers.Of(child.Life))
        .Number(PlacementCostTable.Age, child => child.Age)
        .Text(PlacementCostTable.Gender, child => child.Life.Child.Sex == 'M' ? "Male" : "Female")
        .Text(PlacementCostTable.Sourced, child => child.Sourced)
        .Text(PlacementCostTable.Organisation, child => child.IsOwn ? "Headwater Borough" : $"Provider {Number(child)}")
        .Text(PlacementCostTable.ProviderId, Number)
        .Text(PlacementCostTable.Establishment, child => $"{child.Kind} {Number(child)}")
        .Text(
            PlacementCostTable.Host,
            child => child.IsInBorough ? "Headwater Borough" : $"Authority of {child.Placement.Postcode[..2]}"
        )
        .Text(PlacementCostTable.Provision, child => child.Kind)
        .Text(PlacementCostTable.Asylum, child => child.Life.Home.Household.Alone ? "Yes" : "No")
        .Number(PlacementCostTable.Total, child => child.Total)
        .Number(PlacementCostTable.SocialCare, child => child.SocialCare)
        .Number(PlacementCostTable.Education, child => child.Education)
        .Number(PlacementCostTable.Health, child => child.Health);

    private readonly Sheet<Placed> sheet;

    public PlacementFiles(World world) =>
        sheet = Add(
            new Sheet<Placed>($"files/placement-census/placement-census-{world.Options.LastDay.Year}.csv", Columns)
        );

    public override void Write(HomeLife home)
    {
        foreach (var life in home.Lives)
        {
            // Nobody is paid where a child lives with the parents or with those who adopt, or is in custody.
            if (
                life.Care.Periods is [.., var period]
                && period.On(life.Until)
                && period.PlacementOn(life.Until) is { Code: ['U' or 'K' or 'S', ..] or "R3" } placement
            )
                sheet.Write(new(life, placement));
        }
    }

    private static string? Number(Placed child) => child.Placement.Urn?.ToString(CultureInfo.InvariantCulture);
}
