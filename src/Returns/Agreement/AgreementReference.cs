using System.Text;
using Headwater.Returns.Rules;

namespace Headwater.Returns.Agreement;

/// <summary>The reference page of agreement between returns, made from the rules themselves.</summary>
internal static class AgreementReference
{
    public static string Page()
    {
        var page = new StringBuilder(
            $"""
            # Rules: agreement between returns

            {AgreementRules.All.Count} rules of our own: what the returns of one folder tell of the same child must agree. Each disagreement names both rows. [How rules are tested](README.md).

            Two rows are of the same child if they have the same permanent UPN. SSDA903, the children in need census and the lists of Annex A may also share the authority's own number for a child: it is believed where, of the children whose number both have, most have the same date of birth in both; else the result says that it is not. A UPN that one return gives to two children ties neither.

            | Code | Compares | Says | To mend |
            | --- | --- | --- | --- |

            """
        );
        foreach (var rule in AgreementRules.All)
            page.Append(
                $"| {rule.Code}{(rule.Severity is Severity.Query ? " (a question)" : "")} | {Between(rule)} | {rule.Message} | {rule.Mend} |\n"
            );
        page.Append(
            $"\n## Rows that agree\n\nExamples name what differs from these.\n\n```\n{AgreementRules.Clean}\n```\n\n## Examples\n"
        );
        foreach (var rule in AgreementRules.All)
            page.Append(
                $"\n### {rule.Code}\n\nFound in:\n\n```\n{rule.Fails}\n```\n\nNot found in:\n\n```\n{rule.Passes}\n```\n"
            );
        return page.ToString();
    }

    private static string Between(AgreementRule rule) =>
        string.Join(rule.AnyTwo ? ", " : " and ", rule.Between.Select(one => one.Name))
        + (rule.AnyTwo ? " (any two)" : "");
}
