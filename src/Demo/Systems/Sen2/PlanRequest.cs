using Headwater.Demo.Randomness;
using Headwater.Vocabulary;

namespace Headwater.Demo.Systems.Sen2;

/// <summary>A request for an education, health and care plan and what came of it.</summary>
public sealed class PlanRequest
{
    private static readonly Weighted<string> Sources = new(("1", 52), ("2", 34), ("3", 4), ("4", 6), ("8", 4));

    public required DateOnly Received { get; init; }

    public required string Source { get; init; }

    /// <summary>Whether to assess: decided within six weeks.</summary>
    public required DateOnly Decided { get; init; }

    public required bool Assessed { get; init; }

    public DateOnly? AssessmentDecided { get; init; }

    /// <summary>The day the final plan was issued; null if none was.</summary>
    public DateOnly? Named { get; init; }

    public DateOnly? SpecialFrom { get; set; }

    public DateOnly? Ceased { get; set; }

    public string CeaseReason { get; set; } = "";

    public List<DateOnly> Reviews { get; } = [];

    public bool Mediation { get; init; }

    public bool Tribunal { get; init; }

    public static PlanRequest Make(DateOnly received, double severity, Draw draw)
    {
        var assessed = severity > Rates.PlanThreshold - 0.05;
        var decided = WorkingDays.OnOrAfter(received.AddDays(draw.Between(22, 41)));
        var issued = assessed && severity > Rates.PlanThreshold + 0.02;
        // Most final plans keep to 20 weeks (140 days).
        var named = received.AddDays(draw.Falls(0.854) ? draw.Between(105, 137) : draw.Between(143, 260));
        return new()
        {
            Received = received,
            Source = draw.Pick(Sources),
            Decided = decided,
            Assessed = assessed,
            AssessmentDecided = assessed
                ? WorkingDays.OnOrAfter(issued ? named.AddDays(-12) : received.AddDays(draw.Between(90, 112)))
                : null,
            Named = issued ? WorkingDays.OnOrAfter(named) : null,
            Mediation = !issued && draw.Falls(0.12),
            Tribunal = !issued && draw.Falls(0.05),
        };
    }
}
