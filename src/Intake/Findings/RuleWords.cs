using System.Collections.Frozen;
using Headwater.Returns;
using Headwater.Returns.Agreement;
using Headwater.Returns.Checks;
using Headwater.Returns.Rules;

namespace Headwater.Intake.Findings;

/// <summary>What a rule means and what to do about it, wherever the rule is described.</summary>
/// <param name="Years">The years of the return to which it applies; empty for what follows from the tables alone.</param>
public sealed record RuleWords(string Code, string Message, string Mend, string Years)
{
    private static readonly FrozenDictionary<(string Return, string Code), List<Rule>> Published = RuleBook
        .All.GroupBy(rule => (rule.Return.Slug, rule.Code))
        .ToFrozenDictionary(rules => rules.Key, rules => rules.ToList());

    private static readonly FrozenDictionary<string, FormatRule> Formats = FormatRule.All.ToFrozenDictionary(rule =>
        rule.Code
    );

    /// <param name="year">The year of the return: a rule's words change with the years.</param>
    public static RuleWords Of(string slug, string code, int year)
    {
        if (Published.TryGetValue((slug, code), out var rules))
        {
            var rule = rules.Find(each => each.Years.Include(year)) ?? rules[^1];
            return new(code, rule.Message, rule.Mend, $"{rule.Years}");
        }

        if (slug == AgreementRules.Slug && AgreementRules.All.FirstOrDefault(rule => rule.Code == code) is { } between)
            return new(code, between.Message, between.Mend, "");

        // A rule that an earlier release knew has no words any more; its findings keep their code.
        return Formats.TryGetValue(code, out var format)
            ? new(code, format.Why, format.Mend, "")
            : new(code, "This rule is not part of this release any more.", "", "");
    }

    /// <summary>What a return is called.</summary>
    public static string Name(string slug) =>
        slug == AgreementRules.Slug
            ? AgreementRules.Name
            : Return.All.FirstOrDefault(each => each.Slug == slug)?.Name ?? slug;
}
