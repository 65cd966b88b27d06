using Headwater.Demo.Faults;
using Headwater.Demo.Files;
using Headwater.Demo.Lives;
using Headwater.Returns.AlternativeProvision;
using Headwater.Vocabulary;

namespace Headwater.Demo.Systems.AlternativeProvision;

/// <summary>A list each school year of placements that were open in it; of one year, what the council arranged is its census as XML.</summary>
public sealed class AlternativeFiles : SourceFiles
{
    private sealed record Line(Life Life, AlternativePlacement Placement, Identity Known, DateOnly YearEnds)
    {
        public DateOnly? Left => Placement.Leaving <= YearEnds ? Placement.Leaving : null;
    }

    private static readonly Layout<Line> Columns = new Layout<Line>(AlternativePlacementTable.Table)
        .Text(AlternativePlacementTable.Authority, _ => "999")
        .Text(AlternativePlacementTable.Upn, line => line.Life.Child.Upn)
        .Text(AlternativePlacementTable.Surname, line => line.Known.Surname)
        .Text(AlternativePlacementTable.Forename, line => line.Known.Forename)
        .Day(AlternativePlacementTable.BirthDate, line => line.Known.Born)
        .Letter(AlternativePlacementTable.Sex, line => line.Known.Sex)
        .Text(AlternativePlacementTable.Postcode, line => line.Life.PostcodeOn(line.Placement.Entry))
        .Number(AlternativePlacementTable.Urn, line => line.Placement.Home?.Urn)
        .Number(AlternativePlacementTable.SettingUrn, line => line.Placement.Provider?.Urn)
        .Text(
            AlternativePlacementTable.Setting,
            line => line.Placement.Provider is null ? line.Placement.Setting : "PRU"
        )
        .Text(AlternativePlacementTable.Reason, line => line.Placement.Reason)
        .Day(AlternativePlacementTable.EntryDate, line => line.Placement.Entry)
        .Day(AlternativePlacementTable.LeavingDate, line => line.Left)
        .Number(AlternativePlacementTable.SessionsPerWeek, line => line.Placement.SessionsPerWeek)
        .Text(AlternativePlacementTable.Pattern, line => line.Placement.SessionsPerWeek >= 10 ? "FT" : "PT")
        .Letter(AlternativePlacementTable.SenOnEntry, line => line.Placement.ProvisionOnEntry)
        .Text(
            AlternativePlacementTable.SenOnLeaving,
            line => line.Left is null ? null : $"{line.Placement.ProvisionOnLeaving}"
        );

    private readonly List<Year> years = [];

    private sealed record Year(DateOnly From, DateOnly To, Sheet<Line> List, CouncilCensus<Line>? Census);

    public AlternativeFiles(World world)
    {
        foreach (var year in world.Terms.Select(term => term.Year).Distinct())
        {
            var path = $"files/alternative-provision/{year}-{(year + 1) % 100:00}";
            // The census asks for no school of the pupil's own: what schools arranged stays in a list.
            var census =
                year == Forms.PlacementsInXml(world)
                    ? Add(new CouncilCensus<Line>($"{path}.xml", year, Columns))
                    : null;
            path = $"{path}{(census is null ? "" : "-schools")}.csv";
            var list = Add(new Sheet<Line>(path, Columns, FileHabits.Of(path, world)));
            years.Add(new(new(year, 9, 1), new(year + 1, 8, 31), list, census));
        }
    }

    public override void Write(HomeLife home)
    {
        foreach (var life in home.Lives.Where(life => life.Alternatives.All.Count > 0))
        {
            foreach (var placement in life.Alternatives.All)
                Write(life, placement);
            foreach (var year in years)
                year.Census?.WritePupil();
        }
    }

    private void Write(Life life, AlternativePlacement placement)
    {
        foreach (var (from, to, list, census) in years)
        {
            if (
                placement.Entry > to
                || placement.Entry > life.Until
                || (placement.Leaving is not null && placement.Leaving < from)
            )
                continue;
            var line = new Line(life, placement, Identity.In(SourceSystem.Schools, life), to);
            if (census is not null && placement.Home is null)
                census.Write(line);
            else
                list.Write(line);
        }
    }
}
