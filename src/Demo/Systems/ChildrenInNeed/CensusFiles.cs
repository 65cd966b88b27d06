using Headwater.Demo.Files;
using Headwater.Demo.Lives;

namespace Headwater.Demo.Systems.ChildrenInNeed;

/// <summary>The children in need census of the last five years that had ended by the borough's last day.</summary>
public sealed class CensusFiles : SourceFiles
{
    private const int Years = 5;

    private readonly List<Census> years = [];

    public CensusFiles(World world)
    {
        var last = world.Options.LastDay;
        var latest = last >= new DateOnly(last.Year, 6, 1) ? last.Year : last.Year - 1;
        for (var year = Math.Max(latest - Years, world.Options.FirstDay.Year) + 1; year <= latest; year++)
        {
            var census = new Census(year);
            years.Add(census);
            Add(census.Sheet);
        }
    }

    public override void Write(HomeLife home)
    {
        foreach (var life in home.Lives)
        {
            foreach (var year in years)
                year.Write(life);
        }
    }
}
