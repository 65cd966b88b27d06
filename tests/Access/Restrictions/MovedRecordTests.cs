using Headwater.Access;
using Headwater.Access.Restrictions;
using Headwater.Access.Users;
using Headwater.Records.Matching.Decisions;
using Headwater.Tests.Records;

namespace Headwater.Tests.Access.Restrictions;

/// <summary>A restriction follows the records of a child, whichever child they turn out to be.</summary>
public class MovedRecordTests
{
    private const string Heading = "pers_person_id,pers_forename,pers_surname,pers_sex,pers_ethnicity,pers_dob";
    private const string Odalie = "77,Odalie,Oakhollow,F,WBRI,2012-05-03";
    private const string Wren = "78,Wren,Elderfield,M,WBRI,2014-11-19";

    private static readonly Caller Manager = LoadedFolder.Someone with { Name = "mo", Role = Role.TeamManager };

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_record_that_left_every_file_and_comes_back_is_closed_again(Engine engine)
    {
        await using var folder = await RestrictedAsync(engine);
        Assert.Null(
            await new ExcludePerson(folder.Database, TimeProvider.System).RunAsync(
                await ChildAsync(folder, "77"),
                "someone",
                "An aunt.",
                Manager
            )
        );

        await folder.With("care/ssd_person.csv", Heading, Wren).LoadAsync();
        await folder.With("care/ssd_person.csv", Heading, Wren, Odalie).LoadAsync();

        var now = await ChildAsync(folder, "77");
        Assert.Null(await folder.OpenAsync(now));
        Assert.NotNull(await folder.OpenAsync(now, Manager));
        Assert.NotNull(await folder.OpenAsync(await ChildAsync(folder, "78")));

        // Lifted is lifted, whatever leaves and comes back.
        var restrict = new RestrictChild(folder.Database, TimeProvider.System);
        Assert.Null(await restrict.LiftAsync(now, "It has passed.", Manager));
        Assert.Null(await new ExcludePerson(folder.Database, TimeProvider.System).EndAsync(now, "someone", Manager));
        await folder.With("care/ssd_person.csv", Heading, Wren).LoadAsync();
        await folder.With("care/ssd_person.csv", Heading, Wren, Odalie).LoadAsync();
        Assert.NotNull(await folder.OpenAsync(await ChildAsync(folder, "77")));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task To_join_a_restricted_record_takes_a_manager_on_its_list_and_a_second_person(Engine engine)
    {
        await using var folder = await RestrictedAsync(engine, "someone");
        var (left, right) = (await PersonAsync(folder, "77"), await PersonAsync(folder, "78"));
        var decide = new DecidePair(folder.Database, TimeProvider.System);
        const string Why = "The same child under two names.";

        var analyst = await decide.RunAsync(
            left,
            right,
            Verdict.Together,
            Why,
            LoadedFolder.Someone,
            moving: [left, right]
        );
        Assert.Equal(
            "One of these records is restricted. A manager or director on its list decides whose it is.",
            analyst.Refused?.Sentence
        );

        var manager = await decide.RunAsync(left, right, Verdict.Together, Why, Manager, moving: [left, right]);
        Assert.Null(manager.Refused);
        Assert.Equal("one of the records is restricted", manager.WaitsSince);
        Assert.NotEqual(await ChildAsync(folder, "77"), await ChildAsync(folder, "78"));
    }

    private static async Task<LoadedFolder> RestrictedAsync(Engine engine, params string[] admitted)
    {
        var folder = (await LoadedFolder.MakeAsync(engine)).With("care/ssd_person.csv", Heading, Odalie, Wren);
        await folder.LoadAsync();
        var add = new AddUser(folder.Database, TimeProvider.System);
        foreach (var caller in new[] { Manager, LoadedFolder.Someone })
            Assert.Null(
                await add.RunAsync(
                    new User(caller.Authority, caller.Name, caller.DisplayName, caller.Role, null, null, null, true),
                    "a made-up borough",
                    Manager with
                    {
                        Role = Role.Administrator,
                    }
                )
            );
        var restrict = new RestrictChild(folder.Database, TimeProvider.System);
        Assert.Null(await restrict.RunAsync(await ChildAsync(folder, "77"), "A threat.", admitted, Manager));
        return folder;
    }

    private static async Task<long> ChildAsync(LoadedFolder folder, string key) =>
        (await folder.AskAsync<long>($"select child from record_person where source_key = '{key}'")).Single();

    private static async Task<long> PersonAsync(LoadedFolder folder, string key) =>
        (await folder.AskAsync<long>($"select id from record_person where source_key = '{key}'")).Single();
}
