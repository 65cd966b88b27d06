using Headwater.Records.Matching;
using Headwater.Records.Matching.Doubts;
using Headwater.Records.Matching.Identities;
using Headwater.Tests.Demo;
using Headwater.Tests.Demo.Measured;
using Headwater.Vocabulary;

namespace Headwater.Tests.Records.Matching;

/// <summary>The life before an adoption order does not lead to the life after it.</summary>
public class AdoptionTests(MadeBorough made) : IClassFixture<MadeBorough>
{
    private static readonly DateOnly Order = new(2024, 6, 14);

    private static readonly Identity Old = new(
        SourceSystem.SocialCare,
        "77",
        "Odalie",
        "Fenwright",
        new DateOnly(2017, 5, 3),
        ["HW34QT"],
        "A950000178301",
        FormerUpn: null,
        Sex: "F",
        Since: new DateOnly(2021, 1, 7),
        AdoptedOn: Order
    );

    private static readonly Identity School = Old with
    {
        Source = SourceSystem.Schools,
        Key = "A950000178301",
        Since = new DateOnly(2021, 9, 2),
        AdoptedOn = null,
    };

    [Fact]
    public void Whatever_begins_after_the_order_is_another_life() =>
        Assert.True(Adoption.Parts(School with { Since = Order.AddDays(1) }, Old));

    [Fact]
    public void Whatever_was_there_before_it_is_the_old_life() => Assert.False(Adoption.Parts(Old, School));

    [Theory]
    [InlineData("Oakhollow", true)]
    [InlineData("Fenright", false)]
    [InlineData("Fenwright-Oakhollow", false)]
    [InlineData(null, false)]
    public void Another_family_name_is_another_life(string? family, bool parts) =>
        Assert.Equal(parts, Adoption.Parts(Old, School with { FamilyName = family }));

    [Fact]
    public void Another_pupil_number_is_another_life() =>
        Assert.True(Adoption.Parts(Old, School with { Upn = "H243278544154" }));

    [Fact]
    public void Who_was_not_adopted_is_not_parted() =>
        Assert.False(Adoption.Parts(Old with { AdoptedOn = null }, School with { Since = Order.AddDays(1) }));

    [Fact]
    public void Neither_a_former_number_nor_an_equal_name_date_and_home_joins_the_two_and_nobody_is_asked()
    {
        var another = School with { Key = "H243278544154", Upn = "H243278544154", Since = Order.AddDays(40) };
        var found = MatchIdentities.Run(
            [School, another with { FormerUpn = "A950000178301" }, Old],
            MatchPolicy.Default with
            {
                Doubt = 0.05,
            }
        );

        Assert.Equal([0, 1, 0], found.Clusters);
        Assert.Empty(found.Doubts);
    }

