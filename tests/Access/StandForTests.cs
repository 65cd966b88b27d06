using Dapper;
using Headwater.Access;
using Headwater.Cli.Verbs;

namespace Headwater.Tests.Access;

/// <summary>However many joins lie between, a number leads to the child, and the child to all its numbers.</summary>
public class StandForTests
{
    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_chain_of_joins_is_followed_to_its_end_both_ways(Engine engine)
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);
        var database = await temporary.OpenAsync(Modules.Schemas);
        await using var work = await database.BeginAsync();
        foreach (var (id, authority, into) in Joined)
            await work.Connection.ExecuteAsync(
                "insert into record_child (id, authority, sought_name, on_roll, joined_into) values (@id, @authority, '', 0, @into)",
                new
                {
                    id,
                    authority,
                    into,
                }
            );

        var forth = await work.Connection.QueryAsync<long>(
            $"{StandFor.Numbers("select cast(1 as bigint), cast(1 as bigint)")} select child from stands order by child",
            new { authority = "E09999999" }
        );
        var back = await work.Connection.QueryAsync<long>(
            $"select c.id from record_child c where c.id in ({StandFor.LedTo()}) order by c.id",
            new { authority = "E09999999", child = 4L }
        );

        Assert.Equal([1, 2, 3, 4], forth);
        Assert.Equal([1, 2, 3, 4, 5], back);
    }

    // The last stands in another authority, which never leads here.
    private static readonly IReadOnlyList<(long Id, string Authority, long? Into)> Joined =
    [
        (1, "E09999999", 2),
        (2, "E09999999", 3),
        (3, "E09999999", 4),
        (4, "E09999999", null),
        (5, "E09999999", 4),
        (6, "E09999998", 4),
    ];
}
