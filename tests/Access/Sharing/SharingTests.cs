using Headwater.Access;
using Headwater.Access.Restrictions;
using Headwater.Access.Sharing;
using Headwater.Records.Families;
using Headwater.Records.Sharing;
using Headwater.Records.Timelines;
using Headwater.Tests.Need;
using Headwater.Vocabulary;

namespace Headwater.Tests.Access.Sharing;

/// <summary>A partner's people see what an agreement in force names, of the children it names, and nothing else.</summary>
public class SharingTests
{
    private static readonly Whom TheyNamed = new(Named: true, School: null, Level: null);

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Without_an_agreement_nobody_is_seen(Engine engine)
    {
        await using var made = await SharedBorough.MakeAsync(engine);

        Assert.Empty(await made.SeenAsync());
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Those_are_seen_of_whom_all_that_is_stated_is_true(Engine engine)
    {
        await using var made = await SharedBorough.MakeAsync(engine);

        foreach (
            var (whom, seen) in new (Whom, long[])[]
            {
                (TheyNamed, [1, 3]),
                (new Whom(false, "100001", null), [1, 2]),
                (new Whom(false, null, 2), [1, 3]),
                (new Whom(false, null, 3), []),
                (new Whom(true, "100001", null), [1]),
                (new Whom(true, "100002", 2), [3]),
            }
        )
        {
            // A newer agreement stands in the place of the one before.
            Assert.Null(await made.SignAsync(made.Terms(whom, "School")));
            Assert.Equal(seen, await made.SeenAsync());
        }
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Only_what_is_named_is_shown_and_the_rest_is_not_even_there(Engine engine)
    {
        await using var made = await SharedBorough.MakeAsync(engine);
        await made.SignAsync(made.Terms(TheyNamed, "Social care"));
        var officer = await made.OfficerAsync();

        var ada = await new OpenChild(made.Database, made.Borough.Clock).RunAsync(1, officer);

        Assert.Equal(Kind.Contact, Assert.Single(ada!.Entries).Entry.Kind);
        Assert.Empty(ada.NotShown);
        Assert.Equal((null, null, false), (ada.School, ada.CurriculumYear, ada.OnRoll));
        Assert.Null(ada.Worker);
        // What the council makes of a child is no partner's to see.
        Assert.Empty(await made.Borough.ListedAsync(new() { Everyone = true }, officer));
        Assert.Equal(0, (await made.Borough.ListAsync(caller: officer)).Count);
        Assert.Null(
            await new Headwater.Need.Levels.Lists.OpenAssessment(made.Database, made.Borough.Clock).RunAsync(1, officer)
        );
        Assert.Equal(
            0,
            (await new Headwater.Need.Levels.Lists.CountChildren(made.Database, made.Borough.Clock).RunAsync(officer))
                .Children
                .All
        );
        Assert.Null(await new OpenFamily(made.Database, made.Borough.Clock).RunAsync(1, officer));
        Assert.Equal(
            ("Example Police", "Opened a child's page"),
            await made.Borough.AskAsync<(string, string)>(
                "select team, did from access_trail where by_name = 'pol' and children = 1 order by number desc limit 1"
            )
        );
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task What_schools_tell_of_special_needs_is_not_shown_where_school_alone_is_agreed(Engine engine)
    {
        await using var made = await SharedBorough.MakeAsync(engine);
        await made.Borough.ExecuteAsync(
            $$"""
            insert into record_entry (child, number, authority, kind, on_day, code, amount, file, line, person, facts)
            values (1, 902, '{{Borough.Authority}}', {{(int)Kind.OnRoll}}, '2026-01-20', '9', 2, 1, 3, 1,
                    '{"school":"100001","special educational provision":"a plan"}')
            """
        );

        async Task<ToldEntry> RollAsync()
        {
            var child = await new OpenChild(made.Database, made.Borough.Clock).RunAsync(1, await made.OfficerAsync());
            return Assert.Single(child!.Entries, told => told.Entry.Kind is Kind.OnRoll);
        }

        await made.SignAsync(made.Terms(TheyNamed, "School"));
        var alone = await RollAsync();
        Assert.Null(alone.Entry.Amount);
        Assert.Equal(["school"], alone.Facts.Keys);

        await made.SignAsync(made.Terms(TheyNamed, "School", "Special needs"));
        var both = await RollAsync();
        Assert.Equal(2, both.Entry.Amount);
        Assert.Equal("a plan", both.Facts["special educational provision"]);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task What_a_system_notes_of_a_child_does_not_tell_that_it_knows_them(Engine engine)
    {
        await using var made = await SharedBorough.MakeAsync(engine);
        await made.Borough.ExecuteAsync(
            $$"""
            insert into record_person (id, authority, source, source_key, child, joined_because, postcodes)
            values (1, '{{Borough.Authority}}', {{(int)SourceSystem.SocialCare}}, '77001', 1, '', '');
            insert into record_entry (child, number, authority, kind, on_day, file, line, person, facts)
            values (1, 902, '{{Borough.Authority}}', {{(int)
                Kind.Described}}, '2026-01-20', 1, 3, 1, '{"left care for good":"adoption"}');
            insert into record_entry (child, number, authority, kind, on_day, file, line, person)
            values (1, 903, '{{Borough.Authority}}', {{(int)Kind.AssessmentFactor}}, '2026-01-21', 1, 4, 1)
            """
        );

        async Task<IEnumerable<Kind>> ToldAsync(params string[] areas)
        {
            Assert.Null(await made.SignAsync(made.Terms(TheyNamed, areas)));
            var child = await new OpenChild(made.Database, made.Borough.Clock).RunAsync(1, await made.OfficerAsync());
            return child!.Entries.Select(told => told.Entry.Kind).Order();
        }

        Assert.Empty(await ToldAsync("Home"));
        Assert.Equal([Kind.Contact, Kind.AssessmentFactor, Kind.Described], await ToldAsync("Home", "Social care"));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Nobody_of_a_partner_stands_on_the_list_of_a_restricted_record(Engine engine)
    {
        await using var made = await SharedBorough.MakeAsync(engine);
        await made.SignAsync(made.Terms(TheyNamed, "School"));
        var clock = made.Borough.Clock;
        var restrict = new RestrictChild(made.Database, clock);

        Assert.NotNull(await restrict.RunAsync(1, "A threat.", ["pol"], SharedBorough.Director));
        Assert.Null(await restrict.RunAsync(1, "A threat.", [], SharedBorough.Director));
        Assert.NotNull(
            await new AdmitPerson(made.Database, clock).RunAsync(1, "pol", "They asked.", SharedBorough.Director)
        );
        Assert.Equal([3], await made.SeenAsync());
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task No_agreement_reaches_a_restricted_or_an_excluded_child_and_neither_is_counted(Engine engine)
    {
        await using var made = await SharedBorough.MakeAsync(engine);
        await made.SignAsync(made.Terms(new Whom(false, "100001", null), "School"));
        var agreement = (await made.OfficerAsync()).Sharing!;
        var clock = made.Borough.Clock;
        Assert.Equal([1, 2], await made.SeenAsync());

        Assert.Null(await new RestrictChild(made.Database, clock).RunAsync(1, "A threat.", [], SharedBorough.Director));
        Assert.Equal([2], await made.SeenAsync());
        Assert.Null(
            await new ExcludePerson(made.Database, clock).RunAsync(2, "pol", "A relative.", SharedBorough.Director)
        );
        Assert.Empty(await made.SeenAsync());

        // Two were reached, and one is; so few are not told to whoever signs.
        Assert.Null(await new ListShared(made.Database, clock).CountAsync(agreement, SharedBorough.Director));
        Assert.Equal(
            0,
            await new ListShared(made.Database, clock).CountAsync(
                agreement with
                {
                    Whom = new Whom(false, "100009", null),
                },
                SharedBorough.Director
            )
        );
        for (var child = 11; child <= 15; child++)
            await made.Borough.AddAsync(child, $"Some Child{(char)(child + 60)}", "", school: "100001");
        Assert.Equal(6, await new ListShared(made.Database, clock).CountAsync(agreement, SharedBorough.Director));
        Assert.Null(await new ListShared(made.Database, clock).CountAsync(agreement, Borough.Practitioner));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Only_who_answers_for_it_signs_and_what_cannot_be_meant_is_refused(Engine engine)
    {
        await using var made = await SharedBorough.MakeAsync(engine);
        var good = made.Terms(TheyNamed, "School");
        Terms[] wrong =
        [
            good with
            {
                Partner = "Nobody Known",
            },
            good with
            {
                Areas = [],
            },
            good with
            {
                Areas = ["School", "Everything"],
            },
            good with
            {
                Purpose = " ",
            },
            good with
            {
                Whom = new Whom(false, null, null),
            },
            good with
            {
                Whom = new Whom(false, null, 4),
            },
            good with
            {
                From = made.Today.AddDays(-1),
            },
            good with
            {
                Until = made.Today.AddDays(-1),
            },
            good with
            {
                Until = made.Today.AddYears(SignAgreement.LongestYears).AddDays(1),
            },
        ];

        foreach (var terms in wrong)
            Assert.NotNull(await made.SignAsync(terms));
        Assert.NotNull(await made.SignAsync(good, Borough.Practitioner));
        Assert.NotNull(await made.SignAsync(good, SharedBorough.Director with { Authority = "E09999998" }));
        Assert.NotNull(await made.SignAsync(good, await made.OfficerAsync()));
        Assert.Null(await made.SignAsync(good));
        Assert.NotNull(await made.EndAsync(1, Borough.Practitioner));
        Assert.NotNull(await made.EndAsync(1, SharedBorough.Director with { Authority = "E09999998" }));
        Assert.Equal([1, 3], await made.SeenAsync());
        Assert.Empty(await new ListAgreements(made.Database, made.Borough.Clock).RunAsync(Borough.Practitioner));
        var officer = SharedBorough.Director with { Role = Role.InformationOfficer };
        Assert.Single(await new ListAgreements(made.Database, made.Borough.Clock).RunAsync(officer));
        Assert.StartsWith(
            "Example Police: school; ",
            await made.Borough.AskAsync<string>(
                "select about from access_trail where did = 'Signed an agreement to share'"
            ),
            StringComparison.Ordinal
        );
    }
}
