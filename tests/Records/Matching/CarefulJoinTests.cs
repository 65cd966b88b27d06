using Headwater.Records.Matching.Decisions;
using Headwater.Records.Matching.Doubts;

namespace Headwater.Tests.Records.Matching;

/// <summary>No slip of the hand joins two children, and no join tears a child's records apart.</summary>
public class CarefulJoinTests
{
    private const string People = "select source_key || ' ' || child from record_person order by source_key";

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Two_whom_nothing_suggested_are_joined_for_a_reason_and_by_who_knows_what_moves(Engine engine)
    {
        await using var folder = await FamiliesAsync(engine);
        var before = await folder.AskAsync<string>(People);
        var (all, fewer) = (new[] { "78", "79", "B801200005001" }, new[] { "79", "78" });

        Assert.Equal(
            "Nothing suggested that these two are one child. So say why you would join them.",
            await JoinAsync(folder, "78", "79", " ", all)
        );
        var untold = await JoinAsync(folder, "78", "79", "Their aunt rang.");
        Assert.Equal(
            "Nothing suggested that these two are one child. So tick that you know what becomes one child: schools B801200005001, social care 78 and social care 79.",
            untold
        );
        Assert.Equal(untold, await JoinAsync(folder, "78", "79", "Their aunt rang.", fewer));
        Assert.Equal(before, await folder.AskAsync<string>(People));
        Assert.Empty(await folder.AskAsync<long>("select number from record_match_decision"));

        Assert.Null(await JoinAsync(folder, "78", "79", "Their aunt rang.", all));

        var child = await ChildAsync(folder, "78");
        Assert.Equal([child, child], [await ChildAsync(folder, "79"), await ChildAsync(folder, "B801200005001")]);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task To_keep_two_apart_or_not_to_tell_takes_no_reason(Engine engine)
    {
        await using var folder = await FamiliesAsync(engine);

        Assert.Null(await JoinAsync(folder, "78", "79", "", verdict: Verdict.CannotTell));
        // "Cannot tell" is no answer that speaks for one child.
        Assert.StartsWith(
            "Nothing suggested",
            await JoinAsync(folder, "78", "79", "", "78", "79", "B801200005001"),
            StringComparison.Ordinal
        );
        Assert.Null(await JoinAsync(folder, "78", "79", "", verdict: Verdict.Apart));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task What_contradicts_itself_is_joined_with_the_same_care_though_it_was_suggested(Engine engine)
    {
        await using var folder = await FamiliesAsync(engine);
        var doubt = (
            await new ListDoubts(folder.Database, TimeProvider.System).RunAsync(0, 9, LoadedFolder.Someone)
        ).Lines.Single(line => line.Left.Key == "H243278544154" || line.Right.Key == "H243278544154");
        Assert.Equal(("Wren Elderfield", "Wren Elderfeld"), (doubt.Left.Name, doubt.Right.Name));

        Assert.Equal(
            "Their sex is told as M and as F. So say why you would join them.",
            await JoinAsync(folder, "80", "H243278544154", "")
        );
        Assert.Null(await JoinAsync(folder, "80", "H243278544154", "The school mistyped it.", "80", "H243278544154"));
        Assert.Equal(await ChildAsync(folder, "80"), await ChildAsync(folder, "H243278544154"));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_join_takes_along_the_records_that_it_would_tear_from_their_child_where_somebody_says_so(
        Engine engine
    )
    {
        await using var folder = await FamiliesAsync(engine);
        Assert.Equal(await ChildAsync(folder, "77"), await ChildAsync(folder, "A950000178301"));
        var before = await folder.AskAsync<string>(People);
        var all = new[] { "77", "78", "A950000178301", "B801200005001" };

        Assert.NotNull(await JoinAsync(folder, "A950000178301", "B801200005001", "I am sure."));
        Assert.NotNull(await JoinAsync(folder, "A950000178301", "B801200005001", "", all));
        Assert.NotNull(await JoinAsync(folder, "A950000178301", "B801200005001", "I am sure.", all[..3]));
        Assert.Equal(before, await folder.AskAsync<string>(People));
        Assert.Empty(await folder.AskAsync<long>("select number from record_match_decision"));

        Assert.Null(await JoinAsync(folder, "A950000178301", "B801200005001", "I am sure.", all));

        Assert.Single(
            (
                await folder.AskAsync<long>(
                    "select child from record_person where source_key in ('77', '78', 'A950000178301', 'B801200005001')"
                )
            ).Distinct()
        );
        var act = Assert.Single((await folder.AskAsync<long>("select act from record_match_decision")).Distinct());
        Assert.Null(await new TakeBack(folder.Database, TimeProvider.System).RunAsync(act, "", LoadedFolder.Someone));
        Assert.Equal(before, await folder.AskAsync<string>(People));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_pair_opened_says_what_care_a_join_takes(Engine engine)
    {
        await using var folder = await FamiliesAsync(engine);
        var open = new OpenPair(folder.Database, TimeProvider.System);

        var care = (
            await open.RunAsync(await PersonAsync(folder, "78"), await PersonAsync(folder, "79"), LoadedFolder.Someone)
        )?.Care;
        var none = await open.RunAsync(
            await PersonAsync(folder, "78"),
            await PersonAsync(folder, "B801200005001"),
            LoadedFolder.Someone
        );

        Assert.Equal("Nothing suggested that these two are one child", care);
        Assert.NotNull(none);
        Assert.Null(none.Care);
    }

    // Two pupils whom social care knows too, a girl of one birth date with one of them, and a child whose sex is told in two ways.
    private static async Task<LoadedFolder> FamiliesAsync(Engine engine)
    {
        var folder = (await LoadedFolder.MakeAsync(engine))
            .With(
                "census/autumn.csv",
                "ReferenceDate,URN,UPN,Surname,Forename,DOB,Sex,PostCode,NCyearActual,SENprovision,FormerUPN,LEA,EntryDate,EnrolStatus",
                "02/10/2025,999001,A950000178301,Fenwright,Odalie,03/05/2012,F,HW3 4QT,8,K,,999,01/09/2023,C",
                "02/10/2025,999001,B801200005001,Underhill,Caspian,04/06/2016,M,HW3 5QT,4,K,,999,01/09/2024,C",
                "02/10/2025,999001,H243278544154,Elderfield,Wren,19/11/2014,M,HW2 1AA,6,K,,999,01/09/2024,C"
            )
            .With(
                "care/ssd_person.csv",
                "pers_person_id,pers_forename,pers_surname,pers_sex,pers_ethnicity,pers_dob",
                "77,Odalie,Fenwright,F,WBRI,2012-05-03",
                "78,Caspian,Underhill,M,WBRI,2016-06-04",
                "79,Isolde,Marchbank,F,WBRI,2016-06-04",
                "80,Wren,Elderfeld,F,WBRI,2014-11-20"
            )
            .With(
                "care/ssd_address.csv",
                "addr_person_id,addr_address_postcode",
                "77,HW3 4QT",
                "78,HW3 5QT",
                "80,HW2 1AA"
            );
        await folder.LoadAsync();
        return folder;
    }

    private static Task<string?> JoinAsync(
        LoadedFolder folder,
        string one,
        string other,
        string why,
        params string[] moving
    ) => JoinAsync(folder, one, other, why, Verdict.Together, moving);

    private static async Task<string?> JoinAsync(
        LoadedFolder folder,
        string one,
        string other,
        string why,
        Verdict verdict,
        params string[] moving
    )
    {
        var numbers = new List<long>();
        foreach (var key in moving)
            numbers.Add(await PersonAsync(folder, key));
        return (
            await new DecidePair(folder.Database, TimeProvider.System).RunAsync(
                await PersonAsync(folder, one),
                await PersonAsync(folder, other),
                verdict,
                why,
                LoadedFolder.Someone,
                moving: numbers
            )
        )
            .Refused
            ?.Sentence;
    }

    private static async Task<long> PersonAsync(LoadedFolder folder, string key) =>
        (await folder.AskAsync<long>($"select id from record_person where source_key = '{key}'"))[0];

    private static async Task<long> ChildAsync(LoadedFolder folder, string key) =>
        (await folder.AskAsync<long>($"select child from record_person where source_key = '{key}'"))[0];
}
