using Headwater.Demo.Faults;
using Headwater.Demo.Files;
using Headwater.Demo.Lives;
using Headwater.Vocabulary;

namespace Headwater.Demo.Systems.Sen2;

/// <summary>The SEN2 export of each January: every plan in force, and every request, decision and ending of the year before.</summary>
public sealed class ExportFiles : SourceFiles
{
    private readonly List<ExportYear> years = [];

    public ExportFiles(World world)
    {
        for (var year = world.Options.FirstDay.Year + 1; new DateOnly(year, 1, 20) <= world.Options.LastDay; year++)
            years.Add(new(year, this));
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

    private sealed class ExportYear(int year, ExportFiles files)
    {
        private readonly Sheet<Exported> people = Open(files, year, ExportLayouts.People);
        private readonly Sheet<Exported> requests = Open(files, year, ExportLayouts.Requests);
        private readonly Sheet<Exported> assessments = Open(files, year, ExportLayouts.Assessments);
        private readonly Sheet<Exported> plans = Open(files, year, ExportLayouts.Plans);
        private readonly Sheet<Exported> details = Open(files, year, ExportLayouts.PlanDetails);
        private readonly Sheet<Exported> active = Open(files, year, ExportLayouts.Active);
        private readonly Sheet<Exported> placements = Open(files, year, ExportLayouts.Placements);
        private readonly Sheet<(Exported Line, string Need, int Rank)> needs = Open(files, year, ExportLayouts.Needs);

        public void Write(Life life)
        {
            var any = false;
            foreach (var line in In(life, year, Identity.In(SourceSystem.Sen2, life)))
            {
                if (!any)
                    people.Write(line);
                any = true;
                requests.Write(line);
                if (line.Assessed)
                    assessments.Write(line);
                if (line.Planned)
                {
                    plans.Write(line);
                    details.Write(line);
                }

                if (line.Active)
                    WriteActive(line);
            }
        }

        private void WriteActive(Exported line)
        {
            active.Write(line);
            placements.Write(line);
            if (line.Life.Special.PrimaryNeed is { } first)
                needs.Write((line, first, 1));
            if (line.Life.Special.SecondaryNeed is { } second)
                needs.Write((line, second, 2));
        }

        private static Sheet<T> Open<T>(ExportFiles files, int year, Layout<T> layout) =>
            files.Add(new Sheet<T>($"files/sen2/{year}/Blade-Export_20-01-{year}_{layout.Table.FileName}.csv", layout));
    }
}
