using Dapper;
using Headwater.Storage;

namespace Headwater.Access.Trail;

/// <param name="Entries">How many lines the trail has.</param>
/// <param name="FirstBroken">The number of the first line that was altered, removed or put in; null if the chain is whole.</param>
public sealed record TrailState(long Entries, long? FirstBroken);

/// <summary>Walks the chain from its first line to its end.</summary>
public sealed class VerifyTrail(Database database)
{
    public async Task<TrailState> RunAsync()
    {
        await using var work = await database.ReadAsync();
        var children = (
            await work.Connection.QueryAsync<(long Number, long Child)>(
                "select number, child from access_trail_child order by number, child"
            )
        ).ToLookup(row => row.Number, row => row.Child);
        var lines = await work.Connection.QueryAsync<Row>(
            """
            select number, authority, at, by_name, role, did, about, children, previous, hash
            from access_trail order by number
            """
        );

        var (count, last) = (0L, "");
        foreach (var row in lines)
        {
            count++;
            var shown = children[row.Number].ToList();
            if (
                row.Number != count
                || row.Previous != last
                || row.Children != shown.Count
                || row.Line.Hash(shown) != row.Hash
            )
                return new TrailState(count, count);
            last = row.Hash;
        }

        var end = await work.Connection.QuerySingleOrDefaultAsync<(long Number, string Hash)>(
            "select number, hash from access_trail_end where id = 1"
        );
        var whole = end == (count, last) && children.All(line => line.Key <= count);
        return new TrailState(count, whole ? null : count + 1);
    }

    private sealed record Row(
        long Number,
        string Authority,
        string At,
        string ByName,
        string Role,
        string Did,
        string About,
        long Children,
        string Previous,
        string Hash
    )
    {
        public Look.Line Line => new(Number, Authority, At, ByName, Role, Did, About, Children, Previous);
    }
}
