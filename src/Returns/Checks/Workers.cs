using Headwater.Returns.Rules;
using Headwater.Vocabulary;

namespace Headwater.Returns.Checks;

/// <summary>Who works with each person, as the checked files themselves tell it.</summary>
/// <remarks>Most tables name no worker; those of one source share its numbers, so the latest that any of them names is told.</remarks>
internal sealed class Workers
{
    private readonly Dictionary<(SourceSystem Source, string Key), (string? Worker, string? Team)> latest = [];

    public Workers(IEnumerable<ReturnYear> years)
    {
        // A return without a year tells how things stand now.
        foreach (var year in years.OrderBy(year => year.Return.HasNoYear).ThenBy(year => year.Year))
        foreach (var table in year.Return.Tables.Where(table => table.Worker is not null || table.Team is not null))
            Take(year, table);
    }

    /// <summary>The row's own worker; else the latest of the person.</summary>
    public (string? Worker, string? Team) With(Line line, string key) =>
        Own(line) is { Worker: not null } own ? own : With(line.Table, key);

    /// <summary>The latest worker of a person; nobody where no file names one.</summary>
    public (string? Worker, string? Team) With(Table table, string key) =>
        latest.GetValueOrDefault((table.Return.Source, key));

    private void Take(ReturnYear year, Table table)
    {
        var rows = year[table];
        foreach (var line in Enumerable.Range(0, rows.Count).Select(place => rows[place]).OrderBy(Day))
        {
            if (Own(line) is { Worker: not null } or { Team: not null })
                latest[(table.Return.Source, year.ChildOf(line).Key)] = Own(line);
        }
    }

    private static DateOnly? Day(Line line) => line.Table.Order is { } order ? line.Day(order) : null;

    private static (string? Worker, string? Team) Own(Line line) =>
        (Cell(line, line.Table.Worker), Cell(line, line.Table.Team));

    private static string? Cell(Line line, Column? column) =>
        column is not null && line[column] is { Length: > 0 } cell ? cell : null;
}
