using Headwater.Returns.Checks;
using Headwater.Returns.Rules;
using Headwater.Returns.Ssda903;

namespace Headwater.Tests.Returns.Checks;

/// <summary>Whoever names the wrong folder for the year before learns which year was found in it.</summary>
public sealed class EarlierYearTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("headwater-earlier-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData(
        "2024",
        "the return of the year before was not given: what was given is of 2023/24, and 2024/25 is needed"
    )]
    [InlineData(null, "the return of the year before was not given")]
    public void Rules_that_look_back_say_which_year_was_given_instead(string? earlier, string why)
    {
        var rules = Check(earlier).Rules.Where(rule => rule.Why == why).ToList();

        Assert.NotEmpty(rules);
        Assert.All(rules, rule => Assert.Equal("nothing to check", rule.Status));
    }

    [Fact]
    public void With_the_right_year_nothing_is_said_to_be_lacking() =>
        Assert.DoesNotContain(
            Check("2025").Rules,
            rule => rule.Why.StartsWith(NotGiven.LastYear, StringComparison.Ordinal)
        );

    private Checked Check(string? earlier)
    {
        foreach (var year in new[] { "2026", earlier }.OfType<string>())
        foreach (var table in new[] { HeaderTable.Table, EpisodesTable.Table })
            File.WriteAllText(
                Path.Combine(folder.CreateSubdirectory(year).FullName, $"{table.FileName}.csv"),
                Sample.Csv(table)
            );
        return CheckFolder.Run(
            Path.Combine(folder.FullName, "2026"),
            earlier: earlier is null ? null : Path.Combine(folder.FullName, earlier)
        );
    }
}
