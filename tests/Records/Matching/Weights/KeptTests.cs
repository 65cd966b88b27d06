using System.Globalization;
using System.Text.Json.Nodes;
using Headwater.Demo.Persons;
using Headwater.Records.Matching;
using Headwater.Records.Matching.Columns;
using Headwater.Records.Matching.Files;
using Headwater.Records.Matching.Weights;
using Headwater.Tests.Records.Matching.Files;

namespace Headwater.Tests.Records.Matching.Weights;

/// <summary>Weights that were learnt before and are used again.</summary>
public sealed class KeptTests : IDisposable
{
    private static readonly DateOnly Day = new(2026, 11, 23);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("headwater-kept-");

    [Theory]
    [InlineData(PersonKind.Children, 2000)]
    [InlineData(PersonKind.Children, 6000)]
    [InlineData(PersonKind.Contacts, 1000)]
    public void The_file_they_were_learnt_from_gives_the_same_pairs_again(PersonKind kind, int records)
    {
        var people = MatchedSet.Of(new() { Kind = kind, Records = records }).People;
        var learnt = MatchPersons.Run(people.Table);
        var again = MatchPersons.Run(people.Table, kept: KeepAndRead(learnt));

        Assert.Equal(learnt.ClusterOf, again.ClusterOf);
        Assert.Equal(learnt.Pairs, again.Pairs);
        var explained = (new Explain(learnt), new Explain(again));
        Assert.All(
            learnt.Pairs.Take(100),
            pair => Assert.Equal(explained.Item1.Of(pair).Total, explained.Item2.Of(pair).Total)
        );
    }

    [Fact]
    public void A_small_file_is_matched_by_them_better_than_it_could_learn()
    {
        var kept = KeepAndRead(MatchPersons.Run(MatchedSet.Of(new() { Records = 20_000, Seed = 1 }).People.Table));
        var small = MatchedSet.Of(new() { Records = 100, Seed = 2 });

        var (alone, taught) = (
            small.Quality(MatchPersons.Run(small.People.Table).ClusterOf),
            small.Quality(MatchPersons.Run(small.People.Table, kept: kept).ClusterOf)
        );

        Assert.True(taught.F1 >= alone.F1 && taught.F1 >= 0.95, $"{alone} {taught}");
    }

    [Fact]
    public void They_say_what_they_were_learnt_from_and_hold_no_value_that_is_rare()
    {
        var people = MatchedSet.Of(new() { Records = 2000 }).People;
        var kept = KeepAndRead(MatchPersons.Run(people.Table, seed: 7));

        Assert.Equal((Day, 2000, 7), (kept.Learnt, kept.Records, kept.Seed));
        Assert.Equal(
            people.Table.Columns.Select(column => (column.Name, Meanings.Words(column.Meaning))),
            kept.Columns.Select(column => (column.Name, column.Means))
        );
        Assert.All(kept.Columns.SelectMany(column => column.Often), value => Assert.True(value.Value >= 10));
        Assert.Contains(kept.Columns, column => column.Often.Count > 0);
        Assert.NotNull(kept.FullNames);
        Assert.All(kept.FullNames.Often, name => Assert.True(name.Count >= 10));
    }

    [Fact]
    public void Other_columns_are_refused_and_both_sides_named()
    {
        var meanings = new Dictionary<string, Meaning> { ["given"] = Meaning.GivenName, ["dob"] = Meaning.BirthDate };
        var kept = KeepWeights.Of(MatchPersons.Run(Some.Table(meanings, "Ann,2012-05-03", "Ben,2011-01-31")), 1, Day);
        var others = new Dictionary<string, Meaning> { ["given"] = Meaning.GivenName, ["dob"] = Meaning.Other };

        var table = Some.Table(others, "Ann,2012-05-03");

        Assert.Equal(
            "The weights were learnt from other columns. They need also: “dob” (birth date). They know nothing of: “dob” (other). Give settings with the same columns, or learn anew.",
            kept.Unfit(table.Columns)
        );
        Assert.Throws<ArgumentException>(() => MatchPersons.Run(table, kept: kept));
        Assert.Null(kept.Unfit(Some.Table(meanings.Reverse().ToDictionary(), "2012-05-03,Ann").Columns));
    }

    [Theory]
    [InlineData("form", 2.0)]
    [InlineData("samePerson", 1.5)]
    [InlineData("samePerson", 0.0)]
    [InlineData("columns", null)]
    public void Weights_that_were_changed_are_refused(string part, double? value)
    {
        var path = Keep(MatchPersons.Run(MatchedSet.Of(new() { Records = 300 }).People.Table));
        var json = JsonNode.Parse(File.ReadAllText(path))?.AsObject() ?? [];
        Assert.True(json.ContainsKey(part));
        json[part] = value is null ? null : JsonNode.Parse(value.Value.ToString(CultureInfo.InvariantCulture));
        File.WriteAllText(path, json.ToJsonString());

        var read = ReadKept.From(path);

        Assert.Null(read.Weights);
        Assert.Contains("no weights that Headwater kept", read.Problem?.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{ "form": 1, "columns": [{ "name": "\ud800" }] }""")]
    [InlineData("""{ "form": 1, "records": 9, "samePerson": 0.1, "siblings": 0.1, "twins": 0.1, "columns": [null] }""")]
    public void What_is_no_kept_weights_is_refused(string text)
    {
        var path = Path.Combine(folder.FullName, "weights.json");
        File.WriteAllText(path, text);

        Assert.Contains(
            "no weights that Headwater kept",
            ReadKept.From(path).Problem?.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_report_says_when_and_from_what_weights_were_learnt()
    {
        var people = MatchedSet.Of(new() { Records = 500 }).People;
        var learnt = MatchPersons.Run(people.Table, seed: 3);
        var again = MatchPersons.Run(people.Table, kept: KeepWeights.Of(learnt, 3, Day));

        Assert.Contains(
            "The weights were learnt from these records on 23 November 2026 (seed 3)",
            WriteReport.Text(learnt, people, Day, 3),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "not learnt from these records, but on 23 November 2026 from 500 records (seed 3), in",
            WriteReport.Text(again, people, Day.AddDays(9), 1, "weights.json"),
            StringComparison.Ordinal
        );
    }

    public void Dispose() => folder.Delete(recursive: true);

    private Kept KeepAndRead(MatchedPersons matching)
    {
        var read = ReadKept.From(Keep(matching));
        Assert.Null(read.Problem);
        return read.Weights ?? throw new InvalidOperationException("Nothing was read.");
    }

    private string Keep(MatchedPersons matching)
    {
        var path = Path.Combine(folder.FullName, "weights.json");
        using var to = new NewFile(path);
        KeepWeights.Run(to, matching, seed: matching.Table.Count is 2000 ? 7 : 1, Day);
        to.Keep();
        return path;
    }
}
