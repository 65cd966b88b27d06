using Dapper;
using Headwater.Access;
using Headwater.Access.Restrictions;
using Headwater.Access.Users;
using Headwater.Records.Matching.Decisions;
using Headwater.Tests.Records;
using Headwater.Vocabulary;

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

    /// <summary>On SQLite the load is the one writer, and whoever restricts waits; on PostgreSQL they go on beside it.</summary>
    [Theory]
    [InlineData(Engine.Sqlite, "78")]
    [InlineData(Engine.Sqlite, "A950000178301")]
    [InlineData(Engine.Postgres, "78")]
    [InlineData(Engine.Postgres, "A950000178301")]
    public async Task Whoever_is_restricted_while_a_load_joins_them_to_another_stays_restricted(
        Engine engine,
        string key
    )
    {
        await using var folder = await RestrictedAsync(engine);
        await folder
            .With(
                "census/autumn.csv",
                "ReferenceDate,URN,UPN,Surname,Forename,DOB,Sex,PostCode,NCyearActual,SENprovision,FormerUPN,LEA,EntryDate,EnrolStatus",
                "02/10/2025,999001,A950000178301,Fenwright,Wren,19/11/2014,M,HW3 4QT,6,K,,999,01/09/2023,C"
            )
            .With("care/ssd_person.csv", Heading, Odalie, Wren)
            .LoadAsync();
        var child = await ChildAsync(folder, key);
        var restrict = new RestrictChild(folder.Database, TimeProvider.System);
        Task<Refusal?>? restricting = null;
        var meanwhile = new Meanwhile(() =>
        {
            restricting = Task.Run(() => restrict.RunAsync(child, "A threat.", [], Manager));
            if (engine is Engine.Postgres)
                Assert.True(restricting.Wait(TimeSpan.FromSeconds(30)));
        });

        await folder
            .With("care/ssd_person.csv", Heading, Odalie, "78,Wren,Fenwright,M,WBRI,2014-11-19")
            .With("care/ssd_address.csv", "addr_person_id,addr_address_postcode", "78,HW3 4QT")
            .LoadAsync(meanwhile);

        Assert.NotNull(restricting);
        var refused = await restricting;
        var one = await ChildAsync(folder, "78");
        Assert.Equal(await ChildAsync(folder, "A950000178301"), one);
        // Who comes after the load may find that the number is nobody's any more.
        Assert.True(refused is null || engine is Engine.Sqlite);
        if (refused is null)
        {
            Assert.Null(await folder.OpenAsync(one));
            Assert.NotNull(await folder.OpenAsync(one, Manager));
        }
    }

    [Fact]
    public async Task Restrictions_that_follow_records_and_those_that_people_make_are_numbered_one_after_the_other()
    {
        await using var folder = await RestrictedAsync(Engine.Postgres, "someone");
        var (left, right) = (await PersonAsync(folder, "77"), await PersonAsync(folder, "78"));
        var exclude = new ExcludePerson(folder.Database, TimeProvider.System);
        Assert.Null(await exclude.RunAsync(await ChildAsync(folder, "77"), "someone", "An aunt.", Manager));
        Assert.Null(
            (
                await new DecidePair(folder.Database, TimeProvider.System).RunAsync(
                    left,
                    right,
                    Verdict.Together,
                    "One child.",
                    Manager,
                    moving: [left, right]
                )
            ).Refused
        );
        var second = Manager with { Name = "second" };
        await folder.WithUsersAsync(second);
        Assert.Null(
            await new AdmitPerson(folder.Database, TimeProvider.System).RunAsync(
                await ChildAsync(folder, "77"),
                "second",
                "A second look.",
                Manager
            )
        );
        var other = await ChildAsync(folder, "78");

        // Somebody is at work on who sees whom, and has written but not kept it.
        await using var work = await folder.Database.BeginAloneAsync("access_restriction");
        await work.Connection.ExecuteAsync(
            """
            insert into access_exclusion (number, authority, child, user_name, why, by_name, at)
            values ((select max(number) + 1 from access_exclusion), 'E09999999', 999, 'someone', '', 'mo', '');
            insert into access_admitted (number, authority, child, user_name, why, by_name, at)
            values ((select max(number) + 1 from access_admitted), 'E09999999', 999, 'someone', '', 'mo', '');
            insert into access_restriction (number, authority, child, why, by_name, at)
            values ((select max(number) + 1 from access_restriction), 'E09999999', 999, '', 'mo', '')
            """
        );
        var agreeing = Task.Run(() =>
            new AnswerSecond(folder.Database, TimeProvider.System).RunAsync(left, right, 1, agrees: true, "", second)
        );
        await Task.WhenAny(agreeing, Task.Delay(TimeSpan.FromSeconds(2)));
        Assert.False(agreeing.IsCompleted);
        await work.KeepAsync();

        Assert.Null(await agreeing);
        Assert.Equal(await ChildAsync(folder, "77"), await ChildAsync(folder, "78"));
        Assert.Null(await folder.OpenAsync(other));
    }

    private sealed class Meanwhile(Action act) : IProgress<Progress>
    {
        private bool acted;

        public void Report(Progress value)
        {
            if (acted || value.Step is not "Working out families")
                return;
            acted = true;
            act();
        }
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