    [Fact]
    public void Nobody_is_asked_about_a_record_of_the_old_life_that_was_never_joined_to_the_one_that_ended()
    {
        var school = School with { Upn = null, Key = "5", Postcodes = ["HW99ZZ"] };
        var after = School with
        {
            Key = "H243278544154",
            Upn = null,
            FamilyName = "Fenwrite-Oakhollow",
            Since = Order.AddDays(40),
        };
        var asked = MatchPolicy.Default with { Join = 0.9999999, Doubt = 0.05 };

        Assert.NotEmpty(MatchIdentities.Run([school, after], asked).Doubts);
        Assert.DoesNotContain(
            MatchIdentities
                .Run([school, after, Old with { GivenName = "Zebedee", Upn = null, Postcodes = [] }], asked)
                .Doubts,
            doubt => (doubt.Left, doubt.Right) == (0, 1)
        );
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 0)]
    public void What_one_person_decided_takes_no_old_record_into_the_new_life_and_what_two_agreed_joins_both(
        bool agreed,
        int after
    )
    {
        var another = School with { Key = "H243278544154", Upn = "H243278544154", Since = Order.AddDays(40) };

        var found = MatchIdentities.Run(
            [School, another, Old],
            MatchPolicy.Default,
            [new Settled(0, 1, Together: true, "a decision", agreed)]
        );

        Assert.Equal([0, after, 0], found.Clusters);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Loaded_queued_looked_for_and_opened_the_two_lives_stay_apart(Engine engine)
    {
        await using var folder = await TwoLivesAsync(engine);
        var (old, after) = (await ChildAsync(folder, "77"), await ChildAsync(folder, "H243278544154"));

        Assert.NotEqual(old, after);
        Assert.Equal(old, await ChildAsync(folder, "A950000178301"));
        Assert.Empty(
            (await new ListDoubts(folder.Database, TimeProvider.System).RunAsync(0, 99, LoadedFolder.Someone)).Lines
        );
        Assert.DoesNotContain(
            (await folder.OpenAsync(after))!.KnownAs,
            known => known.FamilyName is "Fenwright" || known.Source is SourceSystem.SocialCare
        );
        Assert.DoesNotContain((await folder.OpenAsync(old))!.KnownAs, known => known.FamilyName is "Oakhollow");
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_child_s_number_from_before_the_order_stays_with_the_old_life(Engine engine)
    {
        await using var folder = await TwoLivesAsync(engine, known: false);
        var both = await ChildAsync(folder, "77");
        Assert.Equal(both, await ChildAsync(folder, "H243278544154"));

        await WithOrder(folder).LoadAsync();

        Assert.Equal(both, await ChildAsync(folder, "77"));
        var after = await ChildAsync(folder, "H243278544154");
        Assert.NotEqual(both, after);
        Assert.Empty(await folder.AskAsync<long>($"select id from record_child where joined_into = {after}"));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task An_order_that_was_sent_by_mistake_and_taken_out_parts_nobody(Engine engine)
    {
        await using var folder = await TwoLivesAsync(engine);
        Assert.NotEqual(await ChildAsync(folder, "77"), await ChildAsync(folder, "H243278544154"));

        await WithOrder(folder, reason: "E4A").LoadAsync();

        Assert.Equal(await ChildAsync(folder, "77"), await ChildAsync(folder, "H243278544154"));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task The_borough_s_adopted_children_are_two_each_in_every_way(Engine engine)
    {
        var apart = Rows.Read(made.Folder, "truth/apart.csv").All.ToList();
        Assert.True(apart.Count >= 2);
        var keys = Rows.Read(made.Folder, "truth/people.csv").All.ToLookup(row => row["Child"], row => row["Key"]);
        await using var folder = await LoadedFolder.MakeAsync(engine);
        await folder.LoadAsync(other: Path.Combine(made.Folder, "files"));
        var waiting = (
            await new ListDoubts(folder.Database, TimeProvider.System).RunAsync(0, 10_000, LoadedFolder.Someone)
        ).Lines;

        foreach (var (old, after) in apart.Select(row => (keys[row["OldChild"]], keys[row["NewChild"]])))
        {
            var (before, since) = (await ChildrenAsync(folder, old), await ChildrenAsync(folder, after));
            Assert.NotEmpty(before);
            Assert.NotEmpty(since);
            Assert.Empty(before.Intersect(since));
            Assert.DoesNotContain(
                waiting,
                line =>
                    (before.Contains(line.Pair.LeftChild) && since.Contains(line.Pair.RightChild))
                    || (since.Contains(line.Pair.LeftChild) && before.Contains(line.Pair.RightChild))
            );
        }
    }

    [Fact]
    public void The_borough_s_truth_has_no_home_of_an_old_life_from_the_order_on()
    {
        var apart = Rows.Read(made.Folder, "truth/apart.csv").All.ToList();
        var homes = Rows.Read(made.Folder, "truth/homes.csv").All.ToLookup(row => row["Child"]);
        Assert.True(apart.Count >= 2);

        foreach (var row in apart)
        {
            Assert.NotEmpty(homes[row["OldChild"]]);
            Assert.All(
                homes[row["OldChild"]],
                home =>
                {
                    Assert.NotEqual("", home["Until"]);
                    Assert.True(string.CompareOrdinal(home["Until"], row["AdoptedOn"]) <= 0, home["Until"]);
                }
            );
        }
    }

    private static async Task<IReadOnlyList<long>> ChildrenAsync(LoadedFolder folder, IEnumerable<string> keys) =>
        await folder.AskAsync<long>(
            $"select distinct child from record_person where source_key in ({string.Join(", ", keys.Select(key => $"'{key}'"))})"
        );

    private static async Task<long> ChildAsync(LoadedFolder folder, string key) =>
        (await folder.AskAsync<long>($"select child from record_person where source_key = '{key}'"))[0];

    // One girl: in care and at school under one name and number, then at school under another, with the old number beside it.
    private static async Task<LoadedFolder> TwoLivesAsync(Engine engine, bool known = true)
    {
        var folder = (await LoadedFolder.MakeAsync(engine))
            .With(
                "census/autumn-2023.csv",
                "ReferenceDate,URN,UPN,Surname,Forename,DOB,Sex,PostCode,NCyearActual,SENprovision,FormerUPN,LEA,EntryDate,EnrolStatus",
                "05/10/2023,999001,A950000178301,Fenwright,Odalie,03/05/2017,F,HW3 4QT,2,K,,999,01/09/2021,C"
            )
            .With(
                "census/autumn-2024.csv",
                "ReferenceDate,URN,UPN,Surname,Forename,DOB,Sex,PostCode,NCyearActual,SENprovision,FormerUPN,LEA,EntryDate,EnrolStatus",
                "03/10/2024,999001,H243278544154,Oakhollow,Odalie,03/05/2017,F,HW3 4QT,3,K,A950000178301,999,02/09/2024,C"
            )
            .With(
                "care/ssd_person.csv",
                "pers_person_id,pers_upn,pers_forename,pers_surname,pers_sex,pers_ethnicity,pers_dob",
                "77,A950000178301,Odalie,Fenwright,F,WBRI,2017-05-03"
            );
        await (known ? WithOrder(folder) : WithOrder(folder, reason: "", ended: "")).LoadAsync();
        return folder;
    }

    private static LoadedFolder WithOrder(LoadedFolder folder, string reason = "E11", string ended = "2024-06-14") =>
        folder.With(
            "care/ssd_cla_episodes.csv",
            "clae_cla_episode_id,clae_person_id,clae_cla_placement_id,clae_cla_episode_start_date,clae_cla_episode_start_reason,clae_cla_primary_need_code,clae_cla_episode_ceased_date,clae_cla_episode_ceased_reason,clae_cla_id,clae_referral_id,clae_entered_care_date",
            $"e1,77,p1,2021-01-07,S,N1,{ended},{reason},c1,r1,2021-01-07"
        );
}
