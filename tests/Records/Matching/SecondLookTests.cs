using Headwater.Access;
using Headwater.Records.Matching.Decisions;
using static Headwater.Tests.Records.Matching.Adopted;

namespace Headwater.Tests.Records.Matching;

/// <summary>One person alone joins nobody to a record that ended in adoption.</summary>
public class SecondLookTests
{
    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_join_waits_for_a_second_person_and_is_made_when_they_agree(Engine engine)
    {
        await using var folder = await ThreeAsync(engine);
        Assert.Null(await JoinAsync(folder, "77", "78"));

        Assert.NotEqual(await ChildAsync(folder, "77"), await ChildAsync(folder, "78"));
        var waiting = Assert.Single(await ListAsync(folder));
        Assert.Equal(("one of the records ended in adoption", true), (waiting.Decision.Look?.Since, waiting.Mine));
        await folder.With("care/ssd_address.csv", "addr_person_id,addr_address_postcode", "77,HW1 1AA").LoadAsync();
        Assert.NotEqual(await ChildAsync(folder, "77"), await ChildAsync(folder, "78"));

        Assert.Equal(
            "You asked for this yourself. The second look is somebody else’s.",
            (await AnswerAsync(folder, 1, agrees: true, caller: LoadedFolder.Someone))?.Sentence
        );
        Assert.Null(await AnswerAsync(folder, 1, agrees: true));

        Assert.Equal(await ChildAsync(folder, "77"), await ChildAsync(folder, "78"));
        Assert.Empty(await ListAsync(folder));
        Assert.Equal(
            "Second Made-Up agreed to this already.",
            (await AnswerAsync(folder, 1, agrees: false, "No.", Second with { Name = "third" }))?.Sentence
        );
        await folder.With("care/ssd_address.csv", "addr_person_id,addr_address_postcode", "77,HW1 1AB").LoadAsync();
        Assert.Equal(await ChildAsync(folder, "77"), await ChildAsync(folder, "78"));
        Assert.Contains(
            "Agreed that two records are one child",
            await folder.AskAsync<string>("select did from access_trail")
        );
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_join_that_one_person_made_before_the_order_was_known_waits_from_then_on(Engine engine)
    {
        await using var folder = await ThreeAsync(engine, ordered: false);
        Assert.Null(await JoinAsync(folder, "77", "78"));
        Assert.Equal(await ChildAsync(folder, "77"), await ChildAsync(folder, "78"));

        await WithOrder(folder).LoadAsync();

        Assert.NotEqual(await ChildAsync(folder, "77"), await ChildAsync(folder, "78"));
        var waiting = Assert.Single(await ListAsync(folder));
        Assert.Equal(("one of the records ended in adoption", true), (waiting.Decision.Look?.Since, waiting.Mine));
        Assert.NotNull(await AnswerAsync(folder, 1, agrees: true, caller: LoadedFolder.Someone));
        Assert.Null(await AnswerAsync(folder, 1, agrees: true));
        Assert.Equal(await ChildAsync(folder, "77"), await ChildAsync(folder, "78"));
        await folder.With("care/ssd_address.csv", "addr_person_id,addr_address_postcode", "77,HW1 1AA").LoadAsync();
        Assert.Equal(await ChildAsync(folder, "77"), await ChildAsync(folder, "78"));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task To_take_back_what_kept_two_apart_does_not_join_them_by_one_person(Engine engine)
    {
        await using var folder = await ThreeAsync(engine, ordered: false);
        Assert.Null(await JoinAsync(folder, "77", "78"));
        Assert.Null(await JoinAsync(folder, "77", "78", Verdict.Apart, 1));
        await WithOrder(folder).LoadAsync();
        Assert.Empty(await ListAsync(folder));

        Assert.Null(await new TakeBack(folder.Database, TimeProvider.System).RunAsync(2, "", LoadedFolder.Someone));

        Assert.NotEqual(await ChildAsync(folder, "77"), await ChildAsync(folder, "78"));
        Assert.Single(await ListAsync(folder));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Both_children_are_known_to_have_moved_when_an_agreed_join_is_taken_back(Engine engine)
    {
        await using var folder = await ThreeAsync(engine);
        Assert.Null(await JoinAsync(folder, "77", "78"));
        Assert.Null(await AnswerAsync(folder, 1, agrees: true));
        var last = (await folder.AskAsync<long>("select max(number) from record_moved"))[0];

        Assert.Null(await new TakeBack(folder.Database, TimeProvider.System).RunAsync(1, "", Second));

        Assert.Equal(
            new[] { await ChildAsync(folder, "77"), await ChildAsync(folder, "78") }.Order(),
            await folder.AskAsync<long>($"select child from record_moved where number > {last} order by child")
        );
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Whoever_refuses_says_why_and_the_two_stay_apart(Engine engine)
    {
        await using var folder = await ThreeAsync(engine);
        Assert.Null(await JoinAsync(folder, "78", "77"));

        Assert.Equal("Say why it should not be joined.", (await AnswerAsync(folder, 1, agrees: false, " "))?.Sentence);
        Assert.Null(await AnswerAsync(folder, 1, agrees: false, "The adopters asked us not to."));

        Assert.NotEqual(await ChildAsync(folder, "77"), await ChildAsync(folder, "78"));
        Assert.Empty(await ListAsync(folder));
        Assert.False((await DecisionsAsync(folder))[0].Decision.Stands);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_second_look_is_answered_for_its_own_two_records_alone(Engine engine)
    {
        await using var folder = await ThreeAsync(engine);
        Assert.Null(await JoinAsync(folder, "77", "78"));
        var second = new AnswerSecond(folder.Database, TimeProvider.System);
        var (left, other) = (await PersonAsync(folder, "78"), await PersonAsync(folder, "79"));

        var another = await second.RunAsync(left, other, 1, agrees: true, "", Second);
        var nothing = await second.RunAsync(left, other, 99, agrees: true, "", Second);

        Assert.NotNull(another);
        Assert.Equal(nothing, another);
        Assert.Single(await ListAsync(folder));
        Assert.NotEqual(await ChildAsync(folder, "77"), await ChildAsync(folder, "78"));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_join_that_waits_is_asked_for_once_by_one_person(Engine engine)
    {
        await using var folder = await ThreeAsync(engine);
        Assert.Null(await JoinAsync(folder, "77", "78"));

        Assert.Null(await JoinAsync(folder, "78", "77"));

        Assert.Single(await DecisionsAsync(folder));
        Assert.Single(await ListAsync(folder));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_record_of_a_child_one_of_whose_others_ended_in_adoption_waits_too(Engine engine)
    {
        await using var folder = await ThreeAsync(engine);
        Assert.Null(await JoinAsync(folder, "77", "79"));
        Assert.Null(await AnswerAsync(folder, 1, agrees: true));

        Assert.Null(await JoinAsync(folder, "78", "79"));

        Assert.Single(await ListAsync(folder));
        Assert.NotEqual(await ChildAsync(folder, "78"), await ChildAsync(folder, "79"));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task What_was_taken_back_or_decided_otherwise_since_cannot_be_agreed_to(Engine engine)
    {
        await using var folder = await ThreeAsync(engine);
        Assert.Null(await JoinAsync(folder, "77", "78"));
        Assert.Null(await new TakeBack(folder.Database, TimeProvider.System).RunAsync(1, "", LoadedFolder.Someone));
        Assert.Equal("This was taken back, and waits no longer.", (await AnswerAsync(folder, 1, true))?.Sentence);
        Assert.Null(await JoinAsync(folder, "77", "78"));
        Assert.Null(await JoinAsync(folder, "77", "78", Verdict.Apart));

        Assert.Empty(await ListAsync(folder));
        Assert.EndsWith(
            "decided about these two since. That stands instead.",
            (await AnswerAsync(folder, 3, true))?.Sentence,
            StringComparison.Ordinal
        );
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task To_keep_such_a_record_apart_takes_one_person(Engine engine)
    {
        await using var folder = await ThreeAsync(engine);

        Assert.Null(await JoinAsync(folder, "77", "78", Verdict.Apart));

        Assert.Empty(await ListAsync(folder));
        Assert.True((await DecisionsAsync(folder))[0].Decision.Stands);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task An_agreed_join_taken_back_gives_each_child_its_lines_again(Engine engine)
    {
        await using var folder = await ThreeAsync(engine);
        const string Lines =
            "select child || '.' || number || ' ' || on_day || ' ' || person from record_entry order by 1";
        var before = await folder.AskAsync<string>(Lines);
        Assert.Null(await JoinAsync(folder, "77", "78"));
        Assert.Null(await AnswerAsync(folder, 1, agrees: true));
        Assert.NotEqual(before, await folder.AskAsync<string>(Lines));

        Assert.Null(await new TakeBack(folder.Database, TimeProvider.System).RunAsync(1, "", Second));

        Assert.Equal(before, await folder.AskAsync<string>(Lines));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_join_overturns_nothing_while_it_waits(Engine engine)
    {
        await using var folder = await ThreeAsync(engine);
        Assert.Null(await JoinAsync(folder, "77", "78", Verdict.Apart));
        Assert.Null(await JoinAsync(folder, "77", "78", Verdict.Together, 1));

        Assert.Equal([null, null], (await DecisionsAsync(folder)).Select(line => line.Decision.Overturned));
        Assert.Equal("decision 2", await LastAsync());
        Assert.True((await DecisionsAsync(folder))[1].Decision.Stands);

        Assert.Null(await AnswerAsync(folder, 2, agrees: true));

        Assert.Equal([1, null], (await DecisionsAsync(folder)).Select(line => line.Decision.Overturned));
        Assert.Equal("decision 2, overturning 1", await LastAsync());

        async Task<string> LastAsync() =>
            (
                await folder.AskAsync<string>(
                    "select about from access_trail where about like 'decision%' order by number desc"
                )
            )[0];
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Whoever_may_not_settle_doubt_sees_and_answers_nothing(Engine engine)
    {
        await using var folder = await ThreeAsync(engine);
        Assert.Null(await JoinAsync(folder, "77", "78"));

        foreach (
            var caller in new[] { Second with { Role = Role.Practitioner }, Second with { Authority = "E08888888" } }
        )
        {
            Assert.Empty(await ListAsync(folder, caller));
            Assert.NotNull(await AnswerAsync(folder, 1, true, caller: caller));
        }

        Assert.NotEqual(await ChildAsync(folder, "77"), await ChildAsync(folder, "78"));
    }
}
