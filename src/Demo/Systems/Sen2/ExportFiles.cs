using Headwater.Demo.Faults;
using Headwater.Demo.Files;
using Headwater.Demo.Lives;

namespace Headwater.Demo.Systems.Sen2;

/// <summary>The SEN2 export of each January: every plan in force, and every request, decision and ending of the year before.</summary>
public sealed class ExportFiles : SourceFiles
{
    private readonly List<ExportYear> years = [];

    public ExportFiles(World world)
    {
        for (var year = world.Options.FirstDay.Year + 1; new DateOnly(year, 1, 20) <= world.Options.LastDay; year++)
        {
            var export = new ExportYear(year, inXml: year == Forms.PlansInXml(world));
            years.Add(export);
            foreach (var sheet in export.Sheets)
                Add(sheet);
        }
    }

    public override void Write(HomeLife home)
    {
        foreach (var life in home.Lives)
        {
            if (life.Special.Requests.Count == 0)
                continue;
            foreach (var year in years)
                year.Write(life);
        }
    }

    /// <summary>What stands in the exports, by year.</summary>
    internal static IEnumerable<Exported> In(Life life, int year, Identity known)
    {
        for (var nth = 0; nth < life.Special.Requests.Count; nth++)
        {
            var line = new Exported(life, year, life.Special.Requests[nth], nth, known);
            if (line.Requested || line.Active || line.Ended)
                yield return line;
        }
    }
}
