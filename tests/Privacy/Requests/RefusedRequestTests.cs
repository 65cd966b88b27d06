using Dapper;
using Headwater.Privacy.Requests;
using Headwater.Tests.Records;

namespace Headwater.Tests.Privacy.Requests;

/// <summary>Whoever asks for a request that is not for them, or is told something of a child by a refusal, leaves a line under the child.</summary>
public class RefusedRequestTests : RequestCase
{
    [Theory, ClassData(typeof(BothEngines))]
    public async Task Each_try_at_a_request_of_a_hidden_child_stands_under_the_child(Engine engine)
    {
        await using var folder = await FamilyAsync(engine);
        var (child, number) = (await OdalieAsync(folder), await AskedAsync(folder));
        await DoAsync(
            folder,
            $"insert into access_restriction (number, authority, child, why, by_name, at) values (1, '{Analyst.Authority}', {child}, 'x', 'another', '2026-11-02T09:00:00.000Z')"
        );

        Assert.Null(await Open(folder).RunAsync(number, Second));
        Assert.NotNull(await new CloseRequest(folder.Database, Clock).RunAsync(number, "No.", Second));
        Assert.NotNull(await new ExtendRequest(folder.Database, Clock).RunAsync(number, "Long.", Second));
        Assert.Null(await Open(folder).RunAsync(number + 1, Second));

        Assert.Equal(
            [child, child, child, 0],
            await folder.AskAsync<long>(
                "select sought from access_trail where did = 'Was refused a request for a file' and by_name = 'second' order by number"
            )
        );
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Whoever_is_told_that_the_age_does_not_fit_was_told_of_the_child(Engine engine)
    {
        await using var folder = await FamilyAsync(engine);
        var child = await OdalieAsync(folder);

        var (_, refusal) = await Ask(folder).RunAsync(child, Asker.Child, "Odalie", "Passport", Came, Analyst);

        Assert.NotNull(refusal);
        Assert.Equal(
            [child],
            await folder.AskAsync<long>(
                "select c.child from access_trail t join access_trail_child c on c.number = t.number where t.did like 'Was told that a request%'"
            )
        );
    }

    private static async Task DoAsync(LoadedFolder folder, string sql)
    {
        await using var work = await folder.Database.BeginAsync();
        await work.Connection.ExecuteAsync(sql);
        await work.KeepAsync();
    }
}
