using System.Diagnostics;
using System.Text.Json;

namespace Headwater.Tests.Cli;

/// <summary>What match says and leaves behind where something is wrong.</summary>
public sealed class MatchFaultTests : IDisposable
{
    private const string Settings =
        """{ "id": "id", "columns": { "given": "given name", "family": "family name", "born": "birth date" } }""";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("headwater-match-");

    public MatchFaultTests()
    {
        File.WriteAllText(Place("settings.json"), Settings);
        File.WriteAllText(
            Place("people.csv"),
            "id,given,family,born\n1,Ann,Overwick,2012-05-03\n2,Ben,Tansett,2011-01-31\n"
        );
    }

    [Theory]
    [InlineData("""{ "id": "id", "columns": { "\ud800": "given name" } }""")]
    [InlineData("""{ "id": "\udc00", "columns": { "given": "given name" } }""")]
    [InlineData("""{ "id": "id", "columns": { "given": "\ud800" } }""")]
    [InlineData("""{ "\ud800": 1 }""")]
    public async Task Half_a_letter_in_the_settings_ends_with_two(string settings)
    {
        await File.WriteAllTextAsync(Place("settings.json"), settings);

        var (exitCode, output, notes) = await MatchAsync();

        Assert.Equal((2, ""), (exitCode, output));
        Assert.Contains("half a letter", notes, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--settings")]
    [InlineData("--weights")]
    public async Task A_file_without_a_name_ends_with_two(string option)
    {
        var (exitCode, _, notes) = await MatchAsync(option, "");

        Assert.True(exitCode is 2, notes);
    }

    [Theory]
    [InlineData("folder", "is a folder. Name a file in it.")]
    [InlineData("people.csv/clusters.csv", "people.csv is a file, not a folder.")]
    [InlineData("read-only.csv", "may only be read")]
    public async Task What_cannot_be_written_is_said_before_anything_is_read(string name, string said)
    {
        Directory.CreateDirectory(Place("folder"));
        await File.WriteAllTextAsync(Place("read-only.csv"), "before");
        File.SetAttributes(Place("read-only.csv"), FileAttributes.ReadOnly);

        foreach (var option in (string[])["--out", "--pairs", "--report", "--keep-weights"])
        {
            var (exitCode, output, notes) = await MatchAsync(option, Place(name));

            Assert.Equal((2, ""), (exitCode, output));
            Assert.Contains($"{option}: {Place(name)}", notes, StringComparison.Ordinal);
            Assert.Contains(said, notes, StringComparison.Ordinal);
            Assert.DoesNotContain(".part", notes, StringComparison.Ordinal);
            Assert.DoesNotContain("Read the records", notes, StringComparison.Ordinal);
        }

        Assert.Equal("before", await File.ReadAllTextAsync(Place("read-only.csv")));
        File.SetAttributes(Place("read-only.csv"), FileAttributes.Normal);
    }

    [Fact]
    public async Task What_a_killed_run_left_is_cleared_away()
    {
        await File.WriteAllTextAsync(Place("clusters.csv.part"), "half of a");
        await File.WriteAllTextAsync(Place("pairs.csv.part"), "half of a");

        var (exitCode, _, notes) = await MatchAsync("--pairs", Place("pairs.csv"));

        Assert.True(exitCode is 0, notes);
        Assert.Empty(folder.EnumerateFiles("*.part"));
        Assert.Equal(["record_id,cluster_id", "1,1", "2,2"], await File.ReadAllLinesAsync(Place("clusters.csv")));
    }

    [Theory]
    [InlineData("SIGINT")]
    [InlineData("SIGTERM")]
    public async Task Stopped_it_ends_at_once_and_leaves_what_was_there_before(string signal)
    {
        await HeadwaterProgram.RunAsync("make-persons", "--out", folder.FullName, "--records", "200000");
        foreach (var file in (string[])["clusters.csv", "pairs.csv"])
            await File.WriteAllTextAsync(Place(file), "before");

        using var process = HeadwaterProgram.Start(
            "match",
            Place("persons.csv"),
            "--settings",
            Place("settings.json"),
            "--out",
            Place("clusters.csv"),
            "--pairs",
            Place("pairs.csv")
        );
        var notes = "";
        while (!notes.Contains("Read the records", StringComparison.Ordinal))
            notes += await process.StandardError.ReadLineAsync() + "\n";
        var watch = Stopwatch.StartNew();
        using (var kill = Process.Start("kill", [$"-{signal[3..]}", $"{process.Id}"]))
            await kill.WaitForExitAsync();
        await process.WaitForExitAsync();
        var waited = watch.Elapsed;
        notes += await process.StandardError.ReadToEndAsync();

        Assert.True(process.ExitCode is 3, notes);
        Assert.Contains("Stopped. What was not finished has left no trace.", notes, StringComparison.Ordinal);
        // At once, be the machine ever so busy with other things; the whole would take longer.
        Assert.InRange(waited.TotalSeconds, 0, 10);
        Assert.Empty(folder.EnumerateFiles("*.part"));
        foreach (var file in (string[])["clusters.csv", "pairs.csv"])
            Assert.Equal("before", await File.ReadAllTextAsync(Place(file)));
    }

    [Theory]
    [InlineData("\n\n\n", "has no headings")]
    [InlineData("\uFEFF", "has no headings")]
    [InlineData("", "is empty")]
    public async Task A_file_of_nothing_says_so(string text, string said)
    {
        await File.WriteAllTextAsync(Place("people.csv"), text);

        var (exitCode, _, notes) = await MatchAsync();

        Assert.Equal(3, exitCode);
        Assert.Contains($"{Place("people.csv")} {said}", notes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_and_a_pipe_are_no_files()
    {
        Directory.CreateDirectory(Place("folder"));
        var asFolder = await HeadwaterProgram.RunAsync(Arguments(Place("folder")));
        Assert.Equal(3, asFolder.ExitCode);
        Assert.Contains("is a folder. Name the file in it.", asFolder.Notes, StringComparison.Ordinal);

        using (var make = Process.Start("mkfifo", [Place("pipe")]))
            await make.WaitForExitAsync();
        var asPipe = await HeadwaterProgram.RunAsync(Arguments(Place("pipe")));
        Assert.Equal(3, asPipe.ExitCode);
        Assert.Contains("is no file but a pipe", asPipe.Notes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ids_come_back_exactly_be_they_formulas_to_a_spreadsheet()
    {
        string[] ids = ["=1+1", "+44", "-3", "@cmd", "\tx", " y "];
        await File.WriteAllLinesAsync(
            Place("people.csv"),
            ["id,given,family,born", .. ids.Select(id => $"{id},Ann,Overwick,2012-05-03")]
        );

        var (exitCode, _, notes) = await MatchAsync("--pairs", Place("pairs.csv"));

        Assert.True(exitCode is 0, notes);
        Assert.Equal(ids.Select(id => $"{id},1"), (await File.ReadAllLinesAsync(Place("clusters.csv"))).Skip(1));
        Assert.Contains(
            await File.ReadAllLinesAsync(Place("pairs.csv")),
            line => line.StartsWith("=1+1,+44,", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Where_nothing_can_be_learnt_every_way_of_asking_says_so()
    {
        await File.WriteAllLinesAsync(
            Place("people.csv"),
            ["id,given,family,born", .. Enumerable.Range(0, 40).Select(i => $"{i},,Overwick,")]
        );

        var (exitCode, output, notes) = await MatchAsync("--report", Place("report.md"), "--json");

        Assert.Equal(0, exitCode);
        Assert.Contains("There was nothing to learn from: all 40 records", notes, StringComparison.Ordinal);
        Assert.Contains("“given” is empty in all 40 records", notes, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(output);
        Assert.Equal(0, json.RootElement.GetProperty("links").GetInt32());
        var said = json.RootElement.GetProperty("notes").EnumerateArray().Select(note => note.GetString()).ToList();
        Assert.Contains(
            said,
            note => note?.StartsWith("There was nothing to learn from", StringComparison.Ordinal) is true
        );
        var report = await File.ReadAllTextAsync(Place("report.md"));
        Assert.All(said, note => Assert.Contains($"- {note}\n", report, StringComparison.Ordinal));
        Assert.DoesNotContain("NaN", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Blank_and_double_ids_and_rows_left_out_are_listed_with_their_lines()
    {
        await File.WriteAllLinesAsync(
            Place("people.csv"),
            [
                "id,given,family,born",
                .. Enumerable.Repeat(",Ann,Overwick,2012-05-03", 30),
                "1,Ben,Tansett,2011-01-31",
                "1,Ben,Tansett,2011-01-31",
                $"2,{new string('x', 1 << 21)},Moor,2011-01-31",
            ]
        );

        var (exitCode, output, notes) = await MatchAsync("--report", Place("report.md"), "--json");

        Assert.True(exitCode is 0, notes);
        Assert.Contains("people.csv, line 6: id is blank", notes, StringComparison.Ordinal);
        Assert.DoesNotContain("people.csv, line 7: id is blank", notes, StringComparison.Ordinal);
        Assert.Contains("… and 25 more rows have a blank id.", notes, StringComparison.Ordinal);
        Assert.Contains("people.csv, line 33: id is the same as on line 32", notes, StringComparison.Ordinal);
        var report = await File.ReadAllTextAsync(Place("report.md"));
        Assert.Contains(
            "- 1 rows are longer than any row could be, and were left out: line 34.",
            report,
            StringComparison.Ordinal
        );
        Assert.Contains("- 30 rows have a blank id: line 2, 3,", report, StringComparison.Ordinal);
        Assert.Contains("- 1 rows have the id of an earlier row: line 33.", report, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(output);
        Assert.Equal(
            ["too-long", "blank-id", "same-id"],
            json.RootElement.GetProperty("faults")
                .EnumerateArray()
                .Select(fault => fault.GetProperty("rule").GetString())
        );
    }

    public void Dispose() => folder.Delete(recursive: true);

    private string Place(string name) => Path.Combine(folder.FullName, name);

    private string[] Arguments(string people) =>
        ["match", people, "--settings", Place("settings.json"), "--out", Place("clusters.csv")];

    // An option that is given takes the place of the usual one.
    private Task<(int ExitCode, string Output, string Notes)> MatchAsync(params string[] more) =>
        HeadwaterProgram.RunAsync([
            "match",
            Place("people.csv"),
            .. more.Contains("--settings") ? [] : (string[])["--settings", Place("settings.json")],
            .. more.Contains("--out") ? [] : (string[])["--out", Place("clusters.csv")],
            .. more,
        ]);
}
