using Headwater.Returns;
using Headwater.Vocabulary;

namespace Headwater.Records.Writing.AnnexA;

/// <summary>One of the lists that inspectors ask for: which children are in it, and how a child's rows are made.</summary>
/// <param name="Months">How far the list looks back from its own day.</param>
/// <param name="About">The kinds of which a child must have one; none where nothing loaded tells of whom the list names.</param>
/// <param name="Lasts">Whether what goes on is in the list while it goes on.</param>
/// <param name="Needed">What else is read of such a child, beside <paramref name="About"/> and what describes the child.</param>
/// <param name="Write">Adds the child's rows.</param>
internal sealed record AnnexList(
    Table Table,
    int Months,
    IReadOnlyList<Kind> About,
    bool Lasts,
    IReadOnlyList<Kind> Needed,
    Action<ListedChild, Rows> Write
)
{
    private static readonly Kind[] Always = [Kind.Described, Kind.Disability, Kind.WorkerAllocated];

    /// <summary>Whose people the list names.</summary>
    public IReadOnlyList<SourceSystem> Sources { get; init; } = [SourceSystem.SocialCare];

    /// <summary>The same for lists that name people of the same systems.</summary>
    public string From => string.Join(' ', Sources);

    public IReadOnlyList<Kind> Read => [.. About.Concat(Needed).Concat(Always).Distinct()];

    /// <summary>The first day of which the list tells.</summary>
    public DateOnly Since(DateOnly on) => on.AddMonths(-Months).AddDays(1);
}
