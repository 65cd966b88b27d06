using Headwater.Records.Matching.Decisions;
using Headwater.Records.Matching.Doubts;
using Headwater.Records.Matching.Samples;
using static Headwater.Tests.Records.Matching.TwoRecords;

namespace Headwater.Tests.Records.Matching;

/// <summary>What led to a pair, and what brought a record to a child.</summary>
public class LedHereTests
{
    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_join_that_a_sample_showed_to_be_missed_is_offered_to_whoever_answered_all_of_it(Engine engine)
    {
        await using var folder = await TwoAsync(engine);
        var (database, clock) = (folder.Database, TimeProvider.System);
        var (sample, refused) = await new DrawSample(database, clock).RunAsync("Look", 20, 1, LoadedFolder.Someone);
        Assert.Null(refused);
        var open = new OpenSamplePair(database, clock);
        var missed = new ListMissed(database, open, clock);
        var people = await PeopleAsync(folder);
        Assert.False(await SampledAsync());
        Assert.Empty(await missed.RunAsync(sample, LoadedFolder.Someone));

        Assert.Null(
            await new AnswerSamplePair(database, open, clock).RunAsync(
                sample,
                1,
                Verdict.Together,
                LoadedFolder.Someone
            )
        );

        var pair = Assert.Single(await missed.RunAsync(sample, LoadedFolder.Someone));
        Assert.Equal(people.Order(), new[] { pair.Left.Person, pair.Right.Person }.Order());
        Assert.True(await SampledAsync());
        // To whoever has not answered it would say what Headwater thinks.
        Assert.Empty(await missed.RunAsync(sample, Manager));
        await DecideAsync(folder, Verdict.Together);
        Assert.Empty(await missed.RunAsync(sample, LoadedFolder.Someone));

        async Task<bool?> SampledAsync() =>
            (await new OpenPair(database, clock).RunAsync(people[0], people[1], LoadedFolder.Someone))?.Sampled;
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_record_says_since_when_it_is_this_child_s_and_what_brought_it(Engine engine)
    {
        await using var folder = await TwoAsync(engine);
        await DecideAsync(folder, Verdict.Together);
        var child = await ChildAsync(folder, "77");

        var sides = (
            await new OpenWhoIsWho(folder.Database, TimeProvider.System).RunAsync(child, LoadedFolder.Someone)
        )?.Sides;

        Assert.NotNull(sides);
        var moved = await folder.AskAsync<string>("select source_key from record_match_moved");
        var joined = Assert.Single(sides, side => moved.Contains(side.Key)).Came;
        Assert.Equal(("Someone Made-Up", Verdict.Together, null), (joined?.By, joined?.Verdict, joined?.File));
        var told = Assert.Single(sides, side => !moved.Contains(side.Key)).Came;
        Assert.Equal((null, null, 2), (told?.By, told?.Verdict, told?.Line));
        Assert.EndsWith(".csv", told?.File, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_pair_that_is_alike_enough_says_why_a_person_is_asked_all_the_same(Engine engine)
    {
        await using var folder = (await LoadedFolder.MakeAsync(engine))
            .With(
                "census/autumn.csv",
                "ReferenceDate,URN,UPN,Surname,Forename,DOB,Sex,PostCode,NCyearActual,SENprovision,FormerUPN,LEA,EntryDate,EnrolStatus",
                "02/10/2025,999001,A950000178301,Fenwright,Odalie,03/05/2012,F,HW3 4QT,8,K,,999,01/09/2023,C",
                "02/10/2025,999001,H243278544154,Fenwright,Odalie,03/05/2012,F,HW1 1AA,8,K,,999,01/09/2023,C"
            )
            .With(
                "care/ssd_person.csv",
                "pers_person_id,pers_forename,pers_surname,pers_sex,pers_ethnicity,pers_dob",
                "77,Odalie,Fenwright,F,WBRI,2012-05-03"
            );
        await folder.LoadAsync();
        var doubts = await WaitingAsync(folder);
        var doubt = doubts.Single(line => line.Pair.Against is null);

        var opened = await new OpenPair(folder.Database, TimeProvider.System).RunAsync(
            doubt.Pair.Left,
            doubt.Pair.Right,
            LoadedFolder.Someone
        );

        Assert.True(opened?.Doubt?.Probability >= 0.99);
        Assert.Matches(
            "^the schools record [AH].* and the schools record [AH].* would become one child’s too, and of them it is told: .*pupil number",
            opened?.Why
        );
    }
}
