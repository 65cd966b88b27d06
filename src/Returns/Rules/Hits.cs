namespace Headwater.Returns.Rules;

/// <summary>The rows that one rule found, each once, and those on which it could not run.</summary>
public sealed class Hits
{
    private readonly HashSet<Line> seen = [];
    private readonly List<Line> found = [];
    private readonly HashSet<int> crowded = [];

    public IReadOnlyList<Line> Found => found;

    /// <summary>Rows that stopped the rule, each with what did; null where the row is not known.</summary>
    public List<(Line? Line, string Fault)> Faults { get; } = [];

    public void At(Line line)
    {
        if (seen.Add(line))
            found.Add(line);
    }

    /// <summary>Says once for a child that the rule did not look at their rows.</summary>
    internal void TooMany(Line? line, int child)
    {
        if (crowded.Add(child))
            Faults.Add((line, $"more than {ReturnYear.MostOfOne:N0} rows about one child"));
    }

    internal void Stopped(Line? line, Exception fault) => Faults.Add((line, fault.GetType().Name));
}
