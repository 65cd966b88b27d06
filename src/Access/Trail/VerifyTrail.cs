using Dapper;
using Headwater.Storage;

namespace Headwater.Access.Trail;

/// <param name="Entries">How many lines the trail has.</param>
/// <param name="FirstBroken">The number of the first line that was altered, removed or put in; null if the chain is whole.</param>
public sealed record TrailState(long Entries, long? FirstBroken);

/// <summary>Walks the chain from its first line to its end.</summary>
public sealed class VerifyTrail(Database database)
{
    // So many lines are held at a time: a trail grows for years.
    private const int Stretch = 2_000;

    /// <param name="seal">
    /// The end as it was once (<see cref="SealTrail"/>). A chain that was worked out anew is whole in itself, but does not lead
    /// through it; its line then counts as the first broken one, since nothing tells which line before it was changed.
    /// </param>
    public async Task<TrailState> RunAsync(Seal? seal = null)
    {
        await using var work = await database.ReadAsync();
        var (count, last) = (0L, "");
        // From below the first: a line may have been put in before it.
        var read = long.MinValue;
        while (await StretchAsync(work, read) is { Count: > 0 } lines)
        {
            var children = await ChildrenAsync(work, read, lines[^1].Number);
            read = lines[^1].Number;
            foreach (var row in lines)
            {
                count++;
                var shown = children[row.Number].ToList();
                if (
                    row.Number != count
                    || row.Previous != last
                    || row.Children != shown.Count
                    || row.Line.Hash(shown) != row.Hash
                    || (count == seal?.Number && row.Hash != seal.Hash)
                )
                    return new TrailState(count, count);
                last = row.Hash;
            }
        }

        var end = await work.Connection.QuerySingleOrDefaultAsync<(long Number, string Hash)>(
            "select number, hash from access_trail_end where id = 1"
        );
        var strays = await work.Connection.ExecuteScalarAsync<long>(
            "select count(*) from access_trail_child where number > @count or number < 1",
            new { count }
        );
        var whole = end == (count, last) && strays is 0 && (seal is null || seal.Number <= count);
        return new TrailState(count, whole ? null : count + 1);
    }

    private static async Task<List<Row>> StretchAsync(Work work, long after) =>
        (
            await work.Connection.QueryAsync<Row>(
                """
                select number, authority, at, by_name, role, team, purpose, came_from, did, about, sought, children,
                       previous, hash
                from access_trail where number > @after order by number limit @Stretch
                """,
                new { after, Stretch }
            )
        ).AsList();

    private static async Task<ILookup<long, long>> ChildrenAsync(Work work, long after, long until) =>
        (
            await work.Connection.QueryAsync<(long Number, long Child)>(
                """
                select number, child from access_trail_child where number > @after and number <= @until
                order by number, child
                """,
                new { after, until }
            )
        ).ToLookup(row => row.Number, row => row.Child);

    private sealed record Row(
        long Number,
        string Authority,
        string At,
        string ByName,
        string Role,
        string Team,
        string Purpose,
        string CameFrom,
        string Did,
        string About,
        long? Sought,
        long Children,
        string Previous,
        string Hash
    )
    {
        public Line Line =>
            new(Number, Authority, At, ByName, Role, Team, Purpose, CameFrom, Did, About, Sought, Children, Previous);
    }
}
