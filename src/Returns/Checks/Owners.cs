using Headwater.Returns.Files;

namespace Headwater.Returns.Checks;

/// <summary>Finds whose a row is that has the number of a request, an assessment, a plan or the like: from row to row to the person.</summary>
/// <remarks>
/// The files are looked into again, and only where something was found in such a row: to keep every link of a large dataset
/// for the few that are asked for would cost more than reading a table twice.
/// </remarks>
internal sealed class Owners
{
    private readonly Dictionary<(string Scope, Table Table), Dictionary<string, Row>> rows = [];

    private readonly record struct Row(string? Known, string? Upn);

    /// <param name="files">As they were sent; what several of them make together goes by pupil numbers.</param>
    public static IReadOnlyList<CheckedRule> Tell(IReadOnlyList<ReadFile> files, IReadOnlyList<CheckedRule> rules)
    {
        var places = files
            .Where(file => Link.Of(file.Table) is not null)
            .DistinctBy(Place)
            .ToDictionary(Place, file => (Scope: Scope(file), file.Table));
        var asked = rules
            .SelectMany(rule => rule.Found)
            .Where(found => found.Key is { Length: > 0 } && places.ContainsKey(Place(found)))
            .Select(found => (places[Place(found)].Scope, places[Place(found)].Table, Key: found.Key ?? ""))
            .ToHashSet();
        if (asked.Count is 0)
            return rules;
        var owners = new Owners();
        foreach (var file in files)
            owners.LookInto(file, asked);
        return
        [
            .. rules.Select(rule =>
                rule with
                {
                    Found =
                    [
                        .. rule.Found.Select(found =>
                            places.TryGetValue(Place(found), out var at) && found.Key is { } key
                                ? found with
                                {
                                    Owner = owners.Of(at.Scope, Link.Of(at.Table), key),
                                }
                                : found
                        ),
                    ],
                }
            ),
        ];
    }

    private static (string, string) Place(ReadFile file) => (file.Checked.Name, file.Table?.Name ?? "");

    private static (string, string) Place(Found found) => (found.File, found.Table ?? "");

    // The export numbers its rows afresh each time: files of one folder belong together, and all tables of one XML file.
    private static string Scope(ReadFile file) => file.From.IsPart ? file.Checked.InFile : file.Folder;

    private Owner? Of(string scope, Link? link, string key)
    {
        if (link is null)
            return new(key, null);
        if (
            !rows.TryGetValue((scope, link.To), out var its)
            || !its.TryGetValue(key, out var row)
            || row.Known is not { } known
        )
            return null;
        return link.Upn is null ? Of(scope, Link.Of(link.To), known) : new(known, row.Upn);
    }

    private void LookInto(ReadFile read, HashSet<(string Scope, Table? Table, string Key)> asked)
    {
        var scope = Scope(read);
        var wanted = asked
            .Where(each => each.Scope == scope && Link.Of(each.Table)?.Way.Contains(read.Table) is true)
            .ToList();
        if (wanted.Count is 0 || read.Table is not { Known: { } known } table)
            return;
        var link = Link.All.First(each => each.To == table);
        // A table that leads to the person at once need not be kept whole.
        var keys = wanted.TrueForAll(each => Link.Of(each.Table)?.To == table)
            ? wanted.Select(each => each.Key).ToHashSet(StringComparer.OrdinalIgnoreCase)
            : null;
        if (!rows.TryGetValue((scope, table), out var its))
            rows[(scope, table)] = its = new(StringComparer.OrdinalIgnoreCase);
        using var file = ReturnFile.Open(read.From);
        while (file.ReadWhole())
        {
            if (Cell(file.Row, link.Id) is { } id && keys?.Contains(id) is not false)
                its[id] = new(Cell(file.Row, known), link.Upn is { } upn ? file.Row.Upn(upn) : null);
        }
    }

    private static string? Cell(Files.Row row, Column column) =>
        row.Raw(column) is { IsEmpty: false } cell ? Letters.Read(cell) : null;
}
