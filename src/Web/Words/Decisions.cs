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

    private static string Level(PathwayLevel? level) => (level ?? PathwayLevel.Mainstream).InBrief().ToLowerInvariant();
}
