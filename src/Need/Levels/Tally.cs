using Headwater.Access;

namespace Headwater.Need.Levels;

/// <summary>Counts what a run finds as its parts come in.</summary>
internal sealed class Tally
{
    private readonly Dictionary<string, long> signals = [];
    private readonly long[] levels = new long[4];
    private long children;
    private long entries;

    public void Add(Part part)
    {
        children += part.Children;
        entries += part.Entries;
        foreach (var found in part.Found)
        {
            levels[(int)found.Level]++;
            foreach (var reason in found.Reasons)
                signals[reason.Signal.Key] = signals.GetValueOrDefault(reason.Signal.Key) + 1;
        }
    }

    public Run Run(long id, DateOnly on, DateTimeOffset at, Caller by, Policy policy, string catalogue) =>
        new(
            id,
            on,
            at,
            by.Name,
            policy,
            catalogue,
            children,
            entries,
            new[] { PathwayLevel.Emerging, PathwayLevel.Edge, PathwayLevel.Outside }.ToDictionary(
                level => level,
                level => levels[(int)level]
            ),
            signals
        );
}
