using Headwater.Access;
using Headwater.Intake.Submissions;
using Headwater.Storage;

namespace Headwater.Records.Matching.Decisions;

/// <summary>Decisions as a caller may read them.</summary>
internal static class AsSeen
{
    /// <summary>
    /// The same decisions, in which a record that the caller may not see, or that no file names any more, has no number, and
    /// what was said of it no words.
    /// </summary>
    public static async Task<IReadOnlyList<PairDecision>> AsSeenAsync(
        this Work work,
        IEnumerable<PairDecision> decisions,
        Caller caller
    )
    {
        var all = decisions.ToList();
        var people = await work.SeenPeopleAsync(all.SelectMany(each => new[] { each.Left, each.Right }), caller);
        var seen = people.Select(person => person.Key).ToHashSet();
        return
        [
            .. all.Select(each =>
                seen.Contains(each.Left) && seen.Contains(each.Right)
                    ? each
                    : each with
                    {
                        Left = Shown(each.Left),
                        Right = Shown(each.Right),
                        Why = "",
                    }
            ),
        ];

        SourceKey Shown(SourceKey key) => seen.Contains(key) ? key : key with { Key = "" };
    }
}
