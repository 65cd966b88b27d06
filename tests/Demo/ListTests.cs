using Headwater.Returns.Checks;

namespace Headwater.Tests.Demo;

/// <summary>The borough's lists for an inspection are right, but for the faults that were planted in them.</summary>
public sealed class ListTests(CleanBorough made) : IClassFixture<CleanBorough>
{
    [Fact]
    public void The_lists_break_no_rule()
    {
        var result = CheckFolder.Run(Path.Combine(made.Folder, "files/annex-a"));

        Assert.Equal(11, result.Files.Count);
        Assert.All(result.Files, file => Assert.NotNull(file.Table));
        // Nobody in the borough asks to adopt.
        Assert.All(
            result.Files.Where(file => file.Table is not "AdopterList"),
            file => Assert.True(file.Rows > 0, file.Table)
        );
        Assert.Equal(
            [],
            result.Rules.Where(rule => rule.Count > 0).Select(rule => $"{rule.Code} {rule.Message} {rule.Count}")
        );
        Assert.True(result.Rules.Count(rule => rule.Status is "clean") > 100);
    }

    [Fact]
    public void They_agree_with_the_other_returns()
    {
        var folder = Directory.CreateTempSubdirectory("borough-lists-");
        Copy("files/annex-a", folder.FullName);
        Copy("files/ssda903/2026", folder.CreateSubdirectory("2026").FullName);
        File.Copy(
            Path.Combine(made.Folder, "files/cin-census/2026.xml"),
            Path.Combine(folder.FullName, "cin-census-2026.xml")
        );

        var rules = CheckFolder.Run(folder.FullName).Rules.Where(rule => rule.Return is "agreement").ToList();

        Assert.Contains(rules, rule => rule is { Code: "AGR13", Status: "clean" });
        Assert.Contains(rules, rule => rule is { Code: "AGR21", Status: "clean" });
        Assert.Equal([], rules.Where(rule => rule.Count > 0).Select(rule => $"{rule.Code} {rule.Count}"));
        folder.Delete(recursive: true);
    }

    private void Copy(string from, string to)
    {
        foreach (var file in Directory.GetFiles(Path.Combine(made.Folder, from)))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
    }
}
