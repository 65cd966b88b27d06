using Headwater.Access;
using Headwater.Access.Restrictions;
using Headwater.Access.Trail;
using Headwater.Access.Trail.Reading;
using Headwater.Tests.Access.Restrictions;
using Headwater.Tests.Need;

namespace Headwater.Tests.Access.Trail;

public class ReadingTests
{
    private static readonly Caller Officer = new(Borough.Authority, "io", "Io Officer", Role.InformationOfficer);

    private static readonly Days Today = new(Life.Today, Life.Today);

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Who_looked_at_a_child_is_told_the_latest_first_with_what_was_refused(Engine engine)
    {
        await using var borough = await LookedAtAsync(engine);

        var looks = await AtAsync(borough, 7);

        Assert.Equal(
            [("ana", "Was refused a child's page"), ("pat", "Listed children"), ("pat", WhoOpened.Page)],
            looks.Lines.Select(line => (line.By, line.Did))
        );
        Assert.Equal(3, looks.Count);
        Assert.Equal(("Pat Practitioner", Role.Practitioner), (looks.Lines[1].Display, looks.Lines[1].Role));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Only_the_days_and_the_stretch_asked_for_are_told(Engine engine)
    {
        await using var borough = await LookedAtAsync(engine);
        var looks = new LooksAtChild(borough.Borough.Database, borough.Borough.Clock);
        var yesterday = new Days(Life.Today.AddDays(-30), Life.Today.AddDays(-1));

        Assert.Equal(0, (await looks.RunAsync(7, yesterday, 0, 10, Officer)).Count);
        var second = await looks.RunAsync(7, Today, skip: 1, take: 1, Officer);
        Assert.Equal("Listed children", Assert.Single(second.Lines).Did);
        Assert.Equal(3, second.Count);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Who_does_not_read_the_trail_reads_nothing_and_leaves_no_line_that_says_otherwise(Engine engine)
    {
        await using var borough = await LookedAtAsync(engine);
        var before = await borough.TrailAsync();

        Assert.Empty((await AtAsync(borough, 7, Borough.Practitioner)).Lines);
        Assert.Empty((await ByAsync(borough, "pat", RestrictedBorough.Manager)).Lines);
        Assert.Equal(before, await borough.TrailAsync());
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Another_authority_s_looks_are_not_told(Engine engine)
    {
        await using var borough = await LookedAtAsync(engine);
        var elsewhere = Officer with { Authority = "E09999998" };

        Assert.Equal(0, (await AtAsync(borough, 7, elsewhere)).Count);
        Assert.Equal(0, (await ByAsync(borough, "pat", elsewhere)).Count);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Every_look_at_the_trail_is_on_the_trail(Engine engine)
    {
        await using var borough = await LookedAtAsync(engine);

        await AtAsync(borough, 7);
        await ByAsync(borough, "pat");

        Assert.Equal(
            [
                $"io: Looked at who looked at a child: number 7, {Life.Today:O} to {Life.Today:O}",
                $"io: Looked at what somebody looked at: pat, {Life.Today:O} to {Life.Today:O}",
            ],
            (await borough.TrailAsync()).TakeLast(2)
        );
        Assert.Equal("io", (await AtAsync(borough, 7)).Lines[0].By);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Of_a_restricted_child_the_trail_tells_that_there_were_looks_and_not_whose_child_it_is(
        Engine engine
    )
    {
        await using var borough = await LookedAtAsync(engine);
        await RestrictAsync(borough, 7);

        foreach (var reader in new[] { Officer, RestrictedBorough.Director })
        {
            var looks = await ByAsync(borough, "pat", reader);
            var opened = looks.Lines.Single(line => line.Did == WhoOpened.Page);
            var listed = looks.Lines.Single(line => line.Did == "Listed children");
            Assert.Empty(opened.Children);
            Assert.Equal(1, opened.Hidden);
            Assert.Equal([8], listed.Children);
            Assert.Equal((1, ""), (listed.Hidden, listed.About));
            Assert.Equal("", (await ByAsync(borough, "ana", reader)).Lines[0].About);
            Assert.DoesNotContain(
                (await ByAsync(borough, "mo", reader)).Lines,
                line => line.About.Contains("mo", StringComparison.Ordinal) || line.Children.Contains(7)
            );
            Assert.Contains((await AtAsync(borough, 7, reader)).Lines, line => line.By is "pat");
        }

        // Who is admitted reads on.
        Assert.Equal([7], (await ByAsync(borough, "pat", ManagerWhoReads)).Lines[^1].Children);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Nobody_reads_the_looks_at_a_child_from_whom_they_are_excluded(Engine engine)
    {
        await using var borough = await LookedAtAsync(engine);
        Assert.Null(
            await borough.Exclude.RunAsync(7, "di", "A relative of theirs.", borough.Now(RestrictedBorough.Manager))
        );

        var at = await AtAsync(borough, 7, RestrictedBorough.Director);
        var nobody = await AtAsync(borough, 999, RestrictedBorough.Director);
        var by = await ByAsync(borough, "pat", RestrictedBorough.Director);

        Assert.Equal((0L, 0), (at.Count, at.Lines.Count));
        Assert.Equal((nobody.Count, nobody.Lines.Count), (at.Count, at.Lines.Count));
        var listed = Assert.Single(by.Lines);
        Assert.Equal("Listed children", listed.Did);
        Assert.Equal(0, listed.Hidden);
        Assert.Equal([8], listed.Children);
        Assert.Empty((await ByAsync(borough, "ana", RestrictedBorough.Director)).Lines);
        Assert.DoesNotContain(
            (await ByAsync(borough, "mo", RestrictedBorough.Director)).Lines,
            line => line.Did == "Kept somebody from seeing a child"
        );
        Assert.Contains("di: Was refused who looked at a child: number 7", await borough.TrailAsync());
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_look_at_a_record_that_turned_out_to_be_the_child_is_a_look_at_the_child(Engine engine)
    {
        await using var borough = await LookedAtAsync(engine);
        await borough.Borough.ExecuteAsync("update record_child set joined_into = 8 where id = 7");

        Assert.Contains((await AtAsync(borough, 8)).Lines, line => line.Did == WhoOpened.Page);
        Assert.DoesNotContain((await AtAsync(borough, 7)).Lines, line => line.Children.Contains(9));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task An_information_officer_reviews_emergency_access_and_restricts_nothing(Engine engine)
    {
        await using var borough = await LookedAtAsync(engine);
        await RestrictAsync(borough, 7);
        var (opened, _) = await borough.Emergency.RunAsync(
            new SoughtRecord(7),
            "A child may be in danger and nobody answers.",
            borough.Now(Borough.Practitioner)
        );
        Assert.NotNull(opened);

        var emergency = Assert.Single(await borough.Review.ListAsync(borough.Now(Officer)));
        Assert.Null(emergency.Child);
        Assert.Equal(1, await borough.Review.CountAsync(Officer));
        Assert.Null(await borough.Review.RunAsync(emergency.Number, "Rightly so.", Officer));
        Assert.NotNull(await borough.Restrict.RunAsync(8, "A reason.", [], borough.Now(Officer)));
        Assert.NotNull(await borough.Exclude.RunAsync(8, "pat", "A reason.", borough.Now(Officer)));
    }

    private static readonly Caller ManagerWhoReads = new(Borough.Authority, "mo", "Mo Manager", Role.Director);

    private static async Task RestrictAsync(RestrictedBorough borough, long child) =>
        Assert.Null(
            await borough.Restrict.RunAsync(child, "A high-profile case.", [], borough.Now(RestrictedBorough.Manager))
        );

    /// <summary>Pat opened child 7 and listed 7 and 8; Ana asked for 7 and was refused.</summary>
    private static async Task<RestrictedBorough> LookedAtAsync(Engine engine)
    {
        var borough = await RestrictedBorough.MakeAsync(engine);
        await borough.Borough.AddAsync(7, "Robin Fernleaf", "");
        await borough.Borough.AddAsync(8, "Morgan Tidewell", "");
        await using var work = await borough.Borough.Database.BeginAsync();
        var now = borough.Borough.Clock.GetUtcNow();
        await work.WriteToTrailAsync(Borough.Practitioner, now, WhoOpened.Page, "", [7]);
        await work.WriteToTrailAsync(Borough.Practitioner, now, "Listed children", "level 3", [7, 8]);
        await work.WriteRefusalToTrailAsync(Borough.Analyst, now, "Was refused a child's page", 7);
        await work.KeepAsync();
        return borough;
    }

    private static Task<TrailPage> AtAsync(RestrictedBorough borough, long child, Caller? reader = null) =>
        new LooksAtChild(borough.Borough.Database, borough.Borough.Clock).RunAsync(
            child,
            Today,
            skip: 0,
            take: 50,
            borough.Now(reader ?? Officer)
        );

    private static Task<TrailPage> ByAsync(RestrictedBorough borough, string name, Caller? reader = null) =>
        new LooksBy(borough.Borough.Database, borough.Borough.Clock).RunAsync(
            name,
            Today,
            skip: 0,
            take: 50,
            borough.Now(reader ?? Officer)
        );
}
