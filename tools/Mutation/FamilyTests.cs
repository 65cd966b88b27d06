using System.Reflection;
using Headwater.Returns.Checks;
using Headwater.Returns.Rules;
using Headwater.Tests.Returns.Rules;

namespace Headwater.Mutation;

/// <summary>The examples of one file of rules alone, so that no mutant of it waits for those of the others.</summary>
public sealed class FamilyTests : IDisposable
{
    // Which file, by its place under src/Returns: Ssda903.Rules.MissingRules.
    private const string Variable = "HEADWATER_RULES";

    private static readonly Dictionary<string, Rule> Rules = Family()
        .ToDictionary(rule => $"{rule.Code} {rule.Years}", StringComparer.Ordinal);

    private readonly WrittenExample written = new();

    public static TheoryData<string> Names => [.. Rules.Keys];

    [Theory, MemberData(nameof(Names))]
    public void A_rule_finds_its_own_fault(string name)
    {
        var found = Run(Rules[name], Clean.Fails(Rules[name])).Found;
        Assert.NotEmpty(found);
        Assert.Equal(Rules[name].Finds ?? found.Count, found.Count);
    }

    [Theory, MemberData(nameof(Names))]
    public void A_rule_leaves_a_near_miss_alone(string name) =>
        Assert.Equal("clean", Run(Rules[name], Clean.Passes(Rules[name])).Status);

    public void Dispose() => written.Dispose();

    private CheckedRule Run(Rule rule, Example example) =>
        written
            .Check(example, Clean.YearOf(rule), rule.Return.Tables.All(table => table.IsXmlOnly) ? rule.Return : null)
            .Single(each => each.Return == rule.Return.Slug && each.Code == rule.Code);

    private static IReadOnlyList<Rule> Family()
    {
        var name =
            Environment.GetEnvironmentVariable(Variable)
            ?? throw new InvalidOperationException($"{Variable} names no file of rules.");
        var all = typeof(Rule)
            .Assembly.GetType($"Headwater.Returns.{name}", throwOnError: true)
            ?.GetProperty("All", BindingFlags.Public | BindingFlags.Static);
        return all?.GetValue(null) as IReadOnlyList<Rule>
            ?? throw new InvalidOperationException($"{name} has no list of rules.");
    }
}
