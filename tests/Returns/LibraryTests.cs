using Headwater.Returns.Checks;
using Headwater.Returns.Rules;
using Headwater.Tests.Returns.Rules;

namespace Headwater.Tests.Returns;

public class LibraryTests
{
    [Fact]
    public void The_lines_in_README_check_a_folder()
    {
        var readme = File.ReadAllText(Repository.File("README.md")).Replace("\r", "", StringComparison.Ordinal);
        var lines = readme.Split("```csharp\n")[1].Split("```")[0];
        Assert.Equal(Lines, lines);

        using var written = new WrittenExample();
        var rule = RuleBook.All.First(rule => rule.Code == "501");
        written.Check(Clean.Fails(rule), 2026);

        Assert.Contains("ssda903 501, 1 times: ", Run(written.Folder), StringComparison.Ordinal);
    }

    // The same lines as in README, with the folder and the console given.
    private const string Lines = """
        using Headwater.Returns.Checks;

        var result = CheckFolder.Run("returns/2026", year: 2026);
        foreach (var rule in result.Rules.Where(rule => rule.Count > 0))
            Console.WriteLine($"{rule.Return} {rule.Code}, {rule.Count} times: {rule.Message}. {rule.Mend}");

        """;

    private static string Run(string folder)
    {
        using var console = new StringWriter();
        var result = CheckFolder.Run(folder, year: 2026);
        foreach (var rule in result.Rules.Where(rule => rule.Count > 0))
            console.WriteLine($"{rule.Return} {rule.Code}, {rule.Count} times: {rule.Message}. {rule.Mend}");
        return console.ToString();
    }
}
