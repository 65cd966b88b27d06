using Dapper;
using Headwater.Access;
using Headwater.Need.Levels;

namespace Headwater.Tests.Need.Levels;

/// <summary>After records were joined or parted, the children concerned stand as a run of that day would have them.</summary>
public class AssessAgainTests
{
    private const string Suspended = "Suspended 2026-01-15 DB 2";
    private const string Excluded = "PermanentlyExcluded 2026-02-15 DB";

    private const string Suggested = """
        select string_agg(line, ';') from (
            select s.child || ' ' || s.level || ' ' || s.change || ' ' || s.reasons || ' ' || s.shown as line
            from need_suggestion s join record_child c on c.id = s.child and c.joined_into is null order by s.child) as lines
        """;

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_joined_child_stands_as_the_next_run_of_that_day_would_have_them(Engine engine)
    {
        await using var borough = await ThreeAsync(engine);
        await JoinAsync(borough);

        Assert.Equal(2, await AgainAsync(borough));

        var at = await borough.AskAsync<string>(Suggested);
        Assert.Contains("1 3 ", at, StringComparison.Ordinal);
        Assert.Equal(0, await AgainAsync(borough));
        await borough.AssessAsync();
        Assert.Equal(at, await borough.AskAsync<string>(Suggested));
        Assert.Equal(0, await AgainAsync(borough));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task What_was_agreed_goes_along_and_comes_home_when_the_join_is_taken_back(Engine engine)
    {
        await using var borough = await ThreeAsync(engine);
        Assert.Null(await borough.AgreeAsync(2));
        var before = await borough.AskAsync<string>(Suggested);
        await JoinAsync(borough);
        await AgainAsync(borough);
        Assert.Equal(1, await borough.AskAsync<long>("select child from need_agreed"));

        await PartAsync(borough);
        await AgainAsync(borough);

        Assert.Equal(2, await borough.AskAsync<long>("select child from need_agreed"));
        Assert.Equal(before, await borough.AskAsync<string>(Suggested));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Nobody_is_assessed_before_the_first_run_or_for_a_caller_who_does_not_see_all(Engine engine)
    {
        await using var borough = await Borough.MakeAsync(engine);
        await borough.AddAsync(1, "Ada Example", Suspended);
        await borough.AddAsync(2, "Ben Example", Excluded);
        await JoinAsync(borough);

        Assert.Equal(0, await AgainAsync(borough));
        await borough.AssessAsync();
        await PartAsync(borough);
        Assert.Equal(0, await AgainAsync(borough, Borough.LeadOf("999001")));
        Assert.Equal(2, await AgainAsync(borough));
    }

    private static async Task<Borough> ThreeAsync(Engine engine)
    {
        var borough = await Borough.MakeAsync(engine);
        await borough.AddAsync(1, "Ada Example", Suspended);
        await borough.AddAsync(2, "Ada Exampel", Excluded);
        await borough.AddAsync(3, "Cai Example", Suspended);
        await borough.AssessAsync();
        return borough;
    }

    // As a decision does it: the second turns out to be the first, and there is a notice of it.
    private static async Task JoinAsync(Borough borough)
    {
        await borough.ChangeAsync(1, $"{Suspended};{Excluded}");
        await borough.ChangeAsync(2, "");
        await TellAsync(borough, "Joined", joinedInto: 1);
    }

    private static async Task PartAsync(Borough borough)
    {
        await borough.ChangeAsync(1, Suspended);
        await borough.ChangeAsync(2, Excluded);
        await TellAsync(borough, "Parted", joinedInto: null);
    }

    private static async Task TellAsync(Borough borough, string what, long? joinedInto)
    {
        await using var work = await borough.Database.BeginAsync();
        await work.Connection.ExecuteAsync(
            "update record_child set joined_into = @joinedInto where id = 2",
            new { joinedInto }
        );
        await work.Connection.ExecuteAsync(
            """
            insert into record_notice (number, authority, what, child, other, sources, at, looked)
            select coalesce(max(number), 0) + 1, @Authority, @what, 2, 1, '1', '2026-03-01', '2026-01-01' from record_notice
            """,
            new { Borough.Authority, what }
        );
        await work.KeepAsync();
    }

    private static Task<int> AgainAsync(Borough borough, Caller? caller = null) =>
        new AssessAgain(borough.Database, Policy.Default, borough.Clock).RunAsync(caller ?? Borough.Analyst);
}
