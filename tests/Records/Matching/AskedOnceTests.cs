using Headwater.Intake.Submissions;
using Headwater.Records.Matching.Decisions;
using Headwater.Records.Matching.Doubts;
using Headwater.Records.Matching.Samples;
using Headwater.Vocabulary;
using static Headwater.Tests.Records.Matching.TwoRecords;

namespace Headwater.Tests.Records.Matching;

/// <summary>Pages about who is who read what they show, and not every child for each line.</summary>
public class AskedOnceTests
{
    private static readonly SourceKey[] Keys =
    [
        new(SourceSystem.Schools, "A950000178301"),
        new(SourceSystem.SocialCare, "77"),
    ];

    [Fact]
    public async Task Records_named_by_decisions_are_found_without_walking_children_or_people()
    {
        await using var folder = await TwoAsync(Engine.Sqlite);
        await using var work = await folder.Database.ReadAsync();
        var asked = Asked.Of(work);

        var sides = await work.SidesAsync(Keys, LoadedFolder.Someone);

        Assert.Equal(2, sides.Count);
        var people = asked.Steps().Where(step => step.StartsWith("SEARCH p ", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, people.Count);
        Assert.All(
            people,
            step =>
                Assert.EndsWith(
                    "record_person_by_key (authority=? AND source=? AND source_key=?)",
                    step,
                    StringComparison.Ordinal
                )
        );
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task More_records_than_are_asked_at_once_are_all_found_and_only_those_of_the_callers_authority(
        Engine engine
    )
    {
        await using var folder = await TwoAsync(engine);
        await using var work = await folder.Database.ReadAsync();
        var many = Enumerable.Range(0, 450).Select(i => new SourceKey(SourceSystem.SocialCare, $"nobody-{i}"));

        var sides = await work.SidesAsync([.. many, .. Keys], LoadedFolder.Someone);

        Assert.Equal(Keys.ToHashSet(), sides.Keys.ToHashSet());
        Assert.Empty(await work.SidesAsync(Keys, LoadedFolder.Someone with { Authority = "E09999998" }));
    }

    [Fact]
    public async Task What_brought_a_record_to_a_child_is_found_without_walking_children_or_acts()
    {
        await using var folder = await TwoAsync(Engine.Sqlite);
        await DecideAsync(folder, Verdict.Together);
        var (child, person) = (await ChildAsync(folder, "77"), (await PeopleAsync(folder))[0]);
        await using var work = await folder.Database.ReadAsync();
        var asked = Asked.Of(work);

        await work.CameAsync("E09999999", child, [(person, Keys[1])]);

        var steps = asked.Steps();
        Assert.Contains(steps, step => step.Contains("record_child_by_joined", StringComparison.Ordinal));
        Assert.Contains(steps, step => step.Contains("record_match_moved_by_after", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_pair_of_a_sample_asks_for_that_sample_alone()
    {
        await using var folder = await TwoAsync(Engine.Sqlite);
        var draw = new DrawSample(folder.Database, TimeProvider.System);
        var (one, _) = await draw.RunAsync("One", 20, 1, LoadedFolder.Someone);
        var (other, _) = await draw.RunAsync("Other", 20, 2, LoadedFolder.Someone);
        await using var work = await folder.Database.ReadAsync();

        var both = await work.SeenPlacesAsync(LoadedFolder.Someone);
        var alone = await work.SeenPlacesAsync(LoadedFolder.Someone, one);

        Assert.Equal([one, other], both.Select(sample => sample.Key).Order());
        Assert.Equal([one], alone.Select(sample => sample.Key));
        Assert.Equal(both[one], alone[one]);
    }

    [Fact]
    public async Task What_waits_is_counted_from_decisions_that_are_read_once()
    {
        await using var folder = await TwoAsync(Engine.Sqlite);
        await DecideAsync(folder, Verdict.CannotTell);
        await using var work = await folder.Database.ReadAsync();
        var decisions = await work.PairDecisionsAsync("E09999999");
        var asked = Asked.Of(work);

        await work.WaitingAsync(LoadedFolder.Someone, decisions);
        await work.QuestionsAsync(LoadedFolder.Someone, decisions);
        await work.KnownDecisionsAsync(LoadedFolder.Someone, decisions);

        Assert.Equal(0, asked.Count("left join record_match_second"));
    }
}
