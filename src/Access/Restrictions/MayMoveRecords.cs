using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Access.Restrictions;

/// <summary>To join or part a restricted record changes who sees it, so it is for those who decide that.</summary>
public static class MayMoveRecords
{
    /// <returns>Why the caller may not join or part records of these children; null where they may.</returns>
    public static async Task<Refusal?> MayNotMoveAsync(this Work work, IEnumerable<long> children, Caller by)
    {
        foreach (var child in children.Distinct())
            if (
                await work.IsRestrictedAsync(child, by.Authority)
                && !(by.RestrictsRecords && await work.StandsForAsync(child, by))
            )
                return new Refusal(
                    "One of these records is restricted. A manager or director on its list decides whose it is."
                );
        return null;
    }
}
