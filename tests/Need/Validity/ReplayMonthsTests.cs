using Headwater.Need.Levels;
using Headwater.Need.Validity;

namespace Headwater.Tests.Need.Validity;

public class ReplayMonthsTests
{
    // A list of a day in each month from April 2022, of which those to April 2024 have their two years behind them.
    private static readonly Question Asked = new(Life.Today, Years: 4, Capacity: 50, MonthsAhead: 24, DaysLate: 0);

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_list_is_right_where_level_3_came_after_it(Engine engine)
    {
        await using var borough = await TwoAsync(engine, received: "2022-01-10");

        var judged = await AskAsync(borough);

        var list = judged.Orders.Single(order => order.Key == "level-1");
        // One child was suspended before the first list and told to leave for good in December 2023; the other never was.
        Assert.Equal((1, 0, 25, 1), (judged.Came, judged.Unseen, judged.Lists, judged.Room));
        Assert.Equal((1.0, 1.0), (list.EverFound.Value, Shortest(list)));
        Assert.True(list.Right.Value > 0.9, $"{list.Right}");
        Assert.Equal(1.0, judged.Signals.Single(signal => signal.Signal.Key == "suspended").Right.Value);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task What_came_in_a_later_file_was_on_no_earlier_list(Engine engine)
    {
        // The file that tells of the suspension came after the child had left.
        await using var borough = await TwoAsync(engine, received: "2024-06-01");

        var judged = await AskAsync(borough);

        var list = judged.Orders.Single(order => order.Key == "level-1");
        Assert.Equal((1, 1, 0L, 0L), (judged.Came, judged.Unseen, list.Right.Of, list.EverFound.Of));
        Assert.Null(list.Ahead);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Who_does_not_see_everybody_is_told_nothing(Engine engine)
    {
        await using var borough = await TwoAsync(engine, received: "2022-01-10");
        var replay = new ReplayMonths(borough.Database, Policy.Default, borough.Clock);

        Assert.Null(await replay.RunAsync(Asked, Borough.LeadOf("999001")));
        Assert.Equal(0, await LooksAsync(borough));

        await AskAsync(borough);

        Assert.Equal(1, await LooksAsync(borough));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Nobody_of_another_authority_counts(Engine engine)
    {
        await using var borough = await TwoAsync(engine, received: "2022-01-10");
        await borough.AddAsync(
            3,
            "Cai Elsewhere",
            "OnRoll 2022-01-20 6;PermanentlyExcluded 2023-05-02 DB",
            authority: "E09999998"
        );

        Assert.Equal(1, (await AskAsync(borough)).Came);
    }

    [Theory]
    [InlineData(0, 2, 24, 0)]
    [InlineData(31, 2, 24, 0)]
    [InlineData(2, 2, 24, 0)]
    [InlineData(4, 0, 24, 0)]
    [InlineData(4, 101, 24, 0)]
    [InlineData(4, double.NaN, 24, 0)]
    [InlineData(4, 2, 0, 0)]
    [InlineData(4, 2, 24, -1)]
    public void A_question_that_has_no_answer_says_why(int years, double capacity, int months, int late)
    {
        Assert.NotNull(new Question(Life.Today, years, capacity, months, late).Wrong);
        Assert.Null(Asked.Wrong);
    }

    private static double Shortest(JudgedOrder list) => list.Ahead is var (quarter, _, _) && quarter >= 12 ? 1 : 0;

    private static async Task<Judgement> AskAsync(Borough borough) =>
        await new ReplayMonths(borough.Database, Policy.Default, borough.Clock).RunAsync(Asked, Borough.Analyst)
        ?? throw new InvalidOperationException("Refused.");

    private static Task<long> LooksAsync(Borough borough) =>
        borough.AskAsync<long>("select count(*) from access_trail where did = 'Judged the lists of past months'");

    private static async Task<Borough> TwoAsync(Engine engine, string received)
    {
        var borough = await Borough.MakeAsync(engine);
        await borough.AddAsync(
            1,
            "Ada Example",
            "OnRoll 2022-01-20 4;Suspended 2022-03-15 DB 2;Suspended 2022-12-15 DB 2;OnRoll 2023-01-20 5;Suspended 2023-06-15 DB 2;PermanentlyExcluded 2023-11-15 DB"
        );
        await borough.AddAsync(2, "Ben Example", "OnRoll 2022-01-20 4;OnRoll 2023-01-20 5;OnRoll 2024-01-20 6");
        // Another file was the first; the one that tells of both children came on its day.
        await borough.ExecuteAsync(
            $"""
            insert into intake_file (number, authority, path, source, slot, sha256, received_at, rows_read, loaded, left_out,
                                     problems, entries, status, precedence, newest_day, people, sketch)
            values (0, '{Borough.Authority}', 'roll.csv', 1, 'PupilOnRoll:2021', 'a', '2021-01-10T08:00:00.0000000+00:00', 1, 1, 0,
                    0, 0, 'Loaded', 0, '2021-01-05', 0, ''),
                   (1, '{Borough.Authority}', 'exclusions.csv', 1, 'Exclusion:2022', 'b', '{received}T08:00:00.0000000+00:00', 1, 1,
                    0, 0, 8, 'Loaded', 0, '2024-01-20', 2, '')
            """
        );
        return borough;
    }
}
