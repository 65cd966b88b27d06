using Dapper;
using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Access.Users;
using Headwater.Intake.Findings;
using static Headwater.Tests.Intake.Findings.CheckedFolder;

namespace Headwater.Tests.Intake.Findings;

/// <summary>What people do with a finding, and who may.</summary>
public class PeopleTests
{
    private const string Backwards = "7,01/02/2010,M,02/06/2025,01/06/2025";

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_finding_that_was_set_aside_stays_so_through_later_checks_until_it_is_opened_again(Engine engine)
    {
        await using var folder = await FoundAsync(engine);
        var number = (await folder.OneAsync("567")).Number;
        var suppress = new SuppressFinding(folder.Database, folder);
        Assert.NotNull(await suppress.RunAsync(number, "  ", folder.Officer));
        Assert.Null(await suppress.RunAsync(number, "The register has it so.", folder.Officer));

        await folder.CheckAsync();

        Assert.DoesNotContain(await folder.ListAsync(), each => each.Number == number);
        var aside = await folder.OneAsync("567");
        Assert.Equal(
            ("The register has it so.", "Example Officer", FindingState.Suppressed),
            (aside.Suppressed, aside.SuppressedBy, aside.State)
        );
        Assert.NotNull(await suppress.RunAsync(number, "Again", folder.Officer));

        Assert.Null(await new ReopenFinding(folder.Database, folder).RunAsync(number, folder.Officer));

        Assert.Contains(await folder.ListAsync(), each => each.Number == number);
        Assert.Equal(["reopened", "set aside"], (await folder.OpenAsync(number)).History.Select(each => each.Kind));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_note_is_offered_beside_the_same_finding_of_the_next_year(Engine engine)
    {
        await using var folder = await FoundAsync(engine);
        var last = (await folder.OneAsync("567")).Number;
        Assert.Null(
            await new NoteFinding(folder.Database, folder).RunAsync(last, "Police confirmed both days.", folder.Officer)
        );

        await folder.CheckAsync(2027);

        var next = (await folder.OfRuleAsync("567")).Single(each => each.Year is 2027);
        var opened = await folder.OpenAsync(next.Number);
        Assert.Null(opened.Finding.Note);
        Assert.Equal((2026, "Police confirmed both days."), (opened.LastYear?.Year, opened.LastYear?.Note));
        Assert.Null((await folder.OpenAsync(last)).LastYear);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_finding_is_taken_once_and_given_to_a_colleague_who_may_see_it(Engine engine)
    {
        await using var folder = await FoundAsync(engine);
        await AddAsync(folder, "colleague", Role.TeamManager);
        await AddAsync(folder, "lead", Role.SchoolInclusionLead);
        var number = (await folder.OneAsync("567")).Number;
        var give = new GiveFinding(folder.Database, new ListColleagues(folder.Database, ReachPolicy.Default), folder);

        Assert.Null(await new TakeFinding(folder.Database, folder).RunAsync(number, folder.Officer));
        Assert.NotNull(await new TakeFinding(folder.Database, folder).RunAsync(number, folder.Officer));
        var taken = await folder.OneAsync("567");
        Assert.Equal(("Example Officer", "Example Officer"), (taken.OwnerName, taken.OwnerBy));
        Assert.Equal(1, await new CountMine(folder.Database).RunAsync(folder.Officer));
        Assert.Contains(await folder.ListAsync(new FindingFilter(Mine: true)), each => each.Number == number);

        Assert.NotNull(await give.RunAsync(number, "lead", folder.Officer));
        Assert.NotNull(await give.RunAsync(number, "nobody-of-that-name", folder.Officer));
        Assert.Null(await give.RunAsync(number, "colleague", folder.Officer));

        var given = await folder.OneAsync("567");
        Assert.Equal(("Someone colleague", "Example Officer"), (given.OwnerName, given.OwnerBy));
        Assert.Equal(0, await new CountMine(folder.Database).RunAsync(folder.Officer));
        Assert.Empty(await folder.ListAsync(new FindingFilter(Mine: true)));
        Assert.Null(await give.RunAsync(number, "", folder.Officer));
        Assert.Null((await folder.OneAsync("567")).Owner);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task All_findings_of_a_list_that_nobody_has_are_given_at_once(Engine engine)
    {
        await using var folder = await MakeAsync(engine);
        await folder
            .With(
                "missing.csv",
                Missing,
                Backwards,
                "8,01/02/2011,M,05/07/2025,03/07/2025",
                "9,01/02/2011,X,01/07/2025,"
            )
            .CheckAsync();
        await AddAsync(folder, "colleague", Role.TeamManager);
        await AddAsync(folder, "lead", Role.SchoolInclusionLead);
        var give = new GiveFindings(folder.Database, new ListColleagues(folder.Database, ReachPolicy.Default), folder);
        var rule = new FindingFilter(Rule: "567");
        var taken = (await folder.OfRuleAsync("567"))[0].Number;
        await new TakeFinding(folder.Database, folder).RunAsync(taken, folder.Officer);

        Assert.NotNull((await give.RunAsync(rule, "lead", folder.Officer)).Refusal);
        Assert.Equal((1L, null), await give.RunAsync(rule, "colleague", folder.Officer));
        Assert.NotNull((await give.RunAsync(rule, "colleague", folder.Officer)).Refusal);

        var all = await folder.ListAsync();
        Assert.Equal("officer", all.Single(each => each.Number == taken).Owner);
        var given = Assert.Single(all, each => each.Owner is "colleague");
        Assert.Equal("567", given.Rule);
        Assert.Equal(["given"], (await folder.OpenAsync(given.Number)).History.Select(each => each.Kind));
        Assert.NotNull(
            (await give.RunAsync(rule, "colleague", folder.Officer with { Role = Role.Administrator })).Refusal
        );
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Whoever_may_not_see_every_child_sees_and_changes_no_finding(Engine engine)
    {
        await using var folder = await FoundAsync(engine);
        var number = (await folder.OneAsync("567")).Number;
        foreach (var role in new[] { Role.SchoolInclusionLead, Role.Administrator })
        {
            var outsider = folder.Officer with { Role = role, School = "999001" };

            Assert.Empty((await new ListFindings(folder.Database, folder).RunAsync(new(), 0, 10, outsider)).Findings);
            Assert.Empty(
                (
                    await new GroupFindings(folder.Database, folder).RunAsync(Grouping.Child, new(), 0, 10, outsider)
                ).Groups
            );
            Assert.Empty(await new StandingOfReturns(folder.Database).RunAsync(outsider));
            Assert.Empty(await new ListChecks(folder.Database).RunAsync(outsider, 10));
            Assert.Null(await new OpenFinding(folder.Database, folder).RunAsync(number, outsider));
            Assert.NotNull(await new TakeFinding(folder.Database, folder).RunAsync(number, outsider));
            Assert.NotNull(await new NoteFinding(folder.Database, folder).RunAsync(number, "note", outsider));
            Assert.NotNull(await new SuppressFinding(folder.Database, folder).RunAsync(number, "why", outsider));
            Assert.NotNull(await new ForgetCheck(folder.Database, folder).RunAsync(1, outsider));
        }

        Assert.Null((await folder.OneAsync("567")).Owner);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Another_authority_sees_and_changes_no_finding(Engine engine)
    {
        await using var folder = await FoundAsync(engine);
        var number = (await folder.OneAsync("567")).Number;
        var other = folder.Officer with { Authority = "E09000001" };

        Assert.Empty((await new ListFindings(folder.Database, folder).RunAsync(new(), 0, 10, other)).Findings);
        Assert.Null(await new OpenFinding(folder.Database, folder).RunAsync(number, other));
        Assert.NotNull(await new TakeFinding(folder.Database, folder).RunAsync(number, other));
        Assert.NotNull(await new ForgetCheck(folder.Database, folder).RunAsync(1, other));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Every_look_that_names_a_child_is_on_the_trail_and_the_trail_holds(Engine engine)
    {
        await using var folder = await FoundAsync(engine);
        var number = (await folder.OneAsync("567")).Number;
        await folder.ListAsync();
        await folder.OpenAsync(number);
        await new GroupFindings(folder.Database, folder).RunAsync(Grouping.Child, new(), 0, 10, folder.Officer);
        await new ListFindings(folder.Database, folder).AfterAsync(new(), 0, 10, folder.Officer);

        await using var work = await folder.Database.ReadAsync();
        var trail = await work.Connection.QueryAsync<(string, string)>(
            "select did, about from access_trail order by number desc limit 4"
        );
        Assert.Equal(
            [
                ("Took away findings", "open"),
                ("Looked at findings by child", "open"),
                ("Opened a finding", $"finding {number}"),
                ("Looked at findings", "open"),
            ],
            trail
        );
        Assert.Null((await new VerifyTrail(folder.Database).RunAsync()).FirstBroken);
    }

    private static async Task<CheckedFolder> FoundAsync(Engine engine)
    {
        var folder = await MakeAsync(engine);
        await folder.With("missing.csv", Missing, Backwards).CheckAsync();
        return folder;
    }

    private static async Task AddAsync(CheckedFolder folder, string name, Role role)
    {
        var school = role is Role.SchoolInclusionLead ? "999001" : null;
        var user = new User(folder.Officer.Authority, name, $"Someone {name}", role, school, null, null, Enabled: true);
        var administrator = Caller.AdministratorAtTheTerminal(folder.Officer.Authority, "test");
        Assert.Null(await new AddUser(folder.Database, folder).RunAsync(user, "a made-up password", administrator));
    }
}
