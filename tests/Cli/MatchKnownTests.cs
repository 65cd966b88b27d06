using System.Text.Json;
using Headwater.Tests.Records.Matching.Files;

namespace Headwater.Tests.Cli;

/// <summary>Adding a file of persons to those who were matched before.</summary>
public sealed class MatchKnownTests : IDisposable
{
    private const int Known = 3600;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("headwater-match-");

    [Fact]
    public async Task A_file_that_was_sent_twice_is_named()
    {
        await MadeAsync();

        var (output, note) = await MatchedAsync(
            "match",
            Place("new.csv"),
            "--known",
            Place("new.csv"),
            "--out",
            Place("who.csv")
        );

        Assert.Contains("have an id that a known record has, such as", note, StringComparison.Ordinal);
        Assert.DoesNotContain("have an id", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Persons_who_were_known_keep_their_numbers_and_the_others_find_theirs()
    {
        await MadeAsync();
        await MatchedAsync(
            "match",
            Place("known.csv"),
            "--out",
            Place("known-who.csv"),
            "--keep-weights",
            Place("weights.json")
        );
        // Numbers that another system gave them.
        var numbered = Cells("known-who.csv").Select(row => $"{row[0]},{100 + (3 * int.Parse(row[1], null))}").ToList();
        await File.WriteAllLinesAsync(Place("known-who.csv"), ["record_id,cluster_id", .. numbered]);

        var (output, _) = await MatchedAsync(
            "match",
            Place("new.csv"),
            "--known",
            Place("known.csv"),
            "--known-clusters",
            Place("known-who.csv"),
            "--weights",
            Place("weights.json"),
            "--out",
            Place("who.csv"),
            "--json"
        );

        var rows = Cells("who.csv");
        Assert.Equal(Cells("persons.csv").Select(row => row[0]), rows.Select(row => row[0]));
        var truth = Cells("truth.csv").ToDictionary(cells => cells[0], cells => cells[1]);
        var quality = MatchedSet.Quality([.. rows.Select(row => row[0])], [.. rows.Select(row => row[1])], truth);
        Assert.True(quality.F1 >= 0.95, $"{quality}");
        using var json = JsonDocument.Parse(output);
        var moved = json.RootElement.GetProperty("knownRecordsMoved").GetInt32();
        Assert.InRange(moved, 0, Known / 50);
        Assert.Equal(
            moved,
            rows.Take(Known).Zip(numbered).Count(each => each.First[0] + "," + each.First[1] != each.Second)
        );
        Assert.InRange(json.RootElement.GetProperty("addedToKnownPersons").GetInt32(), 300, 400);
    }

    [Fact]
    public async Task Without_being_told_who_is_who_the_known_are_matched_first()
    {
        await MadeAsync();

        var (output, notes) = await MatchedAsync(
            "match",
            Place("new.csv"),
            "--known",
            Place("known.csv"),
            "--out",
            Place("who.csv")
        );

        Assert.Contains("Matched the known records", notes, StringComparison.Ordinal);
        Assert.Contains("400 records added to 3,600", output, StringComparison.Ordinal);
        Assert.Equal(4000, Cells("who.csv").Count);
    }

    [Theory]
    [InlineData("record_id,cluster\n1,1\n", "line 1: has other headings")]
    [InlineData("record_id,cluster_id\nnobody,1\n", "line 2: record_id is not that of the known record")]
    [InlineData("record_id,cluster_id\n{0},none\n", "line 2: cluster_id is no whole number")]
    [InlineData("record_id,cluster_id\n{0},1\n", "ends after 1 records, but the known file has 3,600")]
    public async Task A_file_that_does_not_tell_who_the_known_are_is_refused(string text, string said)
    {
        await MadeAsync();
        await File.WriteAllTextAsync(
            Place("known-who.csv"),
            text.Replace("{0}", Cells("known.csv")[0][0], StringComparison.Ordinal)
        );

        var (exitCode, _, notes) = await RunAsync(
            "match",
            Place("new.csv"),
            "--known",
            Place("known.csv"),
            "--known-clusters",
            Place("known-who.csv"),
            "--out",
            Place("who.csv")
        );

        Assert.Equal(2, exitCode);
        Assert.Contains(said, notes, StringComparison.Ordinal);
        Assert.False(File.Exists(Place("who.csv")));
    }

    [Theory]
    [InlineData("--known", "known.csv", "--pairs", "pairs.csv", "--pairs belongs to a run that matches everybody")]
    [InlineData("--known-clusters", "known.csv", "--seed", "1", "Name those with --known")]
    [InlineData("--known", "known.csv", "--out", "known.csv", "--out would write over known.csv")]
    [InlineData("--known", "who.csv.part", "--out", "who.csv", "--out would write over who.csv.part")]
    [InlineData("--known", "known.csv", "--out", "linked/known.csv", "--out would write over known.csv")]
    public async Task What_does_not_go_together_is_said(
        string option,
        string file,
        string second,
        string value,
        string said
    )
    {
        await MadeAsync();
        File.Copy(Place("known.csv"), Place("who.csv.part"));
        Directory.CreateSymbolicLink(Place("linked"), folder.FullName);
        string[] more = second is "--out" ? [] : ["--out", Place("who.csv")];

        var (exitCode, _, notes) = await RunAsync([
            "match",
            Place("new.csv"),
            option,
            Place(file),
            second,
            second is "--seed" ? value : Place(value),
            .. more,
        ]);

        Assert.Equal(2, exitCode);
        Assert.Contains(said, notes, StringComparison.Ordinal);
        Assert.Equal(
            await File.ReadAllTextAsync(Place("known.csv")),
            await File.ReadAllTextAsync(Place("who.csv.part"))
        );
    }

    public void Dispose() => folder.Delete(recursive: true);

    // The last 400 of 4,000 records come later.
    private async Task MadeAsync()
    {
        await HeadwaterProgram.RunAsync("make-persons", "--out", folder.FullName, "--records", "4000");
        var lines = await File.ReadAllLinesAsync(Place("persons.csv"));
        await File.WriteAllLinesAsync(Place("known.csv"), lines.Take(Known + 1));
        await File.WriteAllLinesAsync(Place("new.csv"), [lines[0], .. lines.Skip(Known + 1)]);
    }

    private async Task<(string Output, string Notes)> MatchedAsync(params string[] arguments)
    {
        var (exitCode, output, notes) = await RunAsync(arguments);
        Assert.True(exitCode is 0, notes);
        return (output, notes);
    }

    private Task<(int ExitCode, string Output, string Notes)> RunAsync(params string[] arguments) =>
        HeadwaterProgram.RunAsync([.. arguments, "--settings", Place("settings.json")]);

    private List<string[]> Cells(string file) =>
        [.. File.ReadLines(Place(file)).Skip(1).Select(line => line.Split(','))];

    private string Place(string file) => Path.Combine(folder.FullName, file);
}
