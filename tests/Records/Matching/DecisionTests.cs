using Headwater.Access;
using Headwater.Records.Matching.Decisions;
using Headwater.Records.Matching.Doubts;
using Headwater.Vocabulary;

namespace Headwater.Tests.Records.Matching;

/// <summary>What people decide about who is who holds at once and at every load, and can be undone to the line.</summary>
public class DecisionTests
{
    private const string Census =
        "ReferenceDate,URN,UPN,Surname,Forename,DOB,Sex,PostCode,NCyearActual,SENprovision,FormerUPN,LEA,EntryDate,EnrolStatus";

    private const string Lines = """
        select e.child || '.' || e.number || ' ' || e.kind || ' ' || e.on_day || ' ' || coalesce(e.code, '-') || ' ' || e.file
               || ':' || e.line || ' ' || e.person || ' ' || coalesce(e.again, 0) || ' ' || coalesce(e.facts, '-')
        from record_entry e order by e.child, e.number
        """;

    private const string Children = """
        select c.id || ' ' || c.sought_name || ' ' || coalesce(c.birth_date, '-') || ' ' || coalesce(c.joined_into, 0) || ' '
               || coalesce(c.school, '-') || ' ' || c.on_roll
        from record_child c order by c.id
        """;

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_pair_in_doubt_waits_and_is_the_same_at_the_next_load(Engine engine)
    {
        await using var folder = await DoubtfulAsync(engine);
        var first = Assert.Single(await WaitingAsync(folder));
        Assert.InRange(first.Pair.Probability, 0.5, 0.99);
        Assert.Equal(("Odalie Fenwright", "Odalie Oakhollow"), (first.Left.Name, first.Right.Name));

        await folder.With("care/ssd_address.csv", "addr_person_id,addr_address_postcode", "90,HW1 1AA").LoadAsync();

        Assert.Equal(first.Pair with { Odds = 0 }, Assert.Single(await WaitingAsync(folder)).Pair with { Odds = 0 });
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task What_is_decided_as_one_child_is_one_at_once_and_after_every_load(Engine engine)
    {
        await using var folder = await DoubtfulAsync(engine);
        var pair = Assert.Single(await WaitingAsync(folder)).Pair;
        var kept = Math.Min(pair.LeftChild, pair.RightChild);
        var gone = Math.Max(pair.LeftChild, pair.RightChild);

        Assert.Null(await DecideAsync(folder, pair, Verdict.Together));

        var child = await folder.OpenAsync(kept);
        Assert.Equal([SourceSystem.Schools, SourceSystem.SocialCare], child!.KnownAs.Select(known => known.Source));
        Assert.Contains("a decision of Someone Made-Up on", child.KnownAs[0].Because, StringComparison.Ordinal);
        Assert.Equal(3, child.Entries.Count);
        Assert.Null(await folder.OpenAsync(gone));
        Assert.Empty(await WaitingAsync(folder));

        await folder.With("care/ssd_address.csv", "addr_person_id,addr_address_postcode", "90,HW1 1AA").LoadAsync();
        Assert.Equal(2, (await folder.OpenAsync(kept))!.KnownAs.Count);
        Assert.Empty(await WaitingAsync(folder));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_decision_taken_back_restores_both_children_to_the_line(Engine engine)
    {
        await using var folder = await DoubtfulAsync(engine);
        var (lines, children) = (await folder.AskAsync<string>(Lines), await folder.AskAsync<string>(Children));
        Assert.True(lines.Count >= 3);
        Assert.Null(await DecideAsync(folder, Assert.Single(await WaitingAsync(folder)).Pair, Verdict.Together));
        Assert.NotEqual(lines, await folder.AskAsync<string>(Lines));

        Assert.Null(await TakeBackAsync(folder, 1));

        Assert.Equal(lines, await folder.AskAsync<string>(Lines));
        Assert.Equal(children, await folder.AskAsync<string>(Children));
        Assert.Single(await WaitingAsync(folder));
        var line = Assert.Single((await ListAsync(folder)).Lines);
        Assert.Equal((Verdict.Together, false), (line.Decision.Verdict, line.Decision.Stands));
        Assert.Equal("Someone Made-Up", line.TakenBack?.By);
        Assert.Equal("This decision was taken back already.", (await TakeBackAsync(folder, 1))?.Sentence);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_record_parted_from_its_child_stays_apart_and_comes_back_to_the_line(Engine engine)
    {
        await using var folder = await DoubtfulAsync(engine);
        var child = (await folder.AskAsync<long>("select child from record_person where source_key = '90'"))[0];
        var stranger = (await folder.AskAsync<long>("select id from record_person where source_key = '90'"))[0];
        Assert.Equal(2, (await folder.OpenAsync(child))!.KnownAs.Count);
        var lines = await folder.AskAsync<string>(Lines);
        var apart = new SetApart(folder.Database, TimeProvider.System);

        Assert.Null(await apart.RunAsync(child, stranger, "Another family.", LoadedFolder.Someone));

        Assert.Single((await folder.OpenAsync(child))!.KnownAs);
        var other = (await folder.AskAsync<long>("select child from record_person where source_key = '90'"))[0];
        Assert.NotEqual(child, other);
        Assert.Equal(2, (await folder.OpenAsync(other))!.Entries.Count);
        await folder.With("care/ssd_address.csv", "addr_person_id,addr_address_postcode", "90,HW3 5QT").LoadAsync();
        Assert.Equal([other], await folder.AskAsync<long>("select child from record_person where source_key = '90'"));

        Assert.Null(await TakeBackAsync(folder, 1));
        Assert.Equal(lines, await folder.AskAsync<string>(Lines));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Whoever_cannot_tell_says_so_and_the_pair_leaves_the_queue(Engine engine)
    {
        await using var folder = await DoubtfulAsync(engine);
        var before = await folder.AskAsync<string>(Lines);

        Assert.Null(await DecideAsync(folder, (await WaitingAsync(folder))[0].Pair, Verdict.CannotTell));

        Assert.Empty(await WaitingAsync(folder));
        Assert.Equal(before, await folder.AskAsync<string>(Lines));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task What_contradicts_a_decision_that_stands_is_refused_and_changes_nothing(Engine engine)
    {
        await using var folder = await DoubtfulAsync(engine);
        var pair = (await WaitingAsync(folder))[0].Pair;
        Assert.Null(await DecideAsync(folder, pair, Verdict.Together));
        var child = (await folder.AskAsync<long>("select child from record_person where source_key = '77'"))[0];
        var others = await folder.AskAsync<long>(
            "select id from record_person where source_key in ('78', 'A950000178301') order by source_key"
        );
        Assert.Null(await DecideAsync(folder, new WaitingPair(others[1], others[0], 0, 0, 0, null), Verdict.Apart));
        var lines = await folder.AskAsync<string>(Lines);
        var stranger = (await folder.AskAsync<long>("select id from record_person where source_key = '77'"))[0];

        var refusal = await DecideAsync(
            folder,
            new WaitingPair(stranger, others[0], child, 0, 0, null),
            Verdict.Together
        );

        Assert.Contains("Take one of them back first.", refusal?.Sentence, StringComparison.Ordinal);
        Assert.Equal(lines, await folder.AskAsync<string>(Lines));
        Assert.Equal(2, (await ListAsync(folder)).Count);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Every_look_and_every_decision_is_on_the_trail_with_both_children(Engine engine)
    {
        await using var folder = await DoubtfulAsync(engine);
        var pair = (await WaitingAsync(folder))[0].Pair;
        await new OpenPair(folder.Database, TimeProvider.System).RunAsync(pair.Left, pair.Right, LoadedFolder.Someone);
        await DecideAsync(folder, pair, Verdict.Together);

        Assert.Equal(
            [
                "Listed records in doubt 2",
                "Looked at two records that may be one child 2",
                "Decided that two records are one child 2",
            ],
            await folder.AskAsync<string>(
                "select did || ' ' || children from access_trail where did <> 'Loaded files' order by number"
            )
        );
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Nobody_sees_or_decides_about_children_they_may_not_see(Engine engine)
    {
        await using var folder = await DoubtfulAsync(engine);
        var pair = (await WaitingAsync(folder))[0].Pair;
        var elsewhere = LoadedFolder.Someone with { Authority = "E08888888" };
        var school = LoadedFolder.Someone with { Role = Role.SchoolInclusionLead, School = "999001" };
        foreach (var caller in new[] { elsewhere, school, LoadedFolder.Someone with { Role = Role.Practitioner } })
        {
            Assert.Empty(await WaitingAsync(folder, caller));
            Assert.Null(
                await new OpenPair(folder.Database, TimeProvider.System).RunAsync(pair.Left, pair.Right, caller)
            );
            Assert.Null(await new OpenWhoIsWho(folder.Database, TimeProvider.System).RunAsync(pair.LeftChild, caller));
            Assert.NotNull(await DecideAsync(folder, pair, Verdict.Together, caller));
            Assert.NotNull(
                await new SetApart(folder.Database, TimeProvider.System).RunAsync(pair.LeftChild, pair.Left, "", caller)
            );
            Assert.NotNull(await TakeBackAsync(folder, 1, caller));
        }

        Assert.Empty(await folder.AskAsync<long>("select number from record_match_decision"));
    }

    // A pupil, and social care's record of perhaps the same girl: another family name, the birth date a day off. A boy whom
    // both know, and another girl.
    private static async Task<LoadedFolder> DoubtfulAsync(Engine engine)
    {
        var folder = (await LoadedFolder.MakeAsync(engine))
            .With(
                "census/autumn.csv",
                Census,
                "02/10/2025,999001,A950000178301,Fenwright,Odalie,03/05/2012,F,HW3 4QT,8,K,,999,01/09/2023,C",
                "02/10/2025,999001,B801200005001,Underhill,Caspian,04/06/2013,M,HW3 5QT,7,K,,999,01/09/2024,C"
            )
            .With(
                "care/ssd_person.csv",
                "pers_person_id,pers_forename,pers_surname,pers_sex,pers_ethnicity,pers_dob",
                "77,Odalie,Oakhollow,F,WBRI,2012-05-04",
                "78,Isolde,Marchbank,F,WBRI,2016-01-22",
                "90,Caspian,Underhill,M,WBRI,2013-06-04"
            )
            .With("care/ssd_address.csv", "addr_person_id,addr_address_postcode", "90,HW3 5QT")
            .With(
                "care/ssd_cin_episodes.csv",
                "cine_referral_id,cine_person_id,cine_referral_date,cine_referral_source_code,cine_referral_nfa,cine_close_date,cine_close_reason",
                "r1,77,2025-01-07,3A,N,2025-11-20,RC8",
                "r2,90,2025-02-08,3A,N,2025-11-20,RC8",
                "r3,78,2025-03-09,3A,N,2025-11-20,RC8"
            );
        await folder.LoadAsync();
        return folder;
    }

    private static async Task<IReadOnlyList<DoubtLine>> WaitingAsync(LoadedFolder folder, Caller? caller = null) =>
        (
            await new ListDoubts(folder.Database, TimeProvider.System).RunAsync(0, 10, caller ?? LoadedFolder.Someone)
        ).Lines;

    private static Task<DecisionPage> ListAsync(LoadedFolder folder) =>
        new ListPairDecisions(folder.Database, TimeProvider.System).RunAsync(0, 10, LoadedFolder.Someone);

    private static async Task<Refusal?> DecideAsync(
        LoadedFolder folder,
        WaitingPair pair,
        Verdict verdict,
        Caller? caller = null
    ) =>
        (
            await new DecidePair(folder.Database, TimeProvider.System).RunAsync(
                pair.Left,
                pair.Right,
                verdict,
                "The same mother.",
                caller ?? LoadedFolder.Someone,
                moving: await folder.WholeAsync(pair.Left, pair.Right)
            )
        ).Refused;

    private static Task<Refusal?> TakeBackAsync(LoadedFolder folder, long act, Caller? caller = null) =>
        new TakeBack(folder.Database, TimeProvider.System).RunAsync(act, "", caller ?? LoadedFolder.Someone);
}
