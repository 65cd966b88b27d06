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

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Who_moved_is_assessed_by_the_policy_of_the_newest_run(Engine engine)
    {
        await using var borough = await ThreeAsync(engine);
        var ours = Policy.Default.With(Threshold.SuspensionMonths, 1);
        await borough.AssessAsync(policy: ours);
        await JoinAsync(borough);

        await AgainAsync(borough);

        var at = await borough.AskAsync<string>(Suggested);
        await borough.AssessAsync();
        Assert.NotEqual(at, await borough.AskAsync<string>(Suggested));
        await borough.AssessAsync(policy: ours);
        Assert.Equal(at, await borough.AskAsync<string>(Suggested));
    }

    // One writer alone writes to SQLite, so that nobody moves there while a run reads.
    [Fact]
    public async Task Who_moves_while_everyone_is_assessed_is_assessed_anew()
    {
        await using var borough = await ThreeAsync(Engine.Postgres);
        var moving = new Once(() => JoinAsync(borough));

        await borough.AssessAsync(progress: moving);

        Assert.True(moving.IsDone);
        Assert.Equal(2, await AgainAsync(borough));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Two_who_decide_at_once_do_not_assess_over_each_other(Engine engine)
    {
        await using var borough = await ThreeAsync(engine);
        await JoinAsync(borough);

        var assessed = await Task.WhenAll(AgainAsync(borough), AgainAsync(borough), AgainAsync(borough));

        Assert.Equal([0, 0, 2], assessed.Order());
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

    // As a decision does it: the second turns out to be the first, and both are among those who moved.
    private static async Task JoinAsync(Borough borough)
    {
        await borough.ChangeAsync(1, $"{Suspended};{Excluded}");
        await borough.ChangeAsync(2, "");
        await TellAsync(borough, joinedInto: 1);
    }

    private static async Task PartAsync(Borough borough)
    {
        await borough.ChangeAsync(1, Suspended);
        await borough.ChangeAsync(2, Excluded);
        await TellAsync(borough, joinedInto: null);
    }

    private static async Task TellAsync(Borough borough, long? joinedInto)
    {
        await using var work = await borough.Database.BeginAsync();
        await work.Connection.ExecuteAsync(
            "update record_child set joined_into = @joinedInto where id = 2",
            new { joinedInto }
        );
        await work.Connection.ExecuteAsync(
            """
            insert into record_moved (number, authority, child)
            select coalesce(max(number), 0) + 1, @Authority, 1 from record_moved
            union all select coalesce(max(number), 0) + 2, @Authority, 2 from record_moved
            """,
            new { Borough.Authority }
        );
        await work.KeepAsync();
    }

    private static Task<int> AgainAsync(Borough borough, Caller? caller = null) =>
        new AssessAgain(borough.Database, new FindRun(borough.Database), borough.Clock).RunAsync(
            caller ?? Borough.Analyst
        );

    private sealed class Once(Func<Task> act) : IProgress<Headwater.Vocabulary.Progress>
    {
        public bool IsDone { get; private set; }

        public void Report(Headwater.Vocabulary.Progress value)
        {
            if (IsDone)
                return;
            IsDone = true;
            act().GetAwaiter().GetResult();
        }
    }
}
