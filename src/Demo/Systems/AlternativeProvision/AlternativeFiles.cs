using Headwater.Demo.Faults;
using Headwater.Demo.Files;
using Headwater.Demo.Lives;
using Headwater.Returns.AlternativeProvision;
using Headwater.Vocabulary;

namespace Headwater.Demo.Systems.AlternativeProvision;

/// <summary>A list each school year of placements that were open in it.</summary>
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

    private readonly List<(DateOnly From, DateOnly To, Sheet<Line> Sheet)> years = [];

    public AlternativeFiles(World world)
    {
        foreach (var year in world.Terms.Select(term => term.Year).Distinct())
        {
            var path = $"files/alternative-provision/{year}-{(year + 1) % 100:00}.csv";
            var sheet = Add(new Sheet<Line>(path, Columns, FileHabits.Of(path, world)));
            years.Add((new(year, 9, 1), new(year + 1, 8, 31), sheet));
        }
    }

    public override void Write(HomeLife home)
    {
        foreach (var life in home.Lives)
        {
            foreach (var placement in life.Alternatives.All)
            {
                foreach (var (from, to, sheet) in years)
                {
                    if (
                        placement.Entry <= to
                        && placement.Entry <= life.Until
                        && (placement.Leaving is null || placement.Leaving >= from)
                    )
                        sheet.Write(new(life, placement, Identity.In(SourceSystem.Schools, life), to));
                }
            }
        }
    }
}
