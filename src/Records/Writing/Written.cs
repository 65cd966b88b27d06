namespace Headwater.Records.Writing;

/// <summary>A return that was written from what is held.</summary>
/// <param name="Gaps">What the return asks and nothing loaded holds: it was left blank.</param>
public sealed record Written(int Children, IReadOnlyList<WrittenFile> Files, IReadOnlyList<Gap> Gaps)
{
    /// <summary>What the tables without a row tell of: nothing loaded told of any.</summary>
    public IReadOnlyList<string> Empty { get; init; } = [];
}

public sealed record WrittenFile(string Path, int Rows);
