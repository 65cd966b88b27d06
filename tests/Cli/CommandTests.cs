using System.Text.Json;

namespace Headwater.Tests.Cli;

public sealed class CommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("headwater-cli-");

    [Fact]
    public async Task The_reference_on_disk_is_in_step_with_the_code()
    {
        Assert.Equal(0, (await HeadwaterProgram.RunAsync("reference", "--out", folder.FullName)).ExitCode);

        var written = Files(Path.Combine(folder.FullName, "docs", "reference"));
        var kept = Files(Repository.File("docs/reference"));
        Assert.Equal(written.Keys.Order(StringComparer.Ordinal), kept.Keys.Order(StringComparer.Ordinal));
        foreach (var (name, text) in written)
            Assert.True(text == kept[name], $"{name} is out of step: run dotnet run --project src/Cli -- reference");
    }

    [Theory]
    [InlineData("list")]
    [InlineData("child", "1")]
    [InlineData("family", "1")]
    [InlineData("trail", "verify")]
    [InlineData("trail", "seal")]
    public async Task A_database_that_is_not_there_is_named_and_not_made(params string[] arguments)
    {
        var place = Path.Combine(folder.FullName, "mistyped.db");

        var (exitCode, _, notes) = await HeadwaterProgram.RunAsync([.. arguments, "--database", place]);

        Assert.Equal(3, exitCode);
        Assert.Contains(place, notes, StringComparison.Ordinal);
        Assert.False(File.Exists(place));
    }

    [Theory]
    [InlineData("list", "--level", "7")]
    [InlineData("assess", "--on", "31/10/2026")]
    [InlineData("demo", "--children", "3")]
    [InlineData("load", "a-folder-that-is-not-there")]
    [InlineData("what-is-this")]
    [InlineData("trail", "verify", "--sealed", "12")]
    [InlineData("serve", "--looks", "no-such-policy.json")]
    public async Task Wrong_use_says_so_and_ends_with_two(params string[] arguments)
    {
        var (exitCode, output, notes) = await HeadwaterProgram.RunAsync(arguments);

        Assert.Equal((2, ""), (exitCode, output));
        Assert.NotEmpty(notes);
    }

    [Theory]
    [InlineData("retention", "--on")]
    [InlineData("assess", "--on")]
    [InlineData("nightly", "--on")]
    public async Task A_day_that_no_calendar_here_reaches_is_refused_with_the_years_that_it_does(
        string verb,
        string option
    )
    {
        var (exitCode, output, notes) = await HeadwaterProgram.RunAsync(verb, option, "9999-12-31");

        Assert.Equal((2, ""), (exitCode, output));
        Assert.Contains($"{option} should be a day from 2000 to 2099", notes, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", notes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_trail_is_sealed_and_verified_against_its_seal()
    {
        var database = Path.Combine(folder.FullName, "sealed.db");
        var empty = Directory.CreateDirectory(Path.Combine(folder.FullName, "empty")).FullName;
        await HeadwaterProgram.RunAsync("load", empty, "--database", database);

        var sealing = await HeadwaterProgram.RunAsync("trail", "seal", "--database", database);
        var json = await HeadwaterProgram.RunAsync("trail", "seal", "--database", database, "--json");
        var seal = sealing.Output.Trim().Split(' ')[^1];
        var right = await HeadwaterProgram.RunAsync("trail", "verify", "--database", database, "--sealed", seal);
        var other = await HeadwaterProgram.RunAsync(
            "trail",
            "verify",
            "--database",
            database,
            "--sealed",
            $"1:{new string('0', 64)}"
        );

        Assert.Matches("^20[0-9-]{8}T[0-9:.]{12}Z [1-9][0-9]*:[0-9a-f]{64}\\s*$", sealing.Output);
        Assert.Equal(
            seal,
            $"{JsonDocument.Parse(json.Output).RootElement.GetProperty("number")}:{JsonDocument.Parse(json.Output).RootElement.GetProperty("hash")}"
        );
        Assert.Equal(0, right.ExitCode);
        Assert.Contains("is the one that was sealed", right.Output, StringComparison.Ordinal);
        Assert.Equal(1, other.ExitCode);
        Assert.Contains("worked out anew", other.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("assess")]
    [InlineData("serve")]
    [InlineData("demo")]
    public async Task A_policy_with_a_fault_ends_with_two_and_says_where(string verb)
    {
        var file = Path.Combine(folder.FullName, "policy.json");
        var none = Path.Combine(folder.FullName, "none.json");
        var shipped = await File.ReadAllTextAsync(Repository.File("src/Need/policy.json"));
        await File.WriteAllTextAsync(file, shipped.Replace("\"value\": 60", "\"value\": 0", StringComparison.Ordinal));

        var faulty = await HeadwaterProgram.RunAsync(verb, "--policy", file);
        var missing = await HeadwaterProgram.RunAsync(verb, "--policy", none);

        Assert.Equal((2, ""), (faulty.ExitCode, faulty.Output));
        Assert.Contains(
            $"{file}, line 6: MinimumSessions should be a whole number from 1 to 380.",
            faulty.Notes,
            StringComparison.Ordinal
        );
        Assert.Equal((2, ""), (missing.ExitCode, missing.Output));
        Assert.Contains($"{none}: There is no such file.", missing.Notes, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "{\"date\": \"2026-09-01\", \"join\": {\"value\": 0.98}, \"doubt\": {\"value\": 0.4}}",
        "say who signed it"
    )]
    [InlineData(
        "{\"signedBy\": \"Director (made up)\", \"join\": {\"value\": 0.98}, \"doubt\": {\"value\": 0.4}}",
        "have a date"
    )]
    [InlineData(
        "{\"date\": \"2026-09-01\", \"signedBy\": \"Director (made up)\", \"join\": {\"value\": 0.4}, \"doubt\": {\"value\": 0.4}}",
        "above 0.5"
    )]
    [InlineData("{\n\"merge\": 1}", "line 2")]
    public async Task A_matching_policy_with_a_fault_ends_with_two_and_loads_nothing(string json, string says)
    {
        var file = Path.Combine(folder.FullName, "matching.json");
        var database = Path.Combine(folder.FullName, "never.db");
        await File.WriteAllTextAsync(file, json);

        var (exitCode, output, notes) = await HeadwaterProgram.RunAsync(
            "load",
            folder.FullName,
            "--matching",
            file,
            "--database",
            database
        );

        Assert.Equal((2, ""), (exitCode, output));
        Assert.Contains(says, notes, StringComparison.Ordinal);
        Assert.Contains(file, notes, StringComparison.Ordinal);
        Assert.False(File.Exists(database));
    }

    [Fact]
    public async Task An_assessment_under_a_councils_own_policy_says_which()
    {
        var file = Path.Combine(folder.FullName, "policy.json");
        var shipped = await File.ReadAllTextAsync(Repository.File("src/Need/policy.json"));
        await File.WriteAllTextAsync(
            file,
            shipped
                .Replace("Example policy that comes with Headwater", "Our policy", StringComparison.Ordinal)
                .Replace("Head of Early Help (example)", "Director (made up)", StringComparison.Ordinal)
        );

        var database = Path.Combine(folder.FullName, "own.db");
        var (exitCode, output, _) = await HeadwaterProgram.RunAsync([
            "assess",
            "--on",
            "2026-10-31",
            "--database",
            database,
            "--policy",
            file,
            "--json",
        ]);

        Assert.Equal(0, exitCode);
        using var json = JsonDocument.Parse(output);
        var policy = json.RootElement.GetProperty("policy");
        Assert.Equal("Our policy", policy.GetProperty("name").GetString());
        Assert.Equal("2026-09-01", policy.GetProperty("date").GetString());
        Assert.Equal("Director (made up)", policy.GetProperty("signedBy").GetString());
    }

    [Fact]
    public async Task Files_that_cannot_be_read_end_with_three_and_findings_with_one()
    {
        var file = Path.Combine(folder.FullName, "missing.csv");
        await File.WriteAllTextAsync(file, "not,a,return\n1,2,3\n");
        Assert.Equal(3, (await HeadwaterProgram.RunAsync("check", folder.FullName)).ExitCode);

        await File.WriteAllTextAsync(file, "CHILD,DOB,MISSING,MIS_START,MIS_END\n1,03/05/2012,M,31/02/2026,\n");
        var (exitCode, output, _) = await HeadwaterProgram.RunAsync("check", folder.FullName, "--json");

        Assert.Equal(1, exitCode);
        using var json = JsonDocument.Parse(output);
        var found = json
            .RootElement.GetProperty("rules")
            .EnumerateArray()
            .Single(rule =>
                rule.GetProperty("return").GetString() is "ssda903" && rule.GetProperty("found").GetArrayLength() > 0
            );
        var place = found.GetProperty("found")[0];
        Assert.Equal(
            ("missing.csv", 2, "MIS_START", "1"),
            (
                place.GetProperty("file").GetString(),
                place.GetProperty("line").GetInt32(),
                place.GetProperty("column").GetString(),
                place.GetProperty("key").GetString()
            )
        );
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static Dictionary<string, string> Files(string root) =>
        Directory
            .EnumerateFiles(root, "*.md", SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetRelativePath(root, path), File.ReadAllText);
}
