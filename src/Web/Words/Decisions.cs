using Headwater.Need.Levels;
using Headwater.Need.Levels.Decisions;

namespace Headwater.Web.Words;

/// <summary>What a person decided, in words.</summary>
public static class Decisions
{
    public static string InWords(Decision decision) =>
        decision.Decided switch
        {
            Decided.Agreed => $"Agreed {Level(decision.Level)}",
            Decided.Changed => $"Chose {Level(decision.Level)} instead",
            Decided.Deferred => $"Put off until {decision.Until.InWords()}",
            _ => throw new ArgumentOutOfRangeException(nameof(decision), decision.Decided, "No such decision."),
        };

    /// <summary>Who gave the child the level that they have, when, and why where they said so.</summary>
    public static string Standing(Decision decision)
    {
        var (who, level, why) = (
            $"by {decision.By} on {decision.On.InWords()}",
            Level(decision.Level),
            decision.Reason.TrimEnd('.')
        );
        var said =
            decision.Decided is Decided.Changed
                ? $"{char.ToUpperInvariant(level[0])}{level[1..]} was chosen {who} instead of the suggested {Level(decision.Suggested)}."
                : $"Agreed {who}.";
        return why is "" ? said : $"{said} They wrote: “{why}”.";
    }

    private static string Level(PathwayLevel? level) => (level ?? PathwayLevel.Mainstream).InBrief().ToLowerInvariant();
}
