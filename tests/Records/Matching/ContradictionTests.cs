using Headwater.Access;
using Headwater.Intake.Submissions;
using Headwater.Records.Matching.Decisions;
using Headwater.Vocabulary;

namespace Headwater.Tests.Records.Matching;

/// <summary>What stands is consistent, whatever people decided in whatever order.</summary>
public class ContradictionTests
{
    private const string Where = "select child from record_person where source_key = ";

    private static readonly string[] Keys = ["71", "72", "73", "74", "75"];

    public static TheoryData<Engine, int> Seeds =>
        new(
            from engine in Enum.GetValues<Engine>()
            from seed in Enumerable.Range(1, 4)
            select new TheoryDataRow<Engine, int>(engine, seed)
        );

    [Theory]
    [InlineData("A=B B=C A|C", "A|C A=B B=C")]
    [InlineData("A|C A=B B=C", "A|C A=B B=C")]
    [InlineData("A=B B=C C=D D|A", "A|D A=B B=C C=D")]
    [InlineData("A=B B|C C=D", "")]
    [InlineData("A=B A|C B|D", "")]
    public void Two_children_who_are_one_through_others_contradict_each_other(string decisions, string found) =>
        Assert.Equal(
            found,
            string.Join(' ', Contradictions.Find([.. decisions.Split(' ').Select(Said)]).Select(Written))
        );

