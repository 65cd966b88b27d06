using System.Text.Json;
using Headwater.Records.Matching.Identities;
using Headwater.Records.Matching.Quality;
using Headwater.Records.Matching.Weights;

namespace Headwater.Tests.Records.Matching.Weights;

/// <summary>A load keeps what it learnt, and another can match by it.</summary>
public class LoadedWeightsTests
{
    private const string Headings = "pers_person_id,pers_forename,pers_surname,pers_sex,pers_ethnicity,pers_dob";

    private static readonly MatchPolicy ByTheFirst = MatchPolicy.Default with { Name = "By the first", Weights = 1 };

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_load_keeps_what_it_learnt_and_a_policy_that_names_it_learns_nothing(Engine engine)
    {
        await using var folder = (await LoadedFolder.MakeAsync(engine)).With(
            "care/ssd_person.csv",
            [Headings, .. People(700)]
        );
        await folder.LoadAsync();
        Assert.Equal([(1L, 1L)], await KeptAsync(folder));
        Assert.Equal(1, await UsedAsync(folder));
        var learnt = await LearntAsync(folder, 1);
        Assert.Equal((700, 1), (learnt.Records, learnt.Seed));
        Assert.Equal(IdentityColumns.Names.SkipLast(1), learnt.Columns.Select(column => column.Name));

        folder.With("care/ssd_person.csv", [Headings, .. People(900)]);
        await folder.LoadAsync(policy: ByTheFirst);
        Assert.Equal([(1L, 1L)], await KeptAsync(folder));
        Assert.Equal(1, await UsedAsync(folder));

        // The policy went, though no file says anything new: everyone is matched by what is learnt now.
        await folder.LoadAsync();
        Assert.Equal([(1L, 1L), (2L, 3L)], await KeptAsync(folder));
        Assert.Equal(2, await UsedAsync(folder));
        Assert.Equal(900, (await LearntAsync(folder, 2)).Records);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Few_records_are_weighed_by_what_many_taught(Engine engine)
    {
        await using var folder = (await LoadedFolder.MakeAsync(engine)).With(
            "care/ssd_person.csv",
            [Headings, .. People(700)]
        );
        await folder.LoadAsync();
        folder.With("care/ssd_person.csv", [Headings, .. People(60)]);

        await folder.LoadAsync(policy: ByTheFirst);

        Assert.Equal(1, await UsedAsync(folder));
        var measured = await new MeasureMatching(folder.Database, TimeProvider.System).RunAsync(LoadedFolder.Someone);
        Assert.Equal((700, 1), (measured?.Weights?.Records, measured?.Weights?.From.Number));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_policy_that_names_weights_that_nobody_kept_changes_nothing(Engine engine)
    {
        await using var folder = (await LoadedFolder.MakeAsync(engine)).With(
            "care/ssd_person.csv",
            [Headings, .. People(60)]
        );

        var fault = await Assert.ThrowsAsync<InvalidDataException>(() => folder.LoadAsync(policy: ByTheFirst));

        Assert.StartsWith(
            "The matching policy names weights 1, which are not kept here.",
            fault.Message,
            StringComparison.Ordinal
        );
        Assert.Empty(await folder.ChildrenAsync());
    }

    [Fact]
    public async Task What_each_likeness_is_worth_is_shown_without_any_value_that_people_bear()
    {
        await using var folder = (await LoadedFolder.MakeAsync(Engine.Sqlite)).With(
            "care/ssd_person.csv",
            [Headings, .. People(700)]
        );
        await folder.LoadAsync();

        var measured = await new MeasureMatching(folder.Database, TimeProvider.System).RunAsync(LoadedFolder.Someone);

        var weights = measured?.Weights ?? throw new InvalidOperationException("None were kept.");
        Assert.Equal([1], measured.KeptBefore.Select(kept => kept.Number));
        Assert.True(weights.OneIn > 100);
        var born = Assert.Single(weights.Columns, column => column.Name is "Birth date").Levels;
        Assert.Equal(("the same", "different"), (born[0].Words, born[^1].Words));
        Assert.True(born[0].Bits > 5, $"{born[0]}");
        Assert.True(born[^1].Bits < -3, $"{born[^1]}");
        Assert.All(born, level => Assert.Equal(Math.Log2(level.Same / level.Chance), level.Bits, 6));
        // What is kept beside them for weighing, names among it, does not go with them.
        Assert.DoesNotContain("Fen", JsonSerializer.Serialize(weights), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"value": 2}""", 2)]
    [InlineData("""{"value": 0}""", null)]
    [InlineData("""{"value": 1.5}""", null)]
    public void A_policy_names_weights_by_a_whole_number(string weights, int? number)
    {
        var policy = $$"""
            {"name": "Own", "date": "2026-12-01", "signedBy": "Someone", "join": {"value": 0.98}, "doubt": {"value": 0.4},
             "weights": {{weights}}}
            """;

        if (number is null)
            Assert.Throws<InvalidDataException>(() => MatchPolicy.Read(policy));
        else
            Assert.Equal(number, MatchPolicy.Read(policy).Weights);
    }

    private static async Task<IReadOnlyList<(long, long)>> KeptAsync(LoadedFolder folder) =>
        await folder.AskAsync<(long, long)>("select number, load from record_match_weights order by number");

    private static async Task<long?> UsedAsync(LoadedFolder folder) =>
        Assert.Single(await folder.AskAsync<long?>("select weights from record_match_run"));

    private static async Task<Kept> LearntAsync(LoadedFolder folder, long number)
    {
        await using var work = await folder.Database.ReadAsync();
        return await work.LearntAsync(LoadedFolder.Someone.Authority, number)
            ?? throw new InvalidOperationException("Not kept.");
    }

    // One in five is written down twice, once with a slip.
    private static IEnumerable<string> People(int records) =>
        from i in Enumerable.Range(0, records)
        let person = i % 5 is 4 ? i - 1 : i
        let given = $"{"BDFGHKLMNRSTVZ"[person % 14]}{"aeiou"[person / 3 % 5]}{"lmnrstv"[person / 7 % 7]}{"aeio"[person % 4]}{(i % 5 is 4 ? "h" : "")}"
        let family = $"Fen{"aeiou"[person % 5]}{"bdklmnrst"[person / 2 % 9]}{"wick ford ton ley by".Split(' ')[person / 11 % 5]}"
        select $"{i},{given},{family},{(person % 2 is 0 ? "F" : "M")},WBRI,{2008 + (person % 13)}-{1 + (person / 13 % 12):00}-{1 + (person * 7 % 28):00}";
}
