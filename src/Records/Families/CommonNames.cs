using Dapper;
using Headwater.Records.Matching;
using Headwater.Storage;

namespace Headwater.Records.Families;

/// <summary>
/// Which family names are so common that two unrelated children may bear them at one postcode. Kept in steps of two, so
/// that one more child of a name changes nothing about everybody else.
/// </summary>
internal static class CommonNames
{
    // Below so many children of a name, or so small a share of all, it is not common.
    private const int Fewest = 20;
    private const double Smallest = 0.0005;

    /// <summary>The rarity of common names among the children who stand now: at most one in two to the power of it bears the name.</summary>
    public static async Task<IReadOnlyDictionary<string, int>> CountAsync(Work work, string authority)
    {
        var counts = (
            await work.Connection.QueryAsync<(string Name, long Times)>(
                """
                select family_name, count(*) from record_child
                where authority = @authority and joined_into is null and family_name is not null group by family_name
                """,
                new { authority }
            )
        ).ToList();
        var all = (double)counts.Sum(name => name.Times);
        return counts
            .GroupBy(name => Folding.Fold(name.Name), name => name.Times)
            .Select(name => (name.Key, Times: name.Sum()))
            .Where(name => name.Times >= Fewest && name.Times / all >= Smallest)
            .ToDictionary(name => name.Key, name => (int)Math.Floor(-Math.Log2(name.Times / all)));
    }

    public static async Task<IReadOnlyDictionary<string, int>> KeptAsync(Work work, string authority) =>
        (
            await work.Connection.QueryAsync<(string Name, long Rarity)>(
                "select name, rarity from record_common_name where authority = @authority",
                new { authority }
            )
        ).ToDictionary(name => name.Name, name => (int)name.Rarity);

    /// <summary>Keeps the names, and finds the children whose ties rest on a name that became more or less common.</summary>
    /// <param name="first">Whether nothing was kept of anybody before: then everybody is worked out anyway.</param>
    public static async Task<IReadOnlyCollection<long>> KeepAsync(
        Work work,
        string authority,
        IReadOnlyDictionary<string, int> now,
        bool first
    )
    {
        if (first)
            await ForgetAsync(work, authority);
        var before = first ? new Dictionary<string, int>() : await KeptAsync(work, authority);
        var changed = before
            .Keys.Union(now.Keys)
            .Where(name => before.GetValueOrDefault(name, -1) != now.GetValueOrDefault(name, -1))
            .Order(StringComparer.Ordinal)
            .ToList();
        var children = new HashSet<long>();
        foreach (var name in changed)
        {
            if (!first)
                await work.Connection.ExecuteAsync(
                    "delete from record_common_name where authority = @authority and name = @name",
                    new { authority, name }
                );
            if (now.TryGetValue(name, out var rarity))
                await work.Connection.ExecuteAsync(
                    "insert into record_common_name (authority, name, rarity) values (@authority, @name, @rarity)",
                    new
                    {
                        authority,
                        name,
                        rarity,
                    }
                );
            if (first)
                continue;
            children.UnionWith(
                await work.Connection.QueryAsync<long>(
                    "select child from record_kin where authority = @authority and names like @borne",
                    new { authority, borne = $"% {name} %" }
                )
            );
        }

        return children;
    }

    private static Task<int> ForgetAsync(Work work, string authority) =>
        work.Connection.ExecuteAsync("delete from record_common_name where authority = @authority", new { authority });

    public static IReadOnlyDictionary<string, double> Shares(IReadOnlyDictionary<string, int> names) =>
        names.ToDictionary(name => name.Key, name => Math.Pow(2, -name.Value));
}
