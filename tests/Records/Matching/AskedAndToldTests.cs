using Headwater.Access;
using Headwater.Records.Matching.Decisions;
using Headwater.Records.Matching.Doubts;
using Headwater.Records.Matching.Notices;
using static Headwater.Tests.Records.Matching.TwoRecords;

namespace Headwater.Tests.Records.Matching;

/// <summary>What sources are asked, and that neither a question nor a notice leads from an adopted child's old life to the new.</summary>
public class AskedAndToldTests
{
    [Theory, ClassData(typeof(BothEngines))]
    public async Task What_cannot_be_told_is_asked_of_the_sources_and_waits_again_when_one_says_something_new(
        Engine engine
    )
    {
        await using var folder = await TwoAsync(engine);
        Assert.Single(await WaitingAsync(folder));
        await DecideAsync(folder, Verdict.CannotTell);

        Assert.Empty(await WaitingAsync(folder));
        var asked = await new ListQuestions(folder.Database, TimeProvider.System).RunAsync(
            LoadedFolder.Someone,
            "Asked"
        );
        Assert.Equal(["A950000178301", "77"], asked.Select(question => question.Side.Key));
        Assert.Contains("Is Fenwright the child’s family name in full? Has the child had another?", asked[0].Asks);
        Assert.Contains("What is the child’s pupil number?", asked[1].Asks);
        Assert.DoesNotContain(asked[0].Asks, ask => ask.Contains("Oakhollow", StringComparison.Ordinal));
        Assert.DoesNotContain(asked[1].Asks, ask => ask.Contains("Fenwright", StringComparison.Ordinal));

        await folder
            .With(
                "care/ssd_person.csv",
                "pers_person_id,pers_forename,pers_surname,pers_sex,pers_ethnicity,pers_dob",
                "77,Odalie,Oakholow,F,WBRI,2012-05-04"
            )
            .LoadAsync();

        Assert.Single(await WaitingAsync(folder));
        Assert.Empty(
            await new ListQuestions(folder.Database, TimeProvider.System).RunAsync(LoadedFolder.Someone, "Asked")
        );
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Of_an_agreed_join_taken_back_no_notice_leads_from_the_old_life_to_the_new(Engine engine)
    {
        await using var folder = await TwoAsync(engine);
        await WithOrder(folder).LoadAsync();
        await DecideAsync(folder, Verdict.Together);
        var second = Worker with { Name = "second", Role = Role.Analyst };
        var people = await PeopleAsync(folder);
        Assert.Null(
            await new AnswerSecond(folder.Database, TimeProvider.System).RunAsync(
                people[0],
                people[1],
                1,
                true,
                "",
                second
            )
        );
        Assert.Equal([What.Joined], (await ListAsync(folder, Manager)).Select(notice => notice.What));

        Assert.Null(await new TakeBack(folder.Database, TimeProvider.System).RunAsync(1, "", second));

        var told = Assert.Single(await ListAsync(folder, Manager));
        Assert.Equal(What.Parted, told.What);
        Assert.Equal([await ChildAsync(folder, "77")], told.Children.Select(child => child.Child));
        TellsNothingMore(told);
        Assert.Empty(await ListAsync(folder, School));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_notice_from_before_the_order_was_known_leads_to_one_child_alone(Engine engine)
    {
        await using var folder = await TwoAsync(engine);
        await DecideAsync(folder, Verdict.Together);
        Assert.Null(await new TakeBack(folder.Database, TimeProvider.System).RunAsync(1, "", LoadedFolder.Someone));
        Assert.Contains(await ListAsync(folder, Manager), notice => notice.Children.Count is 2);

        await WithOrder(folder).LoadAsync();

        var told = await ListAsync(folder, Manager);
        Assert.NotEmpty(told);
        Assert.All(told, notice => Assert.Single(notice.Children));
        Assert.All(told, TellsNothingMore);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Nothing_is_asked_of_a_source_that_would_lead_from_the_old_life_to_the_new(Engine engine)
    {
        await using var folder = await TwoAsync(engine);
        await DecideAsync(folder, Verdict.CannotTell);
        var questions = new ListQuestions(folder.Database, TimeProvider.System);
        Assert.Equal(2, (await questions.RunAsync(LoadedFolder.Someone, "Asked")).Count);

        await WithOrder(folder).LoadAsync();

        Assert.Empty(await questions.RunAsync(LoadedFolder.Someone, "Asked"));
        var people = await PeopleAsync(folder);
        var refused = await new DecidePair(folder.Database, TimeProvider.System).RunAsync(
            people[0],
            people[1],
            Verdict.CannotTell,
            "",
            LoadedFolder.Someone
        );
        Assert.StartsWith("“Cannot tell” asks the sources", refused.Refused?.Sentence, StringComparison.Ordinal);
    }
}
