using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Access.Trail.Reading;
using Headwater.Access.Trail.Unusual;
using Headwater.Access.Users;
using Headwater.Need;
using Headwater.Records;
using Headwater.Tests.Access.Restrictions;
using Headwater.Tests.Need;
using Headwater.Vocabulary;

namespace Headwater.Tests.Access.Trail;

public class UnusualTests
{
    private static readonly Caller Officer = new(Borough.Authority, "io", "Io Officer", Role.InformationOfficer);

    private static readonly Days Week = new(Life.Today.AddDays(-6), Life.Today);

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_page_opened_by_whom_nothing_ties_to_the_child_is_named_with_its_line(Engine engine)
    {
        await using var borough = await LookedAtAsync(engine, (Borough.Practitioner, 7));

        var look = Assert.Single((await FindAsync(borough, "no-relation")).Looks);

        Assert.Equal(("pat", 1L), (look.By, look.Count));
        Assert.Equal([7], Assert.Single(look.Lines).Children);
    }

    public static MatrixTheoryData<Engine, string> Ties { get; } =
        new(
            Enum.GetValues<Engine>(),
            [
                "update access_user set worker = 'W1' where name = 'pat'",
                "update access_user set worker = 'W1', team = 'North' where name = 'mo'; update access_user set team = 'North' where name = 'pat'",
                "update access_user set school = '999001' where name = 'pat'",
                """
                insert into need_decision (id, authority, child, decided, suggested, reason, decided_on, decided_at, by_name, by_display, by_role)
                values ('a', 'E09999999', 7, 'Agreed', 1, '', '', '', 'pat', '', '')
                """,
                "insert into record_notice_reader (authority, reader, notice, child) values ('E09999999', 'pat', 1, 7)",
                """
                insert into record_notice (number, authority, what, child, other, sources, at) values (1, 'E09999999', '', 3, 7, '', '');
                insert into record_notice_read (authority, by_name, notice, at) values ('E09999999', 'pat', 1, '')
                """,
                """
                insert into record_match_decision (number, authority, act, left_source, left_key, right_source, right_key, verdict, why, by_name, by_display, by_role, at)
                values (1, 'E09999999', 1, 1, 'other', 2, 'key', '', '', 'pat', '', '', '')
                """,
                "insert into access_admitted (number, authority, child, user_name, why, by_name, at) values (1, 'E09999999', 7, 'pat', '', '', '')",
            ]
        );

