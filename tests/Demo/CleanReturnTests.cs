using Headwater.Returns.Checks;

namespace Headwater.Tests.Demo;

/// <summary>What the borough sends to the Department is right but for the faults that were planted in it.</summary>
public sealed class CleanReturnTests(CleanBorough made) : IClassFixture<CleanBorough>
{
    public static TheoryData<int> Years => [.. Enumerable.Range(2017, 10)];

    [Fact]
    public void Ten_years_of_children_looked_after_break_no_rule() => Assert.Equal([], Broken("files/ssda903"));

    [Theory, MemberData(nameof(Years))]
    public void Nor_does_a_year_alone(int year) => Assert.Equal([], Broken($"files/ssda903/{year}"));

    [Fact]
    public void Five_years_of_children_in_need_break_no_rule_and_raise_few_questions()
    {
        var rules = CheckFolder.Run(Path.Combine(made.Folder, "files/cin-census")).Rules;

        Assert.Equal(5, made.Paths("files/cin-census/", ".xml").Count());
        Assert.Equal([], rules.Where(rule => rule.Severity is "error" && rule.Count > 0).Select(rule => rule.Code));
        Assert.True(rules.Count(rule => rule.Status is "clean") > 100);
        // Enquiries of a case whose assessment was in an earlier year, assessments that run late, few disabilities recorded.
        Assert.Empty(
            rules
                .Where(rule => rule.Count > 0)
                .Select(rule => rule.Code)
                .Except(["2887Q", "2888Q", "2991Q", "8569Q", "8670Q", "8675Q"])
        );
    }

    private IEnumerable<string> Broken(string folder)
    {
        var result = CheckFolder.Run(Path.Combine(made.Folder, folder));

        Assert.All(result.Files, file => Assert.NotNull(file.Table));
        Assert.Contains(result.Rules, rule => rule.Status is "clean");
        return
        [
            .. result
                .Rules.Where(rule => rule.Count > 0 || rule.Status is "could not run")
                .Select(rule =>
                    $"{rule.Code} {rule.Message} {rule.Why} {rule.Found.Select(found => $"{found}").FirstOrDefault()}"
                ),
        ];
    }
}
