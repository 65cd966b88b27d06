using Headwater.Access;
using Headwater.Access.Restrictions;
using Headwater.Records.WhoWorks;
using Headwater.Tests.Access.Reaches;
using Headwater.Vocabulary;

namespace Headwater.Tests.Records.WhoWorks;

/// <summary>Whether a service works with a child, and whom to ring, is learnt apart from what the record holds.</summary>
public class AskWhoWorksTests
{
    private static readonly DateOnly AdasBirth = new(2012, 5, 3);

    private static readonly Named Ada = new("Ada", "Alderfield", AdasBirth, null);

    private static Caller Uli => HeldChildren.Sees(Reach.Cases, worker: "SW3");

    private static Caller Lead =>
        new(LoadedFolder.Someone.Authority, "lee", "Lee Lead", Role.SchoolInclusionLead, HeldChildren.Millrace);

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Who_may_not_see_the_child_is_told_whom_to_ring(Engine engine)
    {
        await using var folder = await HeldChildren.MakeAsync(engine);
        Assert.Null(await folder.OpenAsync(await folder.ChildAsync("Ada"), Uli));

        var (works, _) = await Ask(folder).RunAsync(Ada, Uli);

        Assert.Equal(
            new Works(SourceSystem.SocialCare, "North", "Sam Madeup", ReachPolicy.Default.Ring[0]),
            Assert.Single(works)
        );
        var (same, _) = await Ask(folder).RunAsync(new Named(null, null, null, "77001"), Uli);
        Assert.Equal(works, same);
        var (school, _) = await Ask(folder).RunAsync(Ada, Lead);
        Assert.Equal(works, school);
        var ada = await folder.ChildAsync("Ada");
        Assert.Equal(
            [
                ("sam", "Was told who works with a child", "by name and birth date", ada),
                ("sam", "Was told who works with a child", "by a number", ada),
                ("lee", "Was told who works with a child", "by name and birth date", ada),
            ],
            await folder.AskAsync<(string, string, string, long)>(
                """
                select t.by_name, t.did, t.about, c.child from access_trail t
                join access_trail_child c on c.number = t.number
                where t.did like '%who works%' order by t.number
                """
            )
        );
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Nobody_finds_a_child_by_part_of_what_they_are_called(Engine engine)
    {
        await using var folder = await HeldChildren.MakeAsync(engine);
        Named[] parts =
        [
            Ada with
            {
                GivenName = "Ad",
            },
            Ada with
            {
                FamilyName = "Alder%",
            },
            Ada with
            {
                BirthDate = AdasBirth.AddDays(1),
            },
            new(null, null, null, "7700"),
            new(null, null, null, "%"),
            // Somebody worked with Di, and nobody does now; nobody ever worked with Eve; nobody knows the last.
            new("Di", "Dogwood", new DateOnly(2011, 8, 6), null),
            new("Eve", "Elmstead", AdasBirth, null),
            new("Nobody", "Nowhere", AdasBirth, null),
        ];

        foreach (var part in parts)
            await AssertLikeNobodyAsync(folder, part);
        Assert.NotNull((await Ask(folder).RunAsync(Ada with { BirthDate = null }, Uli)).Refusal);
        Assert.NotNull((await Ask(folder).RunAsync(new Named(null, null, null, " "), Uli)).Refusal);
        Assert.Equal(
            parts.LongLength,
            Assert.Single(
                await folder.AskAsync<long>(
                    "select count(*) from access_trail where did = 'Asked in vain who works with a child'"
                )
            )
        );
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_restricted_an_excluded_and_an_adopted_child_are_answered_like_nobody(Engine engine)
    {
        await using var folder = await HeldChildren.MakeAsync(engine);
        var (ada, ben, cy) = (
            await folder.ChildAsync("Ada"),
            await folder.ChildAsync("Ben"),
            await folder.ChildAsync("Cy")
        );
        var manager = LoadedFolder.Someone with { Role = Role.TeamManager, Name = "mo" };
        await folder.WithUsersAsync(manager, Uli);
        var clock = TimeProvider.System;
        Assert.Null(await new RestrictChild(folder.Database, clock).RunAsync(ada, "A threat.", [], manager));
        Assert.Null(await new ExcludePerson(folder.Database, clock).RunAsync(ben, "sam", "A relative.", manager));
        await using (var work = await folder.Database.BeginAsync())
        {
            await Dapper.SqlMapper.ExecuteAsync(
                work.Connection,
                "update record_person set adopted_on = '2026-06-01' where child = @cy",
                new { cy }
            );
            await work.KeepAsync();
        }

        foreach (var number in new[] { "77001", "77002", "77003", "77999" })
            await AssertLikeNobodyAsync(folder, new Named(null, null, null, number));
        Assert.Empty((await Ask(folder).RunAsync(Ada, Lead)).Works);
        // Whoever reads the trail knows what was tried.
        Assert.Equal(
            [ada, ben, cy, 0, ada],
            await folder.AskAsync<long>(
                "select sought from access_trail where did = 'Asked in vain who works with a child' order by number"
            )
        );
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_number_that_two_children_have_tells_of_neither(Engine engine)
    {
        await using var folder = await HeldChildren.MakeAsync(engine);
        var eve = await folder.ChildAsync("Eve");
        await using (var work = await folder.Database.BeginAsync())
        {
            await Dapper.SqlMapper.ExecuteAsync(
                work.Connection,
                "update record_person set source_key = '77001' where child = @eve",
                new { eve }
            );
            await work.KeepAsync();
        }

        var (works, refusal) = await Ask(folder).RunAsync(new Named(null, null, null, "77001"), Uli);

        Assert.Empty(works);
        Assert.Contains("not of one child alone", refusal?.Sentence, StringComparison.Ordinal);
        Assert.NotEmpty((await Ask(folder).RunAsync(Ada, Uli)).Works);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_school_learns_it_of_its_own_roll_and_another_authority_of_nobody(Engine engine)
    {
        await using var folder = await HeldChildren.MakeAsync(engine);

        Assert.Empty(
            (await Ask(folder).RunAsync(new Named("Ben", "Birchmoor", new DateOnly(2013, 6, 4), null), Lead)).Works
        );
        Assert.Empty((await Ask(folder).RunAsync(Ada, Uli with { Authority = "E09999998" })).Works);
        Assert.NotNull((await Ask(folder).RunAsync(Ada, Lead with { Role = Role.Administrator })).Refusal);
        Assert.NotNull(
            (await Ask(folder).RunAsync(Ada, Uli with { Policy = Uli.Policy with { LearnsWhoWorks = [] } })).Refusal
        );
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Nobody_goes_through_a_list_of_names(Engine engine)
    {
        await using var folder = await HeldChildren.MakeAsync(engine);
        for (var i = 0; i < AskWhoWorks.AsksInAnHour; i++)
            Assert.Null((await Ask(folder).RunAsync(Ada, Uli)).Refusal);

        var (works, refusal) = await Ask(folder).RunAsync(Ada, Uli);

        Assert.Empty(works);
        Assert.Contains("Wait an hour", refusal?.Sentence, StringComparison.Ordinal);
    }

    private static async Task AssertLikeNobodyAsync(LoadedFolder folder, Named named)
    {
        var (works, refusal) = await Ask(folder).RunAsync(named, Uli);
        Assert.Empty(works);
        Assert.Null(refusal);
    }

    private static AskWhoWorks Ask(LoadedFolder folder) => new(folder.Database, TimeProvider.System);
}
