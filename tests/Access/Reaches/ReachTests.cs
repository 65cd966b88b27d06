using Headwater.Access;
using Headwater.Access.Restrictions;
using Headwater.Tests.Records;
using Headwater.Vocabulary;

namespace Headwater.Tests.Access.Reaches;

/// <summary>Which children somebody sees whose reach the council made narrow.</summary>
public class ReachTests
{
    [Theory, ClassData(typeof(BothEngines))]
    public async Task Each_reach_takes_in_what_it_says_and_no_more(Engine engine)
    {
        await using var folder = await HeldChildren.MakeAsync(engine);
        await folder.WithUsersAsync(
            new Caller(LoadedFolder.Someone.Authority, "uli", "Uli", Role.Practitioner, Team: "West", Worker: "SW3")
        );

        async Task See(string expected, Caller caller) => Assert.Equal(expected, await folder.SeenAsync(caller));

        // Whose time as a worker is over holds the child no longer.
        await See("Ada", HeldChildren.Sees(Reach.Cases, worker: "SW1"));
        await See("Ada Ben", HeldChildren.Sees(Reach.Team, worker: "SW1", team: "North"));
        await See("Ada Ben", HeldChildren.Sees(Reach.Team, team: "North"));
        // Nobody of the files is of West; a user with SW3's number is.
        await See("Cy", HeldChildren.Sees(Reach.Team, team: "West"));
        await See("Ada Ben Cy Di", HeldChildren.Sees(Reach.Service, service: SourceSystem.SocialCare));
        await See("Ada", HeldChildren.Sees(Reach.Service, worker: "SW1", service: SourceSystem.EarlyHelp));
        await See("Ada Ben Cy Di Eve", HeldChildren.Sees(Reach.Authority));
        await See("", HeldChildren.Sees(Reach.Nobody, worker: "SW1", team: "North"));
        // Who has no number, team or service reaches nobody by them, nor does anybody of another authority.
        await See("", HeldChildren.Sees(Reach.Cases));
        await See("", HeldChildren.Sees(Reach.Team));
        await See("", HeldChildren.Sees(Reach.Service));
        await See(
            "",
            HeldChildren.Sees(Reach.Service, "SW1", "North", SourceSystem.SocialCare) with
            {
                Authority = "E09999998",
            }
        );
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task What_is_reached_is_seen_whole_and_what_speaks_of_everybody_is_not(Engine engine)
    {
        await using var folder = await HeldChildren.MakeAsync(engine);
        var sam = HeldChildren.Sees(Reach.Cases, worker: "SW1");

        var ada = await folder.OpenAsync(await folder.ChildAsync("Ada"), sam);

        Assert.Contains(ada!.Entries, told => told.Entry.Kind is Kind.WorkerAllocated);
        Assert.Empty(ada.NotShown);
        Assert.Null(await folder.OpenAsync(await folder.ChildAsync("Ben"), sam));
        Assert.False(NeedToKnow.ReachesEveryone(sam));
        Assert.True(NeedToKnow.SeesWhole(sam));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task An_emergency_reaches_further_for_four_hours_and_is_reviewed(Engine engine)
    {
        await using var folder = await HeldChildren.MakeAsync(engine);
        var clock = new MovingClock();
        var sam = HeldChildren.Sees(Reach.Cases, worker: "SW1");
        var ben = await folder.ChildAsync("Ben");

        var (opened, refusal) = await new EmergencyAccess(folder.Database, clock).RunAsync(
            new SoughtRecord(ben),
            "A neighbour rang: the child may be in danger tonight.",
            sam with
            {
                AsksAt = clock.Now,
            }
        );

        Assert.Null(refusal);
        Assert.Equal(ben, opened!.Child);
        Assert.Equal("Ada Ben", await folder.SeenAsync(sam with { AsksAt = clock.Now }));
        Assert.Equal("Ada", await folder.SeenAsync(sam with { AsksAt = clock.Now.AddHours(4) }));
        var director = new Caller(sam.Authority, "di", "Di Director", Role.Director);
        var waiting = Assert.Single(await new ReviewEmergencies(folder.Database, clock).ListAsync(director));
        Assert.Equal(ben, waiting.Child);
        // Who reviews and does not reach the child reads the reason and not the child.
        var south = HeldChildren.Sees(Reach.Team, team: "South") with
        {
            Role = Role.TeamManager,
            Name = "max",
        };
        Assert.Null(Assert.Single(await new ReviewEmergencies(folder.Database, clock).ListAsync(south)).Child);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task In_an_emergency_a_child_is_found_by_full_name_and_birth_date_and_no_restricted_one(Engine engine)
    {
        await using var folder = await HeldChildren.MakeAsync(engine);
        var clock = new MovingClock();
        var emergency = new EmergencyAccess(folder.Database, clock);
        const string danger = "A neighbour rang: the child may be in danger tonight.";
        var ben = await folder.ChildAsync("Ben");
        var born = new DateOnly(2013, 6, 4);
        // Each asks for the first time: nobody has used up their tries.
        Caller As(string name) =>
            HeldChildren.Sees(Reach.Cases, worker: "SW1") with
            {
                Name = name,
                AsksAt = clock.Now,
            };

        var (opened, _) = await emergency.RunAsync(new SoughtRecord(null, "birchmoor ben", born), danger, As("a"));
        Assert.Equal(ben, opened?.Child);
        Assert.Equal("Ada Ben", await folder.SeenAsync(As("a")));

        var refusals = new List<Refusal?>
        {
            (
                await emergency.RunAsync(new SoughtRecord(null, "birchmoor ben", born.AddDays(1)), danger, As("b"))
            ).Refusal,
            (await emergency.RunAsync(new SoughtRecord(null, "birch ben", born), danger, As("b"))).Refusal,
            // Whom they see anyway is not theirs to be let in to.
            (
                await emergency.RunAsync(
                    new SoughtRecord(null, "alderfield ada", new DateOnly(2012, 5, 3)),
                    danger,
                    As("b")
                )
            ).Refusal,
        };
        var manager = new Caller(As("mo").Authority, "mo", "Mo Manager", Role.TeamManager);
        await folder.WithUsersAsync(manager);
        Assert.Null(
            await new RestrictChild(folder.Database, clock).RunAsync(ben, "A threat to the family.", [], manager)
        );
        refusals.Add(
            (await emergency.RunAsync(new SoughtRecord(null, "birchmoor ben", born), danger, As("b"))).Refusal
        );
        Assert.NotNull(refusals[0]);
        Assert.Single(refusals.Distinct());
        Assert.NotNull((await emergency.RunAsync(new SoughtRecord(null, "birchmoor", born), danger, As("b"))).Refusal);

        // Whom each try meant is on the trail, and nothing that was typed.
        Assert.Equal(
            ["0", "0", $"{await folder.ChildAsync("Ada")}", $"{ben}"],
            (
                await folder.AskAsync<string>(
                    "select cast(sought as text) from access_trail where by_name = 'b' and did = 'Was refused emergency access' order by number"
                )
            )
        );
        Assert.Empty(
            await folder.AskAsync<string>(
                "select about from access_trail where by_name = 'b' and (lower(about) like '%birch%' or about like '%2013%')"
            )
        );
    }
}
