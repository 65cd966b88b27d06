using Headwater.Access;
using Headwater.Access.Sessions;
using Headwater.Access.Users;
using Headwater.Storage;

namespace Headwater.Tests.Access;

public class SessionTests
{
    private static readonly Caller Administrator = Caller.AdministratorAtTheTerminal("E09999999", "tester");

    private static readonly User Worker = new(
        "E09999999",
        "odalie.fenwright",
        "Odalie Fenwright (made up)",
        Role.Practitioner,
        School: null,
        Team: null,
        Worker: null,
        Enabled: true
    );

    private readonly MovingClock clock = new();

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_session_lasts_twelve_hours_and_not_a_second_longer(Engine engine)
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);
        var database = await WithWorkerAsync(temporary);
        var begun = await new BeginSession(database, clock).RunAsync(Worker.AsCaller());
        var find = new FindSession(database, ReachPolicy.Default, clock);

        clock.Now += TimeSpan.FromHours(12) - TimeSpan.FromSeconds(1);
        Assert.Equal(Worker.Name, (await find.RunAsync(begun.Id))?.Caller.Name);

        clock.Now += TimeSpan.FromSeconds(1);
        Assert.Null(await find.RunAsync(begun.Id));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Leaving_ends_one_session_and_being_stopped_ends_all_for_good(Engine engine)
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);
        var database = await WithWorkerAsync(temporary);
        var (begin, find) = (new BeginSession(database, clock), new FindSession(database, ReachPolicy.Default, clock));
        var (first, second) = (await begin.RunAsync(Worker.AsCaller()), await begin.RunAsync(Worker.AsCaller()));

        await new EndSession(database, clock).RunAsync(first);
        Assert.Null(await find.RunAsync(first.Id));
        Assert.NotNull(await find.RunAsync(second.Id));

        var enable = new EnableUser(database, clock);
        Assert.Null(await enable.RunAsync(Worker.Name, enabled: false, Administrator));
        Assert.Null(await enable.RunAsync(Worker.Name, enabled: true, Administrator));
        Assert.Null(await find.RunAsync(second.Id));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_change_of_role_counts_at_once_and_the_number_itself_is_not_kept(Engine engine)
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);
        var database = await WithWorkerAsync(temporary);
        var begun = await new BeginSession(database, clock).RunAsync(Worker.AsCaller());

        await using (var work = await database.BeginAsync())
        {
            await Dapper.SqlMapper.ExecuteAsync(work.Connection, "update access_user set role = 'Analyst'");
            await work.KeepAsync();
        }

        Assert.Equal(
            Role.Analyst,
            (await new FindSession(database, ReachPolicy.Default, clock).RunAsync(begun.Id))?.Caller.Role
        );
        await using var looking = await database.ReadAsync();
        var kept = await Dapper.SqlMapper.QuerySingleAsync<string>(looking.Connection, "select id from access_session");
        Assert.NotEqual(begun.Id, kept);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(10.5, 11.5)]
    [InlineData(11.5, 12)]
    public void It_ends_after_an_hour_of_nothing_and_after_twelve_whatever_is_done(double lastDone, double ends)
    {
        var session = new Session("1", Worker.AsCaller(), clock.Now);

        Assert.Equal(clock.Now.AddHours(ends), session.EndsAt(clock.Now.AddHours(lastDone)));
    }

    private static async Task<Database> WithWorkerAsync(TemporaryDatabase temporary)
    {
        var database = await temporary.OpenAsync(AccessModule.Schema);
        Assert.Null(
            await new AddUser(database, TimeProvider.System).RunAsync(Worker, "a made-up password", Administrator)
        );
        return database;
    }
}
