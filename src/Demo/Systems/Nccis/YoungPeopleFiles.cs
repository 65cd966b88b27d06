using Headwater.Demo.Files;
using Headwater.Demo.Lives;

namespace Headwater.Demo.Systems.Nccis;

/// <summary>The return on what young people of 16 and 17 do, as it stood at the end of each of the last five Februaries.</summary>
/// <remarks>The Department takes the mean of December to February; one month stands for the three.</remarks>
public sealed class YoungPeopleFiles : SourceFiles
{
    private const int Years = 5;

    private readonly List<YoungPeopleMonth> months = [];

    public YoungPeopleFiles(World world)
    {
        foreach (var end in Ends(world))
        {
            var month = new YoungPeopleMonth(end, inXml: end.Year == Forms.YoungPeopleInXml(world));
            months.Add(month);
            Add(month.Sheet);
        }
    }

    public override void Write(HomeLife home)
    {
        foreach (var life in home.Lives)
        {
            foreach (var month in months.Where(month => YoungPerson.IsIn(life, month.End)))
                month.Write(YoungPerson.Of(life, month.End));
        }
    }

    /// <summary>The last day of each month of which there is a return.</summary>
    internal static IEnumerable<DateOnly> Ends(World world) =>
        Enumerable
            .Range(world.Options.LastDay.Year - Years + 1, Years)
            .Select(year => new DateOnly(year, 3, 1).AddDays(-1))
            .Where(end => end >= world.Options.FirstDay && end <= world.Options.LastDay);
}
