using Dapper;
using Headwater.Access;
using Headwater.Intake.Submissions;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Records.Matching.Decisions;

/// <summary>Of the records about which anything was ever decided, those of children whom a caller must not see.</summary>
internal static class HiddenRecords
{
    public static async Task<IReadOnlySet<SourceKey>> HiddenRecordsAsync(this Work work, Caller caller)
    {
        var parameters = new DynamicParameters();
        var rows = await work.Connection.QueryAsync<(long Source, string Key)>(
            $"""
            select p.source, p.source_key
            from (
                select d.left_source as source, d.left_key as source_key from record_match_decision d
                where d.authority = @callerAuthority
                union
                select d.right_source, d.right_key from record_match_decision d
                where d.authority = @callerAuthority) k
            join record_person p
              on p.authority = @callerAuthority and p.source = k.source and p.source_key = k.source_key
            where not exists (
                select 1 from record_child c where c.id = p.child and {NeedToKnow.Condition(caller, "c", parameters)})
            """,
            parameters
        );
        return rows.Select(row => new SourceKey((SourceSystem)row.Source, row.Key)).ToHashSet();
    }

    /// <summary>The decisions of which the caller may know: about nobody who is hidden from them. Whom no file names any more is hidden from nobody.</summary>
    /// <param name="decisions">Every decision of the authority, where they are read already.</param>
    public static async Task<IReadOnlyList<PairDecision>> KnownDecisionsAsync(
        this Work work,
        Caller caller,
        IReadOnlyList<PairDecision>? decisions = null
    )
    {
        var hidden = await work.HiddenRecordsAsync(caller);
        return
        [
            .. (decisions ?? await work.PairDecisionsAsync(caller.Authority)).Where(decision =>
                !hidden.Contains(decision.Left) && !hidden.Contains(decision.Right)
            ),
        ];
    }
}
