using Headwater.Need.Levels;
using Headwater.Vocabulary;

namespace Headwater.Need.Signals;

internal static class SignalsPage
{
    private const string NeverRead =
        "Signals never read sex, ethnicity,\nreligion, language, free meals, disability, immigration status or where a child lives.";

    public static string Text(IReadOnlyList<Signal> signals, Policy policy) =>
        $"""
            # Signals

            What Headwater looks for in a child's timeline. There are {signals.Count}. A signal answers with the entries that
            raised it, each with its file and line. It suggests; a person decides. {NeverRead}

            The numbers below are those of the policy that comes with Headwater, dated {policy.Date:O} and signed by
            {policy.SignedBy}. A council sets its own.

            {string.Join("\n", signals.GroupBy(signal => signal.Family).Select(family => Family(family, policy)))}
            """.ReplaceLineEndings("\n");

    private static string Family(IGrouping<Family, Signal> family, Policy policy) =>
        $"## {family.Key.Name()}\n\n{string.Join("\n", family.Select(signal => Describe(signal, policy)))}";

    private static string Describe(Signal signal, Policy policy) =>
        $"""
            ### {signal.Name}

            {signal.Definition(policy)}

            | | |
            | --- | --- |
            | Level | {(int)signal.Level}: {signal.Level.Describe().Name} |
            | Why it matters | {signal.Why} |
            | What would clear it | {signal.Clears(policy)} |
            | Source | {signal.Source} |
            | School years | {signal.Years} |
            | Ages | {signal.Ages.From} to {signal.Ages.To} |
            | Reads | {string.Join("; ", signal.Inputs.Select(kind => Kinds.Describe(kind).Name))} |
            | Numbers of local policy | {Thresholds(signal, policy)} |
            | Key | `{signal.Key}` |

            """;

    private static string Thresholds(Signal signal, Policy policy) =>
        signal.Thresholds.Count == 0
            ? "none"
            : string.Join("; ", signal.Thresholds.Select(name => $"`{name}` {policy[name]}"));
}
