using System.Collections.Frozen;

namespace Headwater.Intake.Submissions;

/// <summary>
/// Which of two files is believed where both speak of one person: the one that speaks for the later day; for the same
/// day the table that knows better; of two parts of one table the later by path. The order in which they came is no matter.
/// </summary>
public sealed class Belief : IComparer<Saying>
{
    private readonly FrozenDictionary<int, int> ranks;

    public Belief(IEnumerable<(int Number, int Precedence, string Path)> files) =>
        ranks = files
            .OrderByDescending(file => file.Precedence)
            .ThenBy(file => System.IO.Path.ChangeExtension(file.Path, null), StringComparer.Ordinal)
            .ThenBy(file => file.Path, StringComparer.Ordinal)
            .ThenBy(file => file.Number)
            .Select((file, rank) => (file.Number, rank))
            .ToFrozenDictionary(file => file.Number, file => file.rank);

    /// <summary>Below zero where the left is believed less.</summary>
    public int Compare(Saying x, Saying y) =>
        x.At.CompareTo(y.At) is var byDay and not 0 ? byDay : ranks[x.File].CompareTo(ranks[y.File]);
}
