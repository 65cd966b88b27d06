namespace Headwater.Tests.Architecture;

public class DecisionTests
{
    private static readonly string[] Parts =
    [
        "**What.**",
        "**Why.**",
        "**What else we considered.**",
        "- Nothing",
        "**What we gave up.**",
    ];

    public static TheoryData<string> Decisions => [.. Repository.Files("docs/decisions", ".md")];

    [Theory, MemberData(nameof(Decisions))]
    public void A_decision_says_what_it_cost_in_one_screen(string decision)
    {
        var text = File.ReadAllText(Repository.File(decision));

        Assert.All(Parts, part => Assert.Contains(part, text, StringComparison.Ordinal));
        Assert.InRange(text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length, 60, 300);
    }

    [Fact]
    public void Decisions_are_numbered_without_a_gap() =>
        Assert.Equal(
            Enumerable.Range(1, Decisions.Count).Select(number => $"{number:0000}"),
            Decisions.Select(row => Path.GetFileName(row.Data)[..4])
        );
}
