using Headwater.Returns.Checks;

namespace Headwater.Intake.Findings;

/// <summary>One place that a check found, and by what it is known again.</summary>
internal sealed record Sighting(UInt128 Identity, CheckedRule Rule, Found Found)
{
    public int Year => Found.Year ?? 0;

    public string Table => Found.Table ?? "";

    /// <summary>Only what says more than the rule itself: the rule's words are where the rules are.</summary>
    public string Message => Found.Message == Rule.Message ? "" : Found.Message;

    /// <summary>Every place of a check, in its order.</summary>
    public static IReadOnlyList<Sighting> Of(Checked check)
    {
        var identities = new Identity();
        return
        [
            .. from rule in check.Rules
            from found in rule.Found
            select new Sighting(identities.Next(rule, found.Year ?? 0, found.Table ?? "", found), rule, found),
        ];
    }
}
