using Headwater.Need.Levels;
using Headwater.Need.Levels.Lists;
using Headwater.Records.Timelines;
using Headwater.Vocabulary;
using Headwater.Web.Timelines;

namespace Headwater.Tests.Web;

/// <summary>A reason shows as its proof what raised it, and nothing that stands beside it on the same line.</summary>
public class ReasoningTests
{
    private static readonly DateOnly Day = new(2026, 3, 9);

    [Theory]
    [InlineData("1B", "alcohol: a parent or carer")]
    [InlineData("4A", "mental health: the child")]
    public void One_assessment_with_two_factors_proves_each_reason_by_its_own(string code, string words)
    {
        ToldEntry[] entries =
        [
            Factor(1, "1B", "alcohol: a parent or carer"),
            Factor(2, "4A", "mental health: the child"),
        ];

        var reasoning = Assert.Single(Reasoning.Of([ReasonFor(code)], entries, new Telling(new SchoolNames([]))));

        Assert.Equal(Detail(entries, code), Assert.Single(reasoning.Evidence).Detail);
        Assert.Contains(words, reasoning.Evidence[0].Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_later_load_no_longer_tells_stands_as_the_run_kept_it()
    {
        var reasoning = Assert.Single(
            Reasoning.Of(
                [ReasonFor("4A")],
                [Factor(1, "1B", "alcohol: a parent or carer")],
                new Telling(new SchoolNames([]))
            )
        );

        Assert.DoesNotContain("alcohol", Assert.Single(reasoning.Evidence).Detail, StringComparison.Ordinal);
        Assert.Equal("factors.csv, line 7", $"{reasoning.Evidence[0].Places[0]}");
    }

    private static string Detail(IEnumerable<ToldEntry> entries, string code) =>
        Assert.Single(new Telling(new SchoolNames([])).Of([.. entries.Where(told => told.Entry.Code == code)])).Detail;

    private static ListedReason ReasonFor(string code) =>
        new("made-up", PathwayLevel.Edge, Day, Day, Day, 1, [new ToldEvidence(Entry(code), "factors.csv")]);

    private static ToldEntry Factor(int number, string code, string words) =>
        new(number, Entry(code), null, new Dictionary<string, string> { ["factor"] = words }, "factors.csv");

    private static Entry Entry(string code) => new(Kind.AssessmentFactor, Day, null, code, null, File: 3, Line: 7);
}