    [Theory, MemberData(nameof(Ties))]
    public async Task Whoever_is_tied_to_the_child_needs_no_question(Engine engine, string tie)
    {
        await using var borough = await LookedAtAsync(engine, (Borough.Practitioner, 7));
        Assert.Single((await FindAsync(borough, "no-relation")).Looks);

        await borough.Borough.ExecuteAsync(tie);

        Assert.Empty((await FindAsync(borough, "no-relation")).Looks);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Whoever_let_themselves_in_for_a_time_is_not_tied_by_that(Engine engine)
    {
        await using var borough = await LookedAtAsync(engine, (Borough.Practitioner, 7));

        await borough.Borough.ExecuteAsync(
            "insert into access_admitted (number, authority, child, user_name, why, by_name, at, until) values (1, 'E09999999', 7, 'pat', '', '', '', '2026-11-01T00:00:00Z')"
        );

        Assert.Single((await FindAsync(borough, "no-relation")).Looks);
    }

    [Theory]
    [InlineData(Engine.Sqlite, "Pat Fernleaf", 1)]
    [InlineData(Engine.Postgres, "Pat Fernleaf", 1)]
    [InlineData(Engine.Sqlite, "Pat Van Fernleaf", 1)]
    [InlineData(Engine.Sqlite, "Pat FERNLEÁF", 1)]
    [InlineData(Engine.Sqlite, "Pat Newfernleaf", 0)]
    [InlineData(Engine.Sqlite, "Fernleaf Practitioner", 0)]
    [InlineData(Engine.Sqlite, "Fernleaf", 0)]
    public async Task Somebody_with_the_child_s_family_name_is_named(Engine engine, string display, int looks)
    {
        await using var borough = await LookedAtAsync(engine, (Borough.Practitioner, 7));
        await borough.Borough.ExecuteAsync($"update access_user set display_name = '{display}' where name = 'pat'");

        Assert.Equal(looks, (await FindAsync(borough, "own-family-name")).Looks.Count);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Whose_child_a_restricted_record_is_is_not_told_here_either(Engine engine)
    {
        await using var borough = await LookedAtAsync(engine, (Borough.Practitioner, 7));
        Assert.Null(
            await borough.Restrict.RunAsync(7, "A high-profile case.", [], borough.Now(RestrictedBorough.Manager))
        );

        var line = Assert.Single(Assert.Single((await FindAsync(borough, "no-relation")).Looks).Lines);

        Assert.Empty(line.Children);
        Assert.Equal(1, line.Hidden);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Of_a_child_from_whom_the_reader_is_excluded_nothing_is_unusual(Engine engine)
    {
        await using var borough = await LookedAtAsync(engine, (Borough.Practitioner, 7));
        var director = RestrictedBorough.Director;
        Assert.Single((await FindAsync(borough, "no-relation", director)).Looks);

        Assert.Null(await borough.Exclude.RunAsync(7, "di", "A relative.", borough.Now(RestrictedBorough.Manager)));

        Assert.Empty((await FindAsync(borough, "no-relation", director)).Looks);
        Assert.NotNull(await NoteAsync(borough, await LastAsync(borough), "Asked.", director));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task What_somebody_found_stands_beside_the_look_with_their_name_and_stays_as_the_look_grows(
        Engine engine
    )
    {
        await using var borough = await LookedAtAsync(engine, (Borough.Practitioner, 7));
        var look = Assert.Single((await FindAsync(borough, "no-relation")).Looks);

        Assert.Null(await NoteAsync(borough, look.Last, " Duty that week. ", Officer));
        await LookAsync(borough, Borough.Practitioner, 8);

        var grown = Assert.Single((await FindAsync(borough, "no-relation")).Looks);
        Assert.Equal(2, grown.Count);
        var note = Assert.Single(grown.Notes);
        Assert.Equal(("Duty that week.", "Io Officer"), (note.Text, note.By));
        Assert.Equal(Life.Today, DateOnly.FromDateTime(note.At.Date));
        Assert.Contains(
            await borough.TrailAsync(),
            line =>
                line.StartsWith(
                    "io: Noted what they found about an unusual look: No relation to the child, pat; note 1, hash ",
                    StringComparison.Ordinal
                )
        );
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Nobody_judges_their_own_looks_or_without_a_word_or_without_the_right(Engine engine)
    {
        await using var borough = await LookedAtAsync(engine, (RestrictedBorough.Director, 7));
        var last = await LastAsync(borough);

        Assert.NotNull(await NoteAsync(borough, last, "All well.", RestrictedBorough.Director));
        Assert.NotNull(await NoteAsync(borough, last, " ", Officer));
        Assert.NotNull(await NoteAsync(borough, last, "All well.", Borough.Practitioner));
        Assert.NotNull(await NoteAsync(borough, last, "All well.", Officer with { Authority = "E09999998" }));
        Assert.NotNull(await NoteAsync(borough, 999, "All well.", Officer));
        Assert.Null(await NoteAsync(borough, last, "All well.", Officer));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Who_does_not_read_the_trail_finds_nothing(Engine engine)
    {
        await using var borough = await LookedAtAsync(engine, (Borough.Practitioner, 7));

        Assert.Equal(0, (await FindAsync(borough, null, Borough.Practitioner)).Count);
        Assert.Equal(0, (await FindAsync(borough, null, Officer with { Authority = "E09999998" })).Count);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_week_begun_before_the_days_asked_for_counts_and_is_told_only_where_it_ends_within_them(
        Engine engine
    )
    {
        await using var borough = await LookedAtAsync(engine);
        for (var day = 5; day >= 0; day--)
        for (var time = 0; time < (day is 0 ? 3 : 1); time++)
            await LookAsync(borough, Borough.Practitioner, 7, Ago(day));

        var today = new Days(Life.Today, Life.Today);
        Assert.Equal(8, Assert.Single((await FindAsync(borough, "same-child", days: today)).Looks).Count);
        Assert.Empty(
            (await FindAsync(borough, "same-child", days: new(Life.Today.AddDays(1), Life.Today.AddDays(2)))).Looks
        );

        DateTimeOffset Ago(int daysAgo) => borough.Borough.Clock.GetUtcNow().AddDays(-daysAgo);
    }

    private static async Task<long> LastAsync(RestrictedBorough borough) =>
        await borough.Borough.AskAsync<long>(
            $"select max(number) from access_trail where did = '{WhoOpened.Page.Replace("'", "''", StringComparison.Ordinal)}'"
        );

    private static async Task<RestrictedBorough> LookedAtAsync(Engine engine, params (Caller By, long Child)[] looks)
    {
        var borough = await RestrictedBorough.MakeAsync(engine);
        Assert.Null(
            await new AddUser(borough.Borough.Database, borough.Borough.Clock).RunAsync(
                new User(Borough.Authority, "io", "Io Officer", Role.InformationOfficer, null, null, null, true),
                "a made-up borough",
                Borough.Administrator
            )
        );
        await borough.Borough.AddAsync(7, "Robin Fernleaf", "", school: "999001");
        await borough.Borough.AddAsync(8, "Morgan Tidewell", "");
        await borough.Borough.ExecuteAsync(
            """
            insert into record_person (id, authority, source, source_key, child, joined_because, postcodes, worker)
            values (7, 'E09999999', 2, 'key', 7, '', '', 'W1')
            """
        );
        foreach (var (by, child) in looks)
            await LookAsync(borough, by, child);
        return borough;
    }

    private static async Task LookAsync(RestrictedBorough borough, Caller by, long child, DateTimeOffset? at = null)
    {
        await using var work = await borough.Borough.Database.BeginAsync();
        await work.WriteToTrailAsync(
            by with
            {
                Purpose = null,
            },
            at ?? borough.Borough.Clock.GetUtcNow(),
            WhoOpened.Page,
            "",
            [child],
            Purpose.DirectWork
        );
        await work.KeepAsync();
    }

    private static Task<UnusualPage> FindAsync(
        RestrictedBorough borough,
        string? rule,
        Caller? reader = null,
        Days? days = null
    ) =>
        new FindUnusual(
            borough.Borough.Database,
            borough.Borough.Clock,
            LookPolicy.Default,
            [.. AccessModule.Involvements, .. RecordsModule.Involvements, .. NeedModule.Involvements]
        ).RunAsync(days ?? Week, rule, skip: 0, take: 50, borough.Now(reader ?? Officer));

    private static Task<Refusal?> NoteAsync(RestrictedBorough borough, long line, string note, Caller by) =>
        new NoteLook(borough.Borough.Database, borough.Borough.Clock).RunAsync(
            "no-relation",
            line,
            note,
            borough.Now(by)
        );
}