    [Theory, ClassData(typeof(BothEngines))]
    public async Task One_through_a_third_is_not_parted_until_that_is_taken_back(Engine engine)
    {
        await using var folder = await FiveAsync(engine);
        Assert.Null(await DecideAsync(folder, "71", "72", Verdict.Together));
        Assert.Null(await DecideAsync(folder, "72", "73", Verdict.Together));

        var refusal = await DecideAsync(folder, "71", "73", Verdict.Apart);

        var today = FormattableString.Invariant($"{TimeProvider.System.GetUtcNow():d MMMM yyyy}");
        Assert.Equal(
            $"This cannot hold beside what was decided before. Someone Made-Up on {today}: social care 71 and social care 72 are one child; Someone Made-Up on {today}: social care 72 and social care 73 are one child. Take one of them back first.",
            refusal?.Sentence
        );
        Assert.Equal(2, (await ListAsync(folder)).Count);
        Assert.All((await ListAsync(folder)).Lines, line => Assert.True(line.Decision.Stands));
        await ConsistentAsync(folder);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Two_children_are_not_joined_through_a_third_until_that_is_taken_back(Engine engine)
    {
        await using var folder = await FiveAsync(engine);
        Assert.Null(await DecideAsync(folder, "71", "73", Verdict.Apart));
        Assert.Null(await DecideAsync(folder, "71", "72", Verdict.Together));

        var refusal = await DecideAsync(folder, "72", "73", Verdict.Together);

        Assert.Contains(
            "social care 71 and social care 73 are two children",
            refusal?.Sentence,
            StringComparison.Ordinal
        );
        Assert.Contains("social care 71 and social care 72 are one child", refusal?.Sentence, StringComparison.Ordinal);
        await ConsistentAsync(folder);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task What_would_stand_again_beside_its_contrary_is_not_taken_back(Engine engine)
    {
        await using var folder = await FiveAsync(engine);
        Assert.Null(await DecideAsync(folder, "71", "72", Verdict.Together));
        Assert.Null(await DecideAsync(folder, "71", "72", Verdict.Apart, known: 1));
        Assert.Null(await DecideAsync(folder, "72", "73", Verdict.Together));
        Assert.Null(await DecideAsync(folder, "71", "73", Verdict.Apart));

        var refusal = await TakeBackAsync(folder, 2);

        Assert.Contains(
            "social care 71 and social care 73 are two children",
            refusal?.Sentence,
            StringComparison.Ordinal
        );
        await ConsistentAsync(folder);
        Assert.Null(await TakeBackAsync(folder, 4));
        Assert.Null(await TakeBackAsync(folder, 2));
        await ConsistentAsync(folder);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_colleague_s_answer_is_overturned_by_whoever_says_they_know_it_and_it_is_on_record(Engine engine)
    {
        await using var folder = await FiveAsync(engine);
        Assert.Null(await DecideAsync(folder, "71", "72", Verdict.Together));
        var colleague = LoadedFolder.Someone with { Name = "another", DisplayName = "Another Made-Up" };

        var refusal = await DecideAsync(folder, "72", "71", Verdict.Apart, colleague);
        var parted = await PartAsync(folder, "72", colleague);

        Assert.Contains("Someone Made-Up on", refusal?.Sentence, StringComparison.Ordinal);
        Assert.Contains("that these are one child", refusal?.Sentence, StringComparison.Ordinal);
        Assert.Equal(refusal?.Sentence, parted?.Sentence);
        Assert.Single((await ListAsync(folder)).Lines);

        Assert.Null(await DecideAsync(folder, "72", "71", Verdict.Apart, colleague, known: 1));
        var lines = (await ListAsync(folder)).Lines;
        Assert.Equal((1L, true), (lines[0].Decision.Overturns, lines[0].Decision.Stands));
        Assert.Equal("Another Made-Up", lines[1].Later?.By);
        Assert.Equal(
            ["decision 2, overturning 1"],
            await folder.AskAsync<string>("select about from access_trail where did like 'Decided that two%two%'")
        );
        await ConsistentAsync(folder);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_record_is_parted_from_those_it_was_joined_to_by_whoever_says_they_know_it(Engine engine)
    {
        await using var folder = await FiveAsync(engine);
        Assert.Null(await DecideAsync(folder, "71", "72", Verdict.Together));
        Assert.Null(await DecideAsync(folder, "72", "73", Verdict.Together));

        Assert.Null(await PartAsync(folder, "71", LoadedFolder.Someone, known: 1));

        Assert.Equal([true, false], await SameAsync(folder, ("72", "73"), ("71", "72")));
        await ConsistentAsync(folder);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task The_trail_names_every_decision_that_is_overturned_whichever_verb_did_it(Engine engine)
    {
        await using var folder = await FiveAsync(engine);
        Assert.Null(await DecideAsync(folder, "71", "72", Verdict.Together));
        Assert.Null(await DecideAsync(folder, "72", "73", Verdict.Together));

        Assert.Null(await PartAsync(folder, "72", LoadedFolder.Someone, known: [1, 2]));

        Assert.Equal(
            ["decision 3, overturning 1, 2"],
            await folder.AskAsync<string>(
                "select about from access_trail where did like 'Decided that a record is not%'"
            )
        );
        var lines = (await ListAsync(folder)).Lines;
        Assert.Equal([2L, 1L], lines.Take(2).Select(line => line.Decision.Overturned).OfType<long>());
    }

    [Theory, MemberData(nameof(Seeds))]
    public async Task Whatever_is_decided_in_whatever_order_what_stands_holds(Engine engine, int seed)
    {
        await using var folder = await FiveAsync(engine);
        var chance = new Random(seed);
        var (kept, refused) = (0, 0);
        for (var i = 0; i < 25; i++)
        {
            var made = await folder.AskAsync<long>(
                "select act from record_match_decision where verdict <> 'TakenBack'"
            );
            var standing = (await ListAsync(folder)).Lines.Select(line => line.Decision.Number).ToArray();
            var (one, other) = (Keys[chance.Next(5)], Keys[chance.Next(5)]);
            var refusal = chance.Next(6) switch
            {
                0 when made.Count > 0 => await TakeBackAsync(folder, made[chance.Next(made.Count)]),
                1 => await PartAsync(folder, one, LoadedFolder.Someone, known: standing),
                _ when one == other => null,
                _ => await DecideAsync(
                    folder,
                    one,
                    other,
                    (Verdict)chance.Next(3),
                    known: chance.Next(3) is 0 ? [] : standing
                ),
            };
            (kept, refused) = refusal is null ? (kept + 1, refused) : (kept, refused + 1);
            await ConsistentAsync(folder);
        }

        Assert.True(kept > 5 && refused > 0, $"{kept} kept, {refused} refused");
    }

    private static async Task ConsistentAsync(LoadedFolder folder)
    {
        foreach (
            var decision in (await ListAsync(folder)).Lines.Select(line => line.Decision).Where(each => each.Stands)
        )
            if (decision.Verdict is not Verdict.CannotTell)
                Assert.Equal(
                    [decision.Verdict is Verdict.Together],
                    await SameAsync(folder, (decision.Left.Key, decision.Right.Key))
                );
    }

    private static async Task<IEnumerable<bool>> SameAsync(
        LoadedFolder folder,
        params (string One, string Other)[] pairs
    )
    {
        var same = new List<bool>();
        foreach (var (one, other) in pairs)
            same.Add(
                (await folder.AskAsync<long>($"{Where}'{one}'"))[0]
                    == (await folder.AskAsync<long>($"{Where}'{other}'"))[0]
            );
        return same;
    }

    // Five children of whom nothing is alike, so that decisions alone join or part them.
    private static async Task<LoadedFolder> FiveAsync(Engine engine)
    {
        var folder = (await LoadedFolder.MakeAsync(engine)).With(
            "care/ssd_person.csv",
            "pers_person_id,pers_forename,pers_surname,pers_sex,pers_ethnicity,pers_dob",
            "71,Odalie,Oakhollow,F,WBRI,2012-05-04",
            "72,Caspian,Underhill,M,WBRI,2014-11-19",
            "73,Isolde,Marchbank,F,WBRI,2016-01-22",
            "74,Thaddeus,Fenwright,M,WBRI,2009-08-30",
            "75,Briony,Ashgrove,F,WBRI,2018-03-07"
        );
        await folder.LoadAsync();
        return folder;
    }

    private static async Task<Refusal?> DecideAsync(
        LoadedFolder folder,
        string one,
        string other,
        Verdict verdict,
        Caller? caller = null,
        params long[] known
    )
    {
        var (left, right) = (await PersonAsync(folder, one), await PersonAsync(folder, other));
        return (
            await new DecidePair(folder.Database, TimeProvider.System).RunAsync(
                left,
                right,
                verdict,
                "The same mother.",
                caller ?? LoadedFolder.Someone,
                known,
                await folder.WholeAsync(left, right)
            )
        ).Refused;
    }

    private static async Task<Refusal?> PartAsync(
        LoadedFolder folder,
        string key,
        Caller caller,
        params long[] known
    ) =>
        await new SetApart(folder.Database, TimeProvider.System).RunAsync(
            (await folder.AskAsync<long>($"{Where}'{key}'"))[0],
            await PersonAsync(folder, key),
            "",
            caller,
            known
        );

    private static Task<Refusal?> TakeBackAsync(LoadedFolder folder, long act) =>
        new TakeBack(folder.Database, TimeProvider.System).RunAsync(act, "", LoadedFolder.Someone);

    private static Task<DecisionPage> ListAsync(LoadedFolder folder) =>
        new ListPairDecisions(folder.Database, TimeProvider.System).RunAsync(0, 1000, LoadedFolder.Someone);

    private static async Task<long> PersonAsync(LoadedFolder folder, string key) =>
        (await folder.AskAsync<long>($"select id from record_person where source_key = '{key}'"))[0];

    private static PairDecision Said(string words, int place)
    {
        var (left, right) = PairDecision.Order(Key(words[0]), Key(words[2]));
        return new PairDecision(
            place + 1,
            place + 1,
            null,
            left,
            right,
            words[1] is '=' ? Verdict.Together : Verdict.Apart,
            null,
            "",
            "someone",
            "Someone",
            "Analyst",
            DateTimeOffset.UnixEpoch,
            null,
            null,
            Stands: true
        );

        static SourceKey Key(char letter) => new(SourceSystem.SocialCare, $"{letter}");
    }

    private static string Written(PairDecision decision) =>
        $"{decision.Left.Key}{(decision.Verdict is Verdict.Together ? '=' : '|')}{decision.Right.Key}";
}
