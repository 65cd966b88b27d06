namespace Headwater.Need.Levels;

internal static class LevelsPage
{
    public static string Text() =>
        $"""
            # Levels

            There are two separate axes. A child may be high on one and low on the other.

            ## Pathway level

            How far a young person has come from the mainstream pathway. Headwater suggests the highest level of the
            reasons it found, with no score; a person agrees, changes or defers it. Levels and responses follow
            {PathwayLevels.Source}.

            {string.Join("\n", PathwayLevels.All.Select(Describe))}
            ## Statutory level of need

            Read from the help that is open on the day. Nobody agrees or changes it in Headwater.

            | Level | Held by |
            | --- | --- |
            {string.Join("\n", NeedLevels.All.Select(level => $"| {level.Name()} | {NeedLevels.HeldBy(level)} |"))}

            ## Numbers of local policy

            The policy that comes with Headwater is dated {Policy.Default.Date:O} and signed by {Policy.Default.SignedBy}.
            A council copies `src/Need/policy.json`, sets its own numbers, name, date and signature, and gives the copy to
            `assess`, `serve` and `demo` with `--policy`. An assessment keeps the policy that it was made under.

            | Name | Value | Meaning | Source |
            | --- | --- | --- | --- |
            {string.Join(
                "\n",
                Policy.Default.Thresholds.Select(t => $"| `{t.Name}` | {t.Value} {t.Unit} | {t.Meaning} | {t.Source} |")
            )}

            """.ReplaceLineEndings(
            "\n"
        );

    private static string Describe(PathwayLevelDescription level) =>
        $"### {(int)level.Level}: {level.Name}\n\n{level.Meaning}\n"
        + string.Concat(
            level.Responses.Select(response =>
                $"\n- **{response.Name}.** {response.Explanation} Ages {response.Ages.From} to {response.Ages.To}."
            )
        )
        + (level.Responses.Count > 0 ? "\n" : "");
}
