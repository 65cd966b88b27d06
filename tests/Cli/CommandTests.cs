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
    [InlineData("list", "--level", "7")]
    [InlineData("assess", "--on", "31/10/2026")]
    [InlineData("demo", "--children", "3")]
    [InlineData("load", "a-folder-that-is-not-there")]
    [InlineData("what-is-this")]
    public async Task Wrong_use_says_so_and_ends_with_two(params string[] arguments)
    {
        var (exitCode, output, notes) = await HeadwaterProgram.RunAsync(arguments);

        Assert.Equal((2, ""), (exitCode, output));
        Assert.NotEmpty(notes);
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
