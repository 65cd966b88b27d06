using Headwater.Access;
using Headwater.Records.Matching.Doubts;
using Headwater.Records.People;
using Headwater.Storage;

namespace Headwater.Records.Matching.Decisions;

/// <summary>A form that is sent twice says one thing.</summary>
internal static class SaidAlready
{
    /// <returns>What the caller said of two records before, where it is the same and still stands or waits; null where it is not.</returns>
    /// <param name="decisions">Every decision, the oldest first.</param>
    public static async Task<PairDecision?> SaidAlreadyAsync(
        this Work work,
        IReadOnlyList<PairDecision> decisions,
        IReadOnlyList<Person> two,
        Verdict verdict,
        string why,
        Caller caller
    )
    {
        var pair = PairDecision.Order(two[0].Key, two[1].Key);
        var last = decisions.LastOrDefault(each =>
            (each.Left, each.Right) == pair && each.Verdict is not Verdict.TakenBack
        );
        if (
            last is null
            || last.Name != caller.Name
            || last.Verdict != verdict
            || last.Why != why.Trim()
            || !(last.Stands || decisions.StillWaiting().Contains(last))
        )
            return null;
        // Of records that say something else by now it is a new answer.
        if (verdict is not Verdict.CannotTell)
            return last;
        var left = two[0].Key == last.Left ? 0 : 1;
        return (await work.MarksAsync(caller.Authority)).Unchanged(last, two[left], two[1 - left]) ? last : null;
    }
}
