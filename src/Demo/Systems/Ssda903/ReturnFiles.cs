using Headwater.Demo.Files;
using Headwater.Demo.Lives;

namespace Headwater.Demo.Systems.Ssda903;

/// <summary>The SSDA903 return of each collection year that had ended by the borough's last day.</summary>
public sealed class ReturnFiles : SourceFiles
{
    private readonly List<CollectionYear> years = [];

    public ReturnFiles(World world)
    {
        for (var year = world.Options.FirstDay.Year + 1; new DateOnly(year, 6, 1) <= world.Options.LastDay; year++)
        {
            var files = new CollectionYear(year, inXml: year == Forms.CareReturnInXml(world));
            years.Add(files);
            foreach (var sheet in files.Sheets)
                Add(sheet);
        }
    }

    public override void Write(HomeLife home)
    {
        foreach (var life in home.Lives)
        {
            if (life.Care.Periods.Count == 0)
                continue;
            foreach (var year in years)
                year.Write(life);
        }
    }
}
