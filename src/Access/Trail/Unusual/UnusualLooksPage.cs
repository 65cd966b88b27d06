namespace Headwater.Access.Trail.Unusual;

internal static class UnusualLooksPage
{
    public static string Text(LookPolicy policy, IEnumerable<Involvement> involvements) =>
        $"""
            # Unusual looks

            Made from `src/Access/Trail/Unusual/Rules.cs`; change that, not this page. A rule answers with lines of the
            trail. It is no score and no finding: a person looks at the lines, asks, and notes what they found.

            {string.Join(
                "\n",
                Rules.All.Select(rule => $"## {rule.Name}\n\n`{rule.Key}`. {rule.Definition(policy)}\n\n{rule.Why}\n")
            )}
            ## What ties somebody to a child

            {string.Join(
                "\n",
                involvements.Select(involvement => $"- {involvement.Name} ({Names[involvement.Kind]}).")
            )}

            ## Numbers of local policy

            The policy that comes with Headwater is dated {policy.Date} and signed by {policy.SignedBy}. A council copies
            `src/Access/looks.json`, sets its own numbers, name, date and signature, and gives the copy to `serve` with
            `--looks`.

            | Name | Value | Meaning | Source |
            | --- | --- | --- | --- |
            {string.Join(
                "\n",
                policy.Thresholds.Select(each =>
                    $"| `{each.Name}` | {each.Threshold.Value} | {each.Threshold.Meaning} | {each.Threshold.Source} |"
                )
            )}

            """.ReplaceLineEndings(
            "\n"
        );

    private static readonly Dictionary<InvolvementKind, string> Names = new()
    {
        [InvolvementKind.Case] = "their case",
        [InvolvementKind.Work] = "their work",
        [InvolvementKind.FamilyName] = "a family name, which is no reason to look",
    };
}
