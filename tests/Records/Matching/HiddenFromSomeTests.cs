using Headwater.Access;
using Headwater.Access.Restrictions;
using Headwater.Records.Matching.Decisions;
using Headwater.Records.Matching.Doubts;
using static Headwater.Tests.Records.Matching.TwoRecords;

namespace Headwater.Tests.Records.Matching;

/// <summary>Who is kept out of a child learns of nothing that was decided about them, and every try at it is on the trail.</summary>
public class HiddenFromSomeTests
{
    private static readonly Caller Kept = Manager with { Name = "kept" };

    [Theory, ClassData(typeof(BothEngines))]
    public async Task What_is_counted_is_what_is_listed_and_no_more(Engine engine)
    {
        await using var folder = await HiddenAsync(engine);

        var seen = await DecisionsAsync(folder, Manager);
        Assert.Equal((1, 1), (seen.Count, seen.Lines.Count));
        var hidden = await DecisionsAsync(folder, Kept);
        Assert.Equal((0, 0), (hidden.Count, hidden.Lines.Count));
        var doubts = await new ListDoubts(folder.Database, TimeProvider.System).RunAsync(0, 9, Kept);
        Assert.Equal((0, 0, 0), (doubts.Count, doubts.SettledToday, doubts.Lines.Count));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task What_is_hidden_and_what_there_is_not_are_refused_alike_and_kept_on_the_trail(Engine engine)
    {
        await using var folder = await HiddenAsync(engine);
        var people = await PeopleAsync(folder);
        var child = await ChildAsync(folder, "77");
        var (database, clock) = (folder.Database, TimeProvider.System);
        var decide = new DecidePair(database, clock);

        Assert.Null(await new OpenWhoIsWho(database, clock).RunAsync(child, Kept));
        Assert.Null(await new OpenWhoIsWho(database, clock).RunAsync(987, Kept));
        Assert.Null(await new OpenPair(database, clock).RunAsync(people[0], people[1], Kept));
        Assert.Null(await new OpenPair(database, clock).RunAsync(987, 988, Kept));
        Assert.Equal(
            await decide.RunAsync(987, 988, Verdict.Apart, "", Kept),
            await decide.RunAsync(people[0], people[1], Verdict.Apart, "", Kept)
        );
        Assert.Equal(
            await new TakeBack(database, clock).RunAsync(987, "", Kept),
            await new TakeBack(database, clock).RunAsync(1, "", Kept)
        );
        Assert.Equal(
            await new SetApart(database, clock).RunAsync(987, people[0], "", Kept),
            await new SetApart(database, clock).RunAsync(child, people[0], "", Kept)
        );
        Assert.Equal(
            await new AnswerSecond(database, clock).RunAsync(987, 988, 1, true, "", Kept),
            await new AnswerSecond(database, clock).RunAsync(people[0], people[1], 1, true, "", Kept)
        );

        // Of each two tries one was for the child, and one for nobody.
        Assert.Equal(
            new[] { child, 987, child, 0, 0, child, 0, child, 987, child, 0, child }.Order(),
            (
                await folder.AskAsync<long>(
                    "select sought from access_trail where by_name = 'kept' and did like 'Was refused%'"
                )
            ).Order()
        );
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task The_same_answer_sent_twice_is_one_decision(Engine engine)
    {
        await using var folder = await TwoAsync(engine);
        foreach (var verdict in new[] { Verdict.CannotTell, Verdict.Apart })
        {
            await DecideAsync(folder, verdict);
            await DecideAsync(folder, verdict);
        }

        Assert.Equal(
            [nameof(Verdict.CannotTell), nameof(Verdict.Apart)],
            await folder.AskAsync<string>("select verdict from record_match_decision order by number")
        );
    }

    private static Task<DecisionPage> DecisionsAsync(LoadedFolder folder, Caller caller) =>
        new ListPairDecisions(folder.Database, TimeProvider.System).RunAsync(0, 9, caller);

    // The two are one child by a decision, and one manager is kept out of it.
    private static async Task<LoadedFolder> HiddenAsync(Engine engine)
    {
        var folder = await TwoAsync(engine);
        await folder.WithUsersAsync(Kept);
        await DecideAsync(folder, Verdict.Together);
        Assert.Null(
            await new ExcludePerson(folder.Database, TimeProvider.System).RunAsync(
                await ChildAsync(folder, "77"),
                Kept.Name,
                "A relative of the child.",
                Manager
            )
        );
        return folder;
    }
}
