using Headwater.Records.Matching.Decisions;
using Headwater.Web.Words;

namespace Headwater.Web.Matching;

/// <summary>What pages say of a decision about who is who, and of what came of it.</summary>
public static class DecisionWords
{
    /// <summary>"Same child, waits for a second look".</summary>
    public static string State(DecisionLine line) =>
        MatchWords.Of(line.Decision.Verdict)
        + line switch
        {
            { TakenBack: not null } => ", taken back",
            { Decision.Waits: true, Later: null } => ", waits for a second look",
            { Decision.Look.Answer.Agrees: false } => ", refused",
            _ => "",
        };

    /// <summary>Who decided, when and why; who took it back, overturned it or answered; and whether it overturned another.</summary>
    public static string Story(DecisionLine line) =>
        Said(line.Decision)
        + line switch
        {
            { TakenBack: { } back } => $" Taken back by {Someone(back)}",
            { Later: { } later } => $" Overturned by {Someone(later)}",
            _ => "",
        }
        + (
            line.Decision.Look?.Answer is { } answer
                ? $" {answer.By} {(answer.Agrees ? "agreed" : "refused")}, {answer.At.InWords()}.{Quoted(answer.Why)}"
                : ""
        );

    /// <summary>"Someone Made-Up, 3 May 2026. “The same mother.”"</summary>
    public static string Said(PairDecision decision) =>
        $"{Someone(decision)}{Quoted(decision.Why)}{(decision.Overturned is { } number ? $" This overturned decision {number}." : "")}";

    private static string Someone(PairDecision decision) => $"{decision.By}, {decision.At.InWords()}.";

    private static string Quoted(string why) => why is "" ? "" : $" “{why}”";
}
