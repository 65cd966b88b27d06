namespace Headwater.Intake.Submissions;

/// <summary>A school named in the authority's list of schools.</summary>
/// <param name="Postcode">Without blanks, in capitals; null where the list does not say it.</param>
public sealed record NamedSchool(string Urn, string Name, string? Phase, string? Postcode = null);

/// <summary>A file that was received. Of two that tell the same thing, the one of lower precedence is believed first.</summary>
/// <param name="Precedence">Lower is better: by table, then the later period first.</param>
/// <param name="Table">The name of its table, of one that is only checked too; null where it is none that Headwater knows.</param>
/// <param name="Status">Current, Superseded, Unchanged, NotLoaded or Unrecognised.</param>
public sealed record ReceivedFile(
    int Number,
    string Path,
    string? Table,
    string Status,
    int Precedence,
    long Rows,
    long Loaded,
    long Problems
)
{
    /// <summary>How many of its rows stand at an earlier place too.</summary>
    public long Twice { get; init; }
}

/// <summary>What one reception of files brought: people of sources, what each file says of them and their entries, from the files that count.</summary>
/// <param name="Superseded">The numbers of files received earlier, whose entries no longer count.</param>
public sealed record Received(
    IReadOnlyList<SourceKey> People,
    IReadOnlyList<Saying> Sayings,
    IReadOnlyList<DraftEntry> Entries,
    IReadOnlyList<ReceivedFile> Files,
    IReadOnlySet<int> Superseded,
    IReadOnlyList<NamedSchool> Schools
)
{
    /// <summary>People of whom nothing counts any more, whatever files said: destroyed by somebody's decision, and by no file.</summary>
    public IReadOnlySet<SourceKey> Forgotten { get; init; } = new HashSet<SourceKey>();
}
