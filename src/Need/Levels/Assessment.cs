using Headwater.Need.Signals;
using Headwater.Records.Timelines;

namespace Headwater.Need.Levels;

/// <summary>A suggested level and every reason for it. There is no score: the level is the highest of its reasons.</summary>
public sealed record Assessment(IReadOnlyList<Reason> Reasons)
{
    private static readonly Assessment Nothing = new([]);

    public PathwayLevel Level
    {
        get
        {
            var level = PathwayLevel.Mainstream;
            foreach (var reason in Reasons)
                level = reason.Signal.Level > level ? reason.Signal.Level : level;
            return level;
        }
    }

    /// <summary>The reasons that hold the child at this level: were all of them cleared, the level would fall to <see cref="LevelBelow"/>.</summary>
    public IEnumerable<Reason> Holding => Reasons.Where(reason => reason.Signal.Level == Level);

    /// <summary>The level that would be left if the reasons that hold the child here were cleared.</summary>
    public PathwayLevel LevelBelow =>
        Reasons
            .Select(reason => reason.Signal.Level)
            .Where(level => level != Level)
            .DefaultIfEmpty(PathwayLevel.Mainstream)
            .Max();

    public static Assessment Of(Timeline timeline, DateOnly today, Policy policy, IReadOnlyList<Signal> signals)
    {
        List<Reason>? reasons = null;
        foreach (var signal in signals)
        {
            var evidence = signal.Find(timeline, today, policy);
            if (evidence.Count > 0)
                (reasons ??= []).Add(new Reason(signal, evidence));
        }

        return reasons is null ? Nothing : new Assessment(reasons);
    }
}
