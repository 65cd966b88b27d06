namespace Headwater.Returns.Rules;

/// <summary>The rows that one rule found, each once, and those on which it could not run.</summary>
public sealed class Hits
{
    private readonly HashSet<Line> seen = [];
    private readonly List<Line> found = [];

    public IReadOnlyList<Line> Found => found;

    /// <summary>Rows that stopped the rule, each with the name of the fault; null where the row is not known.</summary>
    public List<(Line? Line, string Fault)> Faults { get; } = [];

    public void At(Line line)
    {
        if (seen.Add(line))
            found.Add(line);
    }

    internal void Stopped(Line? line, Exception fault) => Faults.Add((line, fault.GetType().Name));
}
