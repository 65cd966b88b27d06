using System.Globalization;
using System.Text.Json;
using Headwater.Tests.Records.Matching.Files;

namespace Headwater.Tests.Cli;

public sealed class MatchTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("headwater-match-");

    [Theory]
    [InlineData("children", 0.95)]
    [InlineData("contacts", 0.93)]
    public async Task A_file_is_matched_from_end_to_end(string kind, double least)
    {
        await HeadwaterProgram.RunAsync("make-persons", "--out", folder.FullName, "--kind", kind, "--records", "2000");

        var (exitCode, output, notes) = await HeadwaterProgram.RunAsync(
            "match",
            Place("persons.csv"),
            "--settings",
            Place("settings.json"),
            "--out",
            Place("made", "clusters.csv"),
            "--pairs",
            Place("pairs.csv"),
            "--report",
            Place("report.md"),
            "--json"
        );

        Assert.True(exitCode is 0, notes);
        var clusters = File.ReadLines(Place("made", "clusters.csv")).Select(line => line.Split(',')).ToList();
        Assert.Equal(["record_id", "cluster_id"], clusters[0]);
        Assert.Equal(Ids(), clusters.Skip(1).Select(cells => cells[0]));
        Assert.Equal("1", clusters[1][1]);
        var truth = File.ReadLines(Place("truth.csv")).Skip(1).Select(line => line.Split(','));
        var quality = MatchedSet.Quality(
            [.. clusters.Skip(1).Select(cells => cells[0])],
            [.. clusters.Skip(1).Select(cells => cells[1])],
            truth.ToDictionary(cells => cells[0], cells => cells[1])
        );
        Assert.True(quality.F1 >= least, $"{kind}: {quality}");

        using var json = JsonDocument.Parse(output);
        Assert.Equal(2000, json.RootElement.GetProperty("records").GetInt32());
        Assert.Equal(
            clusters.Skip(1).Select(cells => cells[1]).Distinct().Count(),
            json.RootElement.GetProperty("clusters").GetInt32()
        );
        foreach (var name in (string[])["pairsCompared", "links", "seconds", "peakMiB"])
            Assert.True(json.RootElement.GetProperty(name).GetDouble() > 0, name);

        Weights_and_corrections_add_up(json.RootElement.GetProperty("links").GetInt32());
        var report = await File.ReadAllTextAsync(Place("report.md"));
        Assert.Contains("| Likeness | m | u | Weight in bits |", report, StringComparison.Ordinal);
        Assert.DoesNotContain(Directory.EnumerateFiles(folder.FullName, "*.part"), _ => true);
    }

    [Fact]
    public async Task The_same_file_gives_the_same_bytes()
    {
        await HeadwaterProgram.RunAsync("make-persons", "--out", folder.FullName, "--records", "5000");
        foreach (var time in (string[])["one", "two"])
            await HeadwaterProgram.RunAsync(
                "match",
                Place("persons.csv"),
                "--settings",
                Place("settings.json"),
                "--out",
                Place($"{time}.csv"),
                "--pairs",
                Place($"{time}-pairs.csv")
            );

        Assert.Equal(await File.ReadAllTextAsync(Place("one.csv")), await File.ReadAllTextAsync(Place("two.csv")));
        Assert.Equal(
            await File.ReadAllTextAsync(Place("one-pairs.csv")),
            await File.ReadAllTextAsync(Place("two-pairs.csv"))
        );
    }

    [Theory]
    [InlineData(
        "{ \"id\": \"id\", \"columns\": { \"name\": \"surname\" } }",
        "“name” tells is not one of: given name,"
    )]
    [InlineData(
        "{ \"id\": \"key\", \"columns\": { \"name\": \"family name\" } }",
        "no column “key”. The columns are: id, name."
    )]
    [InlineData(
        "{ \"id\": \"id\", \"columns\": { \"dob\": \"birth date\" } }",
        "no column “dob”. The columns are: id, name."
    )]
    [InlineData("{ \"id\"", "line 1: The settings cannot be read as JSON")]
    public async Task Settings_that_cannot_be_meant_end_with_two_and_write_nothing(string settings, string named)
    {
        await File.WriteAllTextAsync(Place("people.csv"), "id,name\n1,Overwick\n");
        await File.WriteAllTextAsync(Place("settings.json"), settings);

        var (exitCode, output, notes) = await MatchAsync();

        Assert.Equal((2, ""), (exitCode, output));
        Assert.Contains(named, notes, StringComparison.Ordinal);
        Assert.False(File.Exists(Place("clusters.csv")));
    }

    [Theory]
    [InlineData("--out", "people.csv")]
    [InlineData("--out", "settings.json")]
    [InlineData("--pairs", "people.csv")]
    [InlineData("--report", "clusters.csv")]
    public async Task What_is_read_or_written_already_is_not_written_over(string option, string file)
    {
        await File.WriteAllTextAsync(Place("people.csv"), "id,name\n1,Overwick\n");
        await File.WriteAllTextAsync(
            Place("settings.json"),
            "{ \"id\": \"id\", \"columns\": { \"name\": \"family name\" } }"
        );

        string[] named = option is "--out"
            ? [option, Place(file)]
            : ["--out", Place("clusters.csv"), option, Place(file)];
        var (exitCode, output, notes) = await HeadwaterProgram.RunAsync([
            "match",
            Place("people.csv"),
            "--settings",
            Place("settings.json"),
            .. named,
        ]);

        Assert.Equal((2, ""), (exitCode, output));
        Assert.Contains($"{option} would write over {file}.", notes, StringComparison.Ordinal);
        Assert.Equal("id,name\n1,Overwick\n", await File.ReadAllTextAsync(Place("people.csv")));
    }

    [Fact]
    public async Task A_file_that_is_empty_ends_with_three_and_one_that_is_not_there_with_two()
    {
        await File.WriteAllTextAsync(
            Place("settings.json"),
            "{ \"id\": \"id\", \"columns\": { \"name\": \"family name\" } }"
        );

        var missing = await MatchAsync();
        await File.WriteAllTextAsync(Place("people.csv"), "");
        var empty = await MatchAsync();

        Assert.Equal((2, ""), (missing.ExitCode, missing.Output));
        Assert.Equal((3, ""), (empty.ExitCode, empty.Output));
        Assert.Contains("is empty", empty.Notes, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id,name\n", 0)]
    [InlineData("id,name\n1,Overwick\n", 1)]
    [InlineData("id,name\n1,\n2,\n", 2)]
    public async Task A_file_of_hardly_anything_is_matched(string text, int persons)
    {
        await File.WriteAllTextAsync(
            Place("settings.json"),
            "{ \"id\": \"id\", \"columns\": { \"name\": \"family name\" } }"
        );
        await File.WriteAllTextAsync(Place("people.csv"), text);

        var (exitCode, _, notes) = await MatchAsync();

        Assert.True(exitCode is 0, notes);
        Assert.Equal(persons + 1, File.ReadAllLines(Place("clusters.csv")).Length);
    }

    [Fact]
    public async Task What_is_wrong_with_rows_is_noted_by_line_and_the_rows_are_used()
    {
        await File.WriteAllTextAsync(
            Place("settings.json"),
            "{ \"id\": \"id\", \"columns\": { \"name\": \"family name\" } }"
        );
        await File.WriteAllTextAsync(Place("people.csv"), "id,name\n1,Overwick\n1,Tansett\n\"a,b\",Moor,more\n");

        var (exitCode, _, notes) = await MatchAsync();

        Assert.Equal(0, exitCode);
        Assert.Contains("people.csv, line 3: id is the same as on line 2", notes, StringComparison.Ordinal);
        Assert.Contains("people.csv, line 4: has 3 cells", notes, StringComparison.Ordinal);
        Assert.Equal(
            ["record_id,cluster_id", "1,1", "1,2", "\"a,b\",3"],
            await File.ReadAllLinesAsync(Place("clusters.csv"))
        );
    }

    public void Dispose() => folder.Delete(recursive: true);

    private string Place(params string[] names) => Path.Combine([folder.FullName, .. names]);

    private IEnumerable<string> Ids() =>
        File.ReadLines(Place("persons.csv"))
            .Skip(1)
            .Select(line => line[..line.IndexOf(',', StringComparison.Ordinal)]);

    private Task<(int ExitCode, string Output, string Notes)> MatchAsync() =>
        HeadwaterProgram.RunAsync(
            "match",
            Place("people.csv"),
            "--settings",
            Place("settings.json"),
            "--out",
            Place("clusters.csv")
        );

    private void Weights_and_corrections_add_up(int links)
    {
        var lines = File.ReadLines(Place("pairs.csv")).Select(line => line.Split(',')).ToList();
        Assert.Equal(["left", "right", "probability", "weight"], lines[0].Take(4));
        // What follows is for people to read.
        var numbers = Array.IndexOf(lines[0], "one_person");
        Assert.Equal(["prior", "names_together", "family", "group"], lines[0][(numbers - 4)..numbers]);
        var pairs = lines
            .Skip(1)
            .Select(cells =>
                cells[2..numbers].Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray()
            )
            .ToList();
        Assert.Equal(links, pairs.Count(pair => pair[1] >= 0));
        Assert.All(pairs, pair => Assert.InRange(pair[0], 0.00999, 1));
        Assert.All(pairs, pair => Assert.Equal(pair[1], pair.Skip(2).Sum(), 0.011));
        Assert.All(pairs, pair => Assert.Equal(1 / (1 + Math.Pow(2, -pair[1])), pair[0], 0.001));
    }
}
