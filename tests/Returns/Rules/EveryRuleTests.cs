using Headwater.Returns;
using Headwater.Returns.Checks;
using Headwater.Returns.Rules;

namespace Headwater.Tests.Returns.Rules;

/// <summary>Each rule finds its own fault in files that were written and read as real ones are, and leaves a near miss alone.</summary>
public sealed class EveryRuleTests : IDisposable
{
    private readonly WrittenExample written = new();

    public static TheoryData<string> Names => [.. RuleBook.All.Select(Name)];

    // What compares the tables of one child with each other cannot stand in a file that holds birth date and sex once.
    public static TheoryData<string> XmlNames =>
        [
            .. RuleBook
                .All.Where(rule =>
                    rule.Return == Return.Ssda903 || rule.Return == Return.ChildrenInNeed || rule.Return == Return.Nccis
                )
                .Where(rule => !rule.Code.StartsWith("INT", StringComparison.Ordinal))
                .Where(rule => !rule.Fails.Contains("without", StringComparison.Ordinal))
                .Where(rule => WrittenExample.FitsXml(Clean.Fails(rule)) && WrittenExample.FitsXml(Clean.Passes(rule)))
                .Select(Name),
        ];

    public static TheoryData<string> Returns => [.. RuleBook.All.Select(rule => rule.Return.Slug).Distinct()];

    [Theory, MemberData(nameof(Names))]
    public void A_rule_finds_its_own_fault(string name)
    {
        var rule = Find(name);
        var found = Results(rule, Clean.Fails(rule)).Found;
        Assert.NotEmpty(found);
        Assert.Equal(rule.Finds ?? found.Count, found.Count);
    }

    [Theory, MemberData(nameof(Names))]
    public void A_rule_leaves_a_near_miss_alone(string name)
    {
        var rule = Find(name);
        var result = Results(rule, Clean.Passes(rule));
        Assert.True(result.Status is "clean", $"{result.Status} {result.Why} {string.Join(", ", result.Found)}");
    }

    [Theory, MemberData(nameof(XmlNames))]
    public void A_rule_finds_its_own_fault_in_XML_too(string name)
    {
        var rule = Find(name);
        var (csv, xml) = (Results(rule, Clean.Fails(rule)), Results(rule, Clean.Fails(rule), asXml: true));
        Assert.Equal(Told(csv), Told(xml));
    }

    [Theory, MemberData(nameof(XmlNames))]
    public void A_rule_leaves_a_near_miss_in_XML_alone(string name)
    {
        var rule = Find(name);
        Assert.Equal("clean", Results(rule, Clean.Passes(rule), asXml: true).Status);
    }

    [Theory, MemberData(nameof(Returns))]
    public void A_clean_return_raises_nothing(string slug)
    {
        var one = Return.All.Single(each => each.Slug == slug);
        var xml = one.Tables.All(table => table.IsXmlOnly) ? one : null;
        var found = written
            .Check(Clean.Nothing(one), Clean.UsualYear, xml)
            .Where(rule => rule.Status is "found" or "could not run");
        Assert.Empty(found.Select(rule => $"{rule.Code} {rule.Message} {string.Join(", ", rule.Found)}"));
    }

    [Fact]
    public void No_two_rules_of_a_return_share_a_code_in_a_year() =>
        Assert.All(
            RuleBook.All.GroupBy(rule => (rule.Return, rule.Code)),
            same =>
                Assert.All(
                    Enumerable.Range(2017, 12),
                    year => Assert.True(same.Count(rule => rule.Years.Include(year)) < 2, $"{same.Key} {year}")
                )
        );

    public void Dispose() => written.Dispose();

    private static string Name(Rule rule) => $"{rule.Return.Slug} {rule.Code} {rule.Years}";

    private static Rule Find(string name) => RuleBook.All.Single(rule => Name(rule) == name);

    private static IEnumerable<string> Told(CheckedRule rule) =>
        rule.Found.Select(found => $"{found.Key} {found.Column}").Order(StringComparer.Ordinal);

    private CheckedRule Results(Rule rule, Example example, bool asXml = false) =>
        written
            .Check(
                example,
                Clean.YearOf(rule),
                asXml || rule.Return.Tables.All(table => table.IsXmlOnly) ? rule.Return : null
            )
            .Single(each => each.Return == rule.Return.Slug && each.Code == rule.Code);
}
