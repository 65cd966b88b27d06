using System.Text;
using Headwater.Returns.Agreement;

namespace Headwater.Returns.Rules;

/// <summary>The reference pages of rules, made from the rules themselves.</summary>
internal static class RulesReference
{
    private const string Folder = "docs/reference/rules";

    /// <summary>Each page's path in the repository and its text.</summary>
    public static IEnumerable<(string Path, string Text)> Pages() =>
        RuleBook
            .All.GroupBy(rule => rule.Return)
            .Select(rules =>
                (
                    $"{Folder}/{rules.Key.Slug}.md",
                    Page(rules.Key, [.. rules.OrderBy(rule => rule.Code, StringComparer.Ordinal)])
                )
            )
            .Prepend(($"{Folder}/README.md", Index()))
            .Append(($"{Folder}/{AgreementRules.Slug}.md", AgreementReference.Page()));

    private static string Index() =>
        $"""
            # Rules that Headwater checks returns by

            Made from the rules in `src/Returns`; change those, not this page. Each rule has an example that breaks it and one that only just does not. A test writes both as files, reads them back, and finds the first and not the second.

            | Return | Rules |
            | --- | --- |
            {string.Join(
                '\n',
                RuleBook.All.GroupBy(rule => rule.Return).Select(each =>
                    $"| [{each.Key.Name}]({each.Key.Slug}.md) | {each.Count()} |"
                )
            )}
            | [{AgreementRules.Name}]({AgreementRules.Slug}.md) | {AgreementRules.All.Count} |

            """;

    private static string Page(Return one, List<Rule> rules)
    {
        var page = new StringBuilder();
        page.Append($"# Rules: {one.Name}\n\n");
        page.Append(
            $"{rules.Count} rules; one that changed stands once for each stretch of years. [How they are tested](README.md).\n\n"
        );
        page.Append("| Code | Years | Says | To mend | Looks at |\n| --- | --- | --- | --- | --- |\n");
        foreach (var rule in rules)
            page.Append(Row(rule));
        page.Append(
            "\n## Clean rows\n\nExamples name what differs from these; rows that begin with `row` are the clean return.\n\n"
        );
        page.Append($"```\n{Clean.Rows(one)}\n```\n\n## Examples\n");
        foreach (var rule in rules)
            page.Append(
                $"\n### {rule.Code}, {rule.Years}\n\nFound in:\n\n```\n{rule.Fails}\n```\n\nNot found in:\n\n```\n{(rule.Passes is "" ? "the clean return" : rule.Passes)}\n```\n"
            );
        return page.ToString();
    }

    private static string Row(Rule rule)
    {
        var query = rule.Severity is Severity.Query ? " (a question)" : "";
        var fields = string.Join(", ", rule.Fields.Select(field => $"{field.Table} {field.Name}"));
        return $"| {rule.Code}{query} | {rule.Years} | {Cell(rule.Message)} | {Cell(rule.Mend)} | {fields} |\n";
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
