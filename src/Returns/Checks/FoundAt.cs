using Headwater.Returns.Rules;

namespace Headwater.Returns.Checks;

/// <summary>Tells a row that breaks a rule with its file, its line, whose it is and who works with them.</summary>
internal static class FoundAt
{
    public static Found Of(ReturnYear year, Line line, string column, string message, Workers workers)
    {
        var key = year.ChildOf(line).Key;
        var (worker, team) = workers.With(line, key);
        return new(year.Files[line.File], line.Number, column, key, message)
        {
            Table = line.Table.Name,
            Year = year.Return.HasNoYear ? null : year.Year,
            Row = line.Table.Order is { } order ? line.Day(order) : null,
            Worker = worker,
            Team = team,
        };
    }
}
